import type { Client } from '@elastic/elasticsearch';
import type { EnrichedItem } from '#libs/contracts';
import { annotate } from '#libs/entities';
import type { ShownMark } from '#libs/news-index';
import { enrichedItem } from './enriched-items.js';
import { indexDressed, keepRevisions } from './stored-history.js';

const at = '2026-11-20T12:00:00.000Z';
const byline = { en: 'Dana Haddad', ar: 'دانا حداد' };

function revision(given: Partial<EnrichedItem>): EnrichedItem {
  const item = enrichedItem(given);
  return { ...item, entities: annotate(item).entities };
}

/** Addresses that a page must never make a link of. */
export const hostileAddresses = [
  "javascript:alert('wire')",
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://pictures.example/1',
  'https://editor:secret@pictures.example/1',
  '//pictures.example/1',
  '"><script>alert(1)</script>',
];

/** An English picture item whose links are of every kind, good and hostile. */
const picture = (later: EnrichedItem) =>
  revision({
    feed: 'meridian',
    uri: 'urn:example:ferry-picture',
    type: 'picture',
    source: { id: 'meridian', name: 'Meridian Wire' },
    headline: 'The ferry Amal at the quay of Tripoli, Lebanon',
    body: 'The ferry Amal lies at the quay of Tripoli, Lebanon, after it was towed in on Friday.',
    byline: byline.en,
    versionCreated: '2026-11-20T09:30:00.000Z',
    copyrightNotice: '© 2026 Meridian Wire',
    usageTerms: 'Editorial use only. Not for sale <outside> Lebanon.',
    evolvedFrom: later.uri,
    links: [
      {
        rel: 'rendition',
        href: 'https://pictures.example/ferry/large.jpg',
        title: 'Large',
        mediaType: 'image/jpeg',
        width: 4096,
        height: 2731,
        bytes: 2_411_724,
      },
      { rel: 'canonical', href: 'https://meridian.example/ferry?id=1&lang=en' },
      ...hostileAddresses.map((href) => ({ rel: 'enclosure', href, title: `Free tickets ${href.length}` })),
    ],
    associations: [
      {
        rel: 'mainpic',
        type: 'video',
        headline: 'The tow, seen from the harbour',
        byline: 'Karim Saad',
        links: [
          { rel: 'rendition', href: 'https://pictures.example/tow.mp4', mediaType: 'video/mp4' },
          { rel: 'thumbnail', href: hostileAddresses[0] as string },
        ],
      },
      { rel: 'sidebar', type: 'text', headline: 'Timeline of the accident' },
    ],
  });

const english = (): EnrichedItem[] => {
  const same = {
    feed: 'meridian',
    uri: 'urn:example:ferry',
    source: { id: 'meridian', name: 'Meridian Wire' },
  };
  const tail =
    'Port officials in Tripoli said the sea was calm when the ferry left on Thursday evening with some 60 people on board.\n\nA commission led by the Ministry of Transport in Beirut is to report within two weeks.';
  return [
    {
      headline: 'Ferry sinks off Tripoli, 12 dead',
      body: `At least 12 people died when a ferry sank off Tripoli, Lebanon, the Red Cross said.\n\n${tail}`,
      version: '1',
      urgency: 2,
      versionCreated: '2026-11-20T07:05:00.000Z',
    },
    {
      headline: 'Ferry sinks off Tripoli, 15 dead',
      body: `At least 15 people died when a ferry sank off Tripoli, Lebanon, the Red Cross said on Friday.\n\n${tail}\n\nDivers were still searching the wreck.`,
      version: '2',
      urgency: 3,
      versionCreated: '2026-11-20T08:10:00.000Z',
      byline: byline.en,
    },
    { pubStatus: 'withheld' as const, version: '3', versionCreated: '2026-11-20T08:20:00.000Z' },
    {
      headline: 'Ferry sinks off Tripoli, 14 dead',
      body: `At least 14 people died when a ferry sank off Tripoli, Lebanon, the Red Cross said on Friday.\n\n${tail}\n\nDivers were still searching the wreck.`,
      version: '4',
      urgency: 3,
      versionCreated: '2026-11-20T08:40:00.000Z',
      byline: byline.en,
      revisionKind: 'correction' as const,
      correctionNote: 'Corrects the number of dead in headline and first paragraph to 14 from 15.',
    },
  ].map((one, order) => revision({ ...same, ...one, order: order + 1 }));
};

const arabic = (): EnrichedItem[] => {
  const same = {
    feed: 'shorouq',
    uri: 'urn:example:ferry-ar',
    language: 'ar',
    source: { id: 'shorouq', name: 'شروق برس' },
  };
  const tail =
    'وقال مسؤولو ميناء طرابلس إن البحر كان هادئا حين غادرت العبّارة مساء الخميس وعلى متنها نحو ستين شخصا.\n\nوتقدّم لجنة برئاسة وزارة النقل في بيروت تقريرها خلال أسبوعين.';
  return [
    {
      headline: 'غرق عبّارة قبالة طرابلس ومقتل 12 شخصا',
      body: `قُتل 12 شخصا على الأقل في غرق عبّارة قبالة طرابلس في لبنان، بحسب الصليب الأحمر.\n\n${tail}`,
      version: '1',
      versionCreated: '2026-11-20T07:15:00.000Z',
    },
    {
      headline: 'غرق عبّارة قبالة طرابلس ومقتل 14 شخصا',
      body: `قُتل 14 شخصا على الأقل في غرق عبّارة (Amal) قبالة طرابلس في لبنان، بحسب ما أعلن الصليب الأحمر الجمعة.\n\n${tail}`,
      version: '2',
      urgency: 2,
      versionCreated: '2026-11-20T08:45:00.000Z',
      byline: byline.ar,
      revisionKind: 'correction' as const,
      correctionNote: 'تصحيح عدد القتلى في العنوان والفقرة الأولى.',
    },
  ].map((one, order) => revision({ ...same, ...one, order: order + 1 }));
};

export interface ReaderHistories {
  /** Corrected, with a withheld revision before the correction, replaced by `picture`, and a copy of it was killed. */
  readonly english: EnrichedItem;
  readonly arabic: EnrichedItem;
  readonly picture: EnrichedItem;
}

/** Items with a past, as the indexer stores them: revisions, corrections, a successor, a killed copy, links. */
export async function indexHistories(client: Client, namespace: string): Promise<ReaderHistories> {
  const [englishOnes, arabicOnes] = [english(), arabic()];
  const [currentEnglish, currentArabic] = [englishOnes.at(-1), arabicOnes.at(-1)] as [
    EnrichedItem,
    EnrichedItem,
  ];
  const later = picture(currentEnglish);
  const marks = (of: string): ShownMark[] => [
    { kind: 'superseded', by: 'indexer', at, of },
    { kind: 'killed-copy', by: 'indexer', at, of: currentArabic.id },
  ];
  await keepRevisions(client, namespace, [...englishOnes, ...arabicOnes, later]);
  await indexDressed(client, namespace, currentEnglish, { dress: { marks: marks(later.id) } });
  await indexDressed(client, namespace, currentArabic, { dress: { marks: marks(currentEnglish.id) } });
  await indexDressed(client, namespace, later);
  return { english: currentEnglish, arabic: currentArabic, picture: later };
}
