import * as z from 'zod';

/** ISO 8601 in UTC with milliseconds: the one spelling of a moment after the deduplicator has read it. */
const moment = z.iso.datetime({ precision: 3 });

/** Someone or something a copy names or comes from; `id` is there when we know a stable one. */
const namedParty = z.object({ id: z.string().optional(), name: z.string() });

export const pubStatuses = ['usable', 'withheld', 'canceled'] as const;
export type PubStatus = (typeof pubStatuses)[number];

const subject = z.object({
  code: z.string().optional(),
  name: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
});

const dateline = z.object({
  place: z.string().optional(),
  date: z.string().optional(),
  source: z.string().optional(),
});

/** Where more of an item is to be had: its page, its picture, its sound; `rel` says which. */
const link = z.object({
  /** `canonical`, `rendition`, `thumbnail`, `enclosure`, `related`, or the name the format gives. */
  rel: z.string(),
  href: z.string(),
  mediaType: z.string().optional(),
  title: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  bytes: z.number().optional(),
});
export type Link = z.infer<typeof link>;

/** Another object that comes with the item: its picture, its sidebar, a member of a package. */
const association = z.object({
  /** What it is to the item: `mainpic`, `sidebar`, … as the format names it. */
  rel: z.string().optional(),
  uri: z.string().optional(),
  type: z.string().optional(),
  headline: z.string().optional(),
  body: z.string().optional(),
  byline: z.string().optional(),
  links: z.array(link).optional(),
});
export type Association = z.infer<typeof association>;

/**
 * What an item says about another one of its feed. `certain` is a field of the format that says so (NITF's
 * management-idref-status): it is obeyed. What was read from the words of the copy ("MANDATORY KILL", «إلغاء خبر») only
 * holds its target and flags it for an editor. A target is named by uri or by the best that the text gives.
 */
const statement = z.object({
  pubStatus: z.enum(pubStatuses),
  certain: z.boolean(),
  uri: z.string().optional(),
  headline: z.string().optional(),
  slugline: z.string().optional(),
  /** The number that the agency's service gave it. */
  number: z.string().optional(),
});
export type Statement = z.infer<typeof statement>;

/** What the copy itself says, in IPTC terms (close to ninjs 3); no field here depends on when or how it came. */
export const copySchema = z.object({
  uri: z.string().min(1),
  version: z.string().optional(),
  type: z.string().default('text'),
  pubStatus: z.enum(pubStatuses).default('usable'),
  urgency: z.int().min(1).max(9).optional(),
  /** BCP 47 as the feed gave it, else the enricher's finding. */
  language: z.string().optional(),
  headline: z.string().optional(),
  byline: z.string().optional(),
  dateline: dateline.optional(),
  source: z.object({ id: z.string(), name: z.string() }),
  credit: z.string().optional(),
  /** Whom the copy names as its origin: "حسب وكالة رويترز" gives Reuters. */
  attributions: z.array(namedParty).default([]),
  /** Plain text, blank lines between paragraphs. */
  body: z.string().optional(),
  bodyHtml: z.string().optional(),
  subjects: z.array(subject).default([]),
  located: z.string().optional(),
  slugline: z.string().optional(),
  /** For editors only: never sent to Elasticsearch. */
  ednote: z.string().optional(),
  firstCreated: moment.optional(),
  versionCreated: moment.optional(),
  embargoedUntil: moment.optional(),
  expires: moment.optional(),
  relatedHeadlines: z.array(z.string()).default([]),
  keywords: z.array(z.string()).optional(),
  genres: z.array(subject).optional(),
  usageTerms: z.string().optional(),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
  links: z.array(link).optional(),
  associations: z.array(association).optional(),
  /** The uri of the item of the same feed that this one updates or replaces. */
  evolvedFrom: z.string().optional(),
  /** What the feed or the copy says of this revision; absent where neither does. */
  revisionKind: z.enum(['update', 'correction']).optional(),
  /** What was put right, in the words of the agency. */
  correctionNote: z.string().optional(),
  /** A test message of the agency: never shown. */
  test: z.literal(true).optional(),
  statements: z.array(statement).optional(),
  /** The running number of an agency's service; a missing one is a gap. */
  serviceNumber: z.object({ service: z.string(), number: z.int().nonnegative() }).optional(),
  /** Ids of the cleaning rules that changed the text, each once. */
  cleanedBy: z.array(z.string()).optional(),
  /** Remarks of the pipeline on what it had to assume, such as `zone-assumed`, `embargo-held`. */
  signals: z.array(z.string()).default([]),
  /** Whatever the feed sent that has no place above, so that nothing is silently lost. */
  extras: z.record(z.string(), z.unknown()).optional(),
});
export type Copy = z.infer<typeof copySchema>;

