/** Where text stands, by analysis: Arabic and English stemmed, every other language word by word. */
export const textKeys = ['ar', 'en', 'other'] as const;
export type TextKey = (typeof textKeys)[number];

/** Paths of the fields that writer and queries share; what is not here cannot be searched. */
export const fields = {
  id: 'id',
  feed: 'feed',
  order: 'order',
  /** The pipeline revision that made the document. */
  revision: 'revision',
  receivedAt: 'receivedAt',
  /** What `from`, `to`, newest and oldest go by. */
  eventTime: 'eventTime',
  pubStatus: 'pubStatus',
  /** There when something besides the item's own status keeps it from readers. */
  hiddenBy: 'hiddenBy',
  embargoedUntil: 'embargoedUntil',
  expires: 'expires',
  urgency: 'urgency',
  /** Primary subtag in lower case: `ar` also for an item in ar-EG. */
  language: 'language',
  type: 'type',
  sourceId: 'source.id',
  sourceName: 'source.name',
  copyGroup: 'copies.group',
  /** The group that the item was given at first, where marks have put it into another one. */
  copyBase: 'copies.base',
  copySimilarity: 'copies.similarity',
  copyReason: 'copies.reason',
  /** The story as readers see it: linked ones in other languages included. */
  storyId: 'story.id',
  /** The story in the item's own language, by all marks. */
  storyPart: 'story.part',
  /** The story that the matcher gave the item when it came. */
  storyBase: 'story.base',
  /** When an editor said that the headline of the item is the title of its story. */
  storyTitledAt: 'story.titledAt',
  entityIds: 'entityIds',
  /** A folded name and an id, of entities that only items name. */
  nameKeys: 'nameKeys',
  /** Entities that the item was given and that a curator said something of, and those that have a curator's names. */
  curatedIds: 'curated.ids',
  renamedIds: 'curated.renamed',
  subjectCodes: 'subjectCodes',
  text: {
    ar: { headline: 'text.ar.headline', body: 'text.ar.body' },
    en: { headline: 'text.en.headline', body: 'text.en.body' },
    other: { headline: 'text.other.headline', body: 'text.other.body' },
  },
  /** Our own fold, unstemmed. `names` holds every entity of the item in every language we know. */
  folded: { headline: 'folded.headline', body: 'folded.body', names: 'folded.names' },
  /** What is compared of an item, packed by those who compare: within its language, and across languages. */
  compared: { stems: 'compared.stems', cross: 'compared.cross' },
  /** What it shares with texts in other languages, to be found by. */
  sharedTerms: 'compared.terms',
  desk: { number: 'desk.number', slugline: 'desk.slugline' },
} as const;

/** What readers ask of `_source`: the folded text is for matching only, and half of a document; `desk` and `compared` are not theirs. */
export const readableSource = { excludes: ['folded', 'desk', 'nameKeys', 'curated', 'compared'] };

/** Fields of the revisions index. */
export const revisionFields = {
  id: 'id',
  order: 'order',
  version: 'version',
  receivedAt: 'receivedAt',
} as const;

/** Which of the text fields holds an item of this language (BCP 47). */
export function textKeyOf(language: string | undefined): TextKey {
  const primary = primarySubtag(language);
  return primary === 'ar' || primary === 'en' ? primary : 'other';
}

/** `ar` of `ar-EG`; undefined stays undefined. */
export function primarySubtag(language: string | undefined): string | undefined {
  return language === undefined ? undefined : (language.toLowerCase().split(/[-_]/, 1)[0] as string);
}
