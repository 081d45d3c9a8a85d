import { type EnrichedItem, enrichedItemSchema, itemId, sha256Hex } from '#libs/contracts';

/**
 * An event of the invented news, and how it is told: headline, lead, and what each of four reports adds. No two events
 * have a sentence in common: in a memory of some ten items that would be enough to make them one, in some orders of arrival.
 */
const events = [
  [
    'en',
    'Ferry catches fire off Latakia, forty passengers rescued',
    'Forty passengers were taken off a ferry that caught fire four miles off Latakia on Monday, the coast guard said. The ferry Amal was on its way to Tartus when its engine room burned.',
    [
      'Two of its crew were treated for burns.',
      'Tugs towed the hull to port at dusk.',
      'Its licence had been renewed in June.',
      'Divers searched for an oil leak.',
    ],
  ],
  [
    'ar',
    'إضراب سائقي مترو القاهرة يدخل يومه الثاني',
    'دخل إضراب سائقي مترو الأنفاق في القاهرة يومه الثاني بعد فشل المفاوضات مع وزارة النقل بشأن الحوافز، وتوقفت القطارات في الخط الأول.',
    [
      'وازدحمت محطات الحافلات بالركاب.',
      'وتمسكت النقابة بمطالبها كاملة.',
      'وعرضت الوزارة دفع نصف المبلغ فورا.',
      'وأغلقت محطة الشهداء أبوابها.',
    ],
  ],
  [
    'en',
    'Museum in Byblos recovers stolen Phoenician mosaic',
    'A Phoenician mosaic stolen from the museum of Byblos eleven years ago was handed back on Tuesday after a collector in Geneva gave it up, the curator said.',
    [
      'It shows a dolphin between two anchors.',
      'Restorers will clean it through the winter.',
      'Swiss customs had traced the sale.',
      'Visitors may see it from March.',
    ],
  ],
  [
    'ar',
    'سيول تقطع طريق العقبة وتجرف جسرا قرب وادي رم',
    'قطعت السيول طريق العقبة الصحراوي وجرفت جسرا قرب وادي رم، وأجلى الدفاع المدني ثلاثين سائحا من مخيم في الوادي.',
    [
      'وهطلت الأمطار ست ساعات متواصلة.',
      'وعلقت شاحنات على جانبي الطريق.',
      'وأرسل الجيش مروحيتين إلى المنطقة.',
      'وتوقعت الأرصاد انحسار المنخفض غدا.',
    ],
  ],
  [
    'en',
    'Olive growers of Sfax warn of a lost harvest after hailstorm',
    'Hail the size of walnuts broke branches in the olive groves of Sfax, and growers said half of the harvest was lost a week before picking was to begin.',
    [
      'Presses expect to open three weeks late.',
      'The cooperative asked for cheaper loans.',
      'Exporters fear higher prices for oil.',
      'Insurers sent assessors to the farms.',
    ],
  ],
  [
    'ar',
    'اكتشاف مقبرة نبطية تحت سوق البتراء القديم',
    'عثر منقبون على مقبرة نبطية تحت السوق القديم في البتراء تضم تسعة توابيت حجرية وأواني فخارية، وقالت دائرة الآثار إنها لم تفتح من قبل.',
    [
      'ونقش على أحد التوابيت اسم امرأة.',
      'وبدأ الفريق حفرياته في الربيع.',
      'وستنقل القطع إلى متحف قريب.',
      'ويعود تاريخها إلى القرن الأول.',
    ],
  ],
] as const;

export const storiesTold = events.length;

export const leadOf = (event: number): string =>
  (events[event % events.length] as (typeof events)[number])[2];

/** Report `nth` of event `event`, both counted from 0, as it lies on wire.enriched; each from another outlet. */
export function report(event: number, nth: number, given: Partial<EnrichedItem> = {}): EnrichedItem {
  const [language, headline, lead, details] = events[event % events.length] as (typeof events)[number];
  const feed = `outlet-${nth % 5}`;
  const uri = `urn:story:${event}:${nth}`;
  const id = itemId(feed, uri);
  const minutes = 10 * nth + event;
  const body = `${lead} ${details[nth % 4]}`;
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
