import { type ChangeKind, type EnrichedItem, eventTimeOf } from '#libs/contracts';
import { primarySubtag, type TextKey, textKeyOf } from './fields.js';
import { type FoldedText, foldedTextOf } from './folded-text.js';

/** An item as readers get it back. `ednote` is for editors only and never reaches Elasticsearch. */
export type ReadableItem = Omit<EnrichedItem, 'ednote'>;

export interface ItemText {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
}

/** What only readers need, kept as it came. */
type Rest = Pick<
  ReadableItem,
  | 'version'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'attributions'
  | 'bodyHtml'
  | 'subjects'
  | 'located'
  | 'slugline'
  | 'relatedHeadlines'
  | 'evolvedFrom'
  | 'signals'
  | 'extras'
> & { readonly language?: string | undefined };

type Identity = Pick<
  EnrichedItem,
  'id' | 'feed' | 'uri' | 'order' | 'revision' | 'receivedAt' | 'versionCreated' | 'origin' | 'contentHash'
> & {
  readonly copies: EnrichedItem['copies'];
  /** ISO 8601, as all times here. */
  readonly eventTime: string;
  readonly change?: ChangeKind | undefined;
};

/** A usable or withheld item as it stands in `_source`; `folded` is there unless a reader leaves it out. */
export interface ItemDocument extends Identity {
  readonly pubStatus: 'usable' | 'withheld';
  readonly firstCreated?: string | undefined;
  readonly embargoedUntil?: string | undefined;
  readonly expires?: string | undefined;
  readonly urgency?: number | undefined;
  /** Primary subtag; the tag as given stands in `rest` where it says more. */
  readonly language?: string | undefined;
  readonly type: string;
  readonly source: EnrichedItem['source'];
  readonly entityIds: readonly string[];
  readonly subjectCodes: readonly string[];
  readonly text?: Partial<Record<TextKey, ItemText>>;
  readonly folded?: FoldedText;
  readonly entities: EnrichedItem['entities'];
  readonly rest: Rest;
}

/** What is left of a killed item: that it was, and when it was killed; neither text nor entities. */
export interface Tombstone extends Identity {
  readonly pubStatus: 'canceled';
  readonly killedAt: string;
}

/** What `_source` of a document in the news index holds. */
export type NewsDocument = ItemDocument | Tombstone;

export function isTombstone(document: NewsDocument): document is Tombstone {
  return document.pubStatus === 'canceled';
}

/** The document of an item; of a killed one only a tombstone. `change` is what this version is announced as. */
export function toDocument(item: EnrichedItem, change?: ChangeKind): NewsDocument {
  const { pubStatus } = item;
  const identity: Identity = {
    id: item.id,
    feed: item.feed,
    uri: item.uri,
    order: item.order,
    revision: item.revision,
    receivedAt: item.receivedAt,
    eventTime: new Date(eventTimeOf(item)).toISOString(),
    versionCreated: item.versionCreated,
    origin: item.origin,
    contentHash: item.contentHash,
    copies: item.copies,
    change,
  };
  if (pubStatus === 'canceled') return { ...identity, pubStatus, killedAt: item.receivedAt };
  return {
    ...identity,
    pubStatus,
    ...searchable(item),
    folded: foldedTextOf(item),
    entities: item.entities,
    rest: restOf(item),
  };
}

function searchable(item: EnrichedItem) {
  const { headline, body, language } = item;
  const hasText = headline !== undefined || body !== undefined;
  return {
    firstCreated: item.firstCreated,
    embargoedUntil: item.embargoedUntil,
    expires: item.expires,
    urgency: item.urgency,
    language: primarySubtag(language),
    type: item.type,
    source: item.source,
    entityIds: [...new Set(item.entities.map((entity) => entity.id))],
    subjectCodes: item.subjects.flatMap(({ code }) => (code === undefined ? [] : [code])),
    ...(hasText && { text: { [textKeyOf(language)]: { headline, body } } }),
  };
}

function restOf(item: EnrichedItem): Rest {
  const { language } = item;
  return {
    version: item.version,
    byline: item.byline,
    dateline: item.dateline,
    credit: item.credit,
    attributions: item.attributions,
    bodyHtml: item.bodyHtml,
    subjects: item.subjects,
    located: item.located,
    slugline: item.slugline,
    relatedHeadlines: item.relatedHeadlines,
    evolvedFrom: item.evolvedFrom,
    signals: item.signals,
    extras: item.extras,
    ...(language !== primarySubtag(language) && { language }),
  };
}

/** The item of a document: the inverse of `toDocument` for all that is not killed, `ednote` apart. */
export function fromDocument(document: ItemDocument): ReadableItem {
  const {
    text,
    rest,
    entityIds: _ids,
    subjectCodes: _codes,
    eventTime: _time,
    change: _change,
    folded: _folded,
    ...asItIs
  } = document;
  const { headline, body } = text?.ar ?? text?.en ?? text?.other ?? {};
  return {
    ...asItIs,
    ...(headline !== undefined && { headline }),
    ...(body !== undefined && { body }),
    ...rest,
  };
}