/** Given by the deduplicator: who this is, which of its revisions, and where it came from. */
export const envelopeSchema = z.object({
  id: z.string().length(22),
  feed: z.string().regex(/^[a-z0-9-]+$/),
  /** Which revision of the item, taken from the item; see `orderOf`. */
  order: z.int().nonnegative(),
  /** The pipeline revision (0-999) that made this record. */
  revision: z.int().min(0).max(999),
  receivedAt: moment,
  /** First-seen topic-partition-offset, `#part` inside a multi-item document. */
  origin: z.string().min(1),
  contentHash: z.string().length(64),
  /** IANA name of the zone that the feed declares, such as Africa/Cairo: what "yesterday" means in its copy. */
  zone: z.string().max(64).optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const wireItemSchema = copySchema.extend(envelopeSchema.shape);
export type WireItem = z.infer<typeof wireItemSchema>;

/** Why an item stands in its group: it founded it, has the same text, or a text that is a copy in substance. */
export const copyReasons = ['alone', 'exact', 'near', 'part'] as const;

const copies = z.object({
  /** The id of the group's founding item; alone: the item's own id. Given once, by the first delivery of the item. */
  group: z.string(),
  /** 0 to 1, how sure it is that the text copies that of `of`; 1 for the founder and for exact copies. */
  similarity: z.number().min(0).max(1),
  /** `alone` for a founder, `exact` for the same text, `near` for an edited one, `part` for a shorter or longer one. */
  reason: z.enum(copyReasons),
  /** The item that it is most like; absent when alone. */
  of: z.string().optional(),
  /** Other groups that its text shows to be the same as `group`: the indexer says so in marks `joined`. */
  joins: z.array(z.string()).max(16).optional(),
  /**
   * Items that belong to another group than they were given, as can be told now that this one is here: the indexer says so
   * in marks `moved`. `seen`, in microseconds, tells of two such statements on one item which one knew more.
   */
  moves: z
    .array(z.object({ item: z.string(), from: z.string(), to: z.string(), seen: z.number() }))
    .max(256)
    .optional(),
});
export type Copies = z.infer<typeof copies>;

/** On `wire.unique`. */
export const uniqueItemSchema = wireItemSchema.extend({ copies });
export type UniqueItem = z.infer<typeof uniqueItemSchema>;

export const entityTypes = ['person', 'org', 'place', 'event'] as const;
export type EntityType = (typeof entityTypes)[number];

/** Offsets count UTF-16 units in the named field. */
const mention = z.object({
  field: z.enum(['headline', 'body']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  surface: z.string(),
  /** Present where an adjective of a country stands for it: French, الفرنسي. */
  demonym: z.literal(true).optional(),
});
export type Mention = z.infer<typeof mention>;

export const entitySchema = z.object({
  /** Does not depend on language: a search for Macron finds ماكرون. */
  id: z.string(),
  type: z.enum(entityTypes),
  /** In the item's language where known. */
  name: z.string(),
  names: z.record(z.string(), z.string()),
  mentions: z.array(mention),
  salience: z.number().min(0).max(1),
  role: z.enum(['dateline', 'event', 'origin']).optional(),
  /** Not in the knowledge base: its id is made of its folded name, `names` holds the spellings that were read. */
  provisional: z.literal(true).optional(),
  /** How sure the reading is, where it is a guess: of a tagger, or of a name joined to another script's. */
  confidence: z.number().min(0).max(1).optional(),
  wikidata: z.string().optional(),
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type Entity = z.infer<typeof entitySchema>;

/** Words that somebody said, without their quotation marks; reported speech has none and is quoted as it stands. */
const quote = z.object({
  field: z.enum(['headline', 'body']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Id of the entity who speaks; absent where the copy names nobody who could have one. */
  speaker: z.string().optional(),
  /** Who speaks in the words of the copy: «مسؤول كبير بالإدارة الأمريكية». */
  speakerText: z.string().max(300).optional(),
});
export type Quote = z.infer<typeof quote>;

/** Words that name a day, such as "on Wednesday", and the day that is meant. */
const textDate = z.object({
  field: z.enum(['headline', 'body']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** YYYY-MM-DD in the zone of the feed. */
  date: z.iso.date(),
});
export type TextDate = z.infer<typeof textDate>;

/** On `wire.enriched`. */
export const enrichedItemSchema = uniqueItemSchema.extend({
  entities: z.array(entitySchema).default([]),
  quotes: z.array(quote).default([]),
  dates: z.array(textDate).default([]),
});
export type EnrichedItem = z.infer<typeof enrichedItemSchema>;

const story = z.object({
  /**
   * On `wire.matched` the story that the matcher gave the item when it came, `storyId` of its founding item; to readers
   * the one that it is in by all marks. Parts in several languages that tell of one event share it.
   */
  id: z.string().length(22),
  /** The story in the item's own language, where that is another one. */
  part: z.string().length(22).optional(),
});
export type StoryOfItem = z.infer<typeof story>;

/** On `wire.matched`. */
export const matchedItemSchema = enrichedItemSchema.extend({ story });
export type MatchedItem = z.infer<typeof matchedItemSchema>;

/** As kept in the index: an item that came before there was a matcher has no story. */
export const keptItemSchema = matchedItemSchema.partial({ story: true });
export type KeptItem = z.infer<typeof keptItemSchema>;
