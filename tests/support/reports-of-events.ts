import { type EnrichedItem, enrichedItemSchema, itemId, sha256Hex } from '#libs/contracts';

/** An event of the invented news, and how it is told: one headline and lead a report. */
const events = [
  [
    'en',
    'Ferry catches fire off Latakia, forty passengers rescued',
    'Forty passengers were taken off a ferry that caught fire four miles off Latakia on Monday, the coast guard said. The ferry Amal was on its way to Tartus when its engine room burned.',
  ],
  [
    'ar',
    'إضراب سائقي مترو القاهرة يدخل يومه الثاني',
    'دخل إضراب سائقي مترو الأنفاق في القاهرة يومه الثاني بعد فشل المفاوضات مع وزارة النقل بشأن الحوافز، وتوقفت القطارات في الخط الأول.',
  ],
  [
    'en',
    'Museum in Byblos recovers stolen Phoenician mosaic',
    'A Phoenician mosaic stolen from the museum of Byblos eleven years ago was handed back on Tuesday after a collector in Geneva gave it up, the curator said.',
  ],
  [
    'ar',
    'سيول تقطع طريق العقبة وتجرف جسرا قرب وادي رم',
    'قطعت السيول طريق العقبة الصحراوي وجرفت جسرا قرب وادي رم، وأجلى الدفاع المدني ثلاثين سائحا من مخيم في الوادي.',
  ],
  [
    'en',
    'Olive growers of Sfax warn of a lost harvest after hailstorm',
    'Hail the size of walnuts broke branches in the olive groves of Sfax, and growers said half of the harvest was lost a week before picking was to begin.',
  ],
  [
    'ar',
    'اكتشاف مقبرة نبطية تحت سوق البتراء القديم',
    'عثر منقبون على مقبرة نبطية تحت السوق القديم في البتراء تضم تسعة توابيت حجرية وأواني فخارية، وقالت دائرة الآثار إنها لم تفتح من قبل.',
  ],
] as const;

const details = {
  en: [
    'Officials gave no cause.',
    'Witnesses spoke of smoke at dawn.',
    'A second statement is due in the evening.',
    'Local radio was first to report it.',
  ],
  ar: [
    'ولم يذكر المسؤولون سببا.',
    'وتحدث شهود عن دخان عند الفجر.',
    'ومن المنتظر صدور بيان ثان مساء.',
    'وكانت الإذاعة المحلية أول من أعلن ذلك.',
  ],
} as const;

export const storiesTold = events.length;

/** Report `nth` of event `event`, both counted from 0, as it lies on wire.enriched; each from another outlet. */
export function report(event: number, nth: number, given: Partial<EnrichedItem> = {}): EnrichedItem {
  const [language, headline, lead] = events[event % events.length] as (typeof events)[number];
  const feed = `outlet-${nth % 5}`;
  const uri = `urn:story:${event}:${nth}`;
  const id = itemId(feed, uri);
  const minutes = 10 * nth + event;
  const body = `${lead} ${details[language][nth % 4]}`;
  return enrichedItemSchema.parse({
    ...{ feed, uri, id, order: 1, revision: 1, receivedAt: '2026-11-20T10:00:00.000Z', language },
    ...{ headline, body, contentHash: sha256Hex(`${headline}\n${body}\n${nth}`) },
    versionCreated: new Date(Date.parse('2026-11-16T00:00:00.000Z') + 60_000 * minutes).toISOString(),
    origin: `wire.raw-0-${1_000 * event + nth}`,
    source: { id: feed, name: feed },
    copies: { group: id, similarity: 1, reason: 'alone' },
    ...given,
  });
}
