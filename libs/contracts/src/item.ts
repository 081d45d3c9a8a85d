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
  evolvedFrom: z.string().optional(),
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
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const wireItemSchema = copySchema.extend(envelopeSchema.shape);
export type WireItem = z.infer<typeof wireItemSchema>;

const copies = z.object({
  /** The id of the group's founding item; alone: the item's own id. */
  group: z.string(),
  /** 0 to 1; 1 for the founder and for exact copies. */
  similarity: z.number().min(0).max(1),
  /** `alone` for a founder, `exact` for the same text. */
  reason: z.string(),
});

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
  wikidata: z.string().optional(),
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type Entity = z.infer<typeof entitySchema>;

/** On `wire.enriched`. */
export const enrichedItemSchema = uniqueItemSchema.extend({
  entities: z.array(entitySchema).default([]),
});
export type EnrichedItem = z.infer<typeof enrichedItemSchema>;
