import { type ChangeKind, eventTimeOf, type KeptItem } from '#libs/contracts';
import { entityFieldsOf, type StoredCuration } from './curated.js';
import { type DeskFacts, deskFactsOf } from './desk-facts.js';
import type { Dress, HiddenBy, ShownMark } from './dress.js';
import { primarySubtag, type TextKey, textKeyOf } from './fields.js';
import { type FoldedText, foldedTextOf } from './folded-text.js';
import { type StoredStory, shownStory, storedStory, storyBaseOf } from './stored-story.js';

/**
 * An item as readers get it back. `ednote` is for editors only and never reaches Elasticsearch; what it says of other
 * items, and the number it had in the agency's service, are for the pipeline alone.
 */
export type ReadableItem = Omit<KeptItem, 'ednote' | 'statements' | 'serviceNumber'>;

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
  | 'keywords'
  | 'genres'
  | 'usageTerms'
  | 'copyrightHolder'
  | 'copyrightNotice'
  | 'links'
  | 'associations'
  | 'evolvedFrom'
  | 'revisionKind'
  | 'correctionNote'
  | 'test'
  | 'cleanedBy'
  | 'signals'
  | 'extras'
  | 'quotes'
  | 'dates'
  | 'zone'
> & { readonly language?: string | undefined };

type Identity = Pick<
  KeptItem,
  'id' | 'feed' | 'uri' | 'order' | 'revision' | 'receivedAt' | 'versionCreated' | 'origin' | 'contentHash'
> & {
  readonly copies: StoredCopies;
  /** Absent in documents from before there was a matcher. */
  readonly story?: StoredStory | undefined;
  /** ISO 8601, as all times here. */
  readonly eventTime: string;
  readonly change?: ChangeKind | undefined;
  /** What others later said about the item; absent when nobody said anything. */
  readonly marks?: readonly ShownMark[] | undefined;
};

/** `group` is the one that the item is in by all marks; `base` the one it was given, where that is another one. */
type StoredCopies = Omit<KeptItem['copies'], 'joins' | 'moves'> & { readonly base?: string | undefined };

/** A usable or withheld item as it stands in `_source`; `folded` is there unless a reader leaves it out. */
export interface ItemDocument extends Identity {
  readonly pubStatus: 'usable' | 'withheld';
  /** Why readers may not see it, whatever its own status; absent when nothing hides it. */
  readonly hiddenBy?: HiddenBy | undefined;
  readonly firstCreated?: string | undefined;
  readonly embargoedUntil?: string | undefined;
  readonly expires?: string | undefined;
  readonly urgency?: number | undefined;
  /** Primary subtag; the tag as given stands in `rest` where it says more. */
  readonly language?: string | undefined;
  readonly type: string;
  readonly source: KeptItem['source'];
  readonly entityIds: readonly string[];
  readonly subjectCodes: readonly string[];
  readonly text?: Partial<Record<TextKey, ItemText>>;
  readonly folded?: FoldedText;
  readonly desk?: DeskFacts | undefined;
  /** What is related is found by `terms` and compared by the others, in base64; documents of before have none, or no terms. */
  readonly compared?:
    | { readonly stems: string; readonly cross: string; readonly terms?: readonly string[] | undefined }
    | undefined;
  readonly entities: KeptItem['entities'];
  /** For completion: see `nameKeysOf`. Absent in documents of before. */
  readonly nameKeys?: readonly string[] | undefined;
  /** What curators have made of the entities, with those that the item was given. */
  readonly curated?: StoredCuration | undefined;
  readonly rest: Rest;
}

/** What is left of a killed item: that it was, and when it was killed; neither text nor entities. */
export interface Tombstone extends Identity {
  readonly pubStatus: 'canceled';
  readonly killedAt: string;
  /** The revision itself is usable or withheld, and a mark has killed it. */
  readonly killedBy?: 'mark' | undefined;
}

/** What `_source` of a document in the news index holds. */
export type NewsDocument = ItemDocument | Tombstone;

export function isTombstone(document: NewsDocument): document is Tombstone {
  return document.pubStatus === 'canceled';
}

/**
 * The document of an item; of a killed one only a tombstone. `change` is what this version is announced as, `dress`
 * what its marks make of it.
 */
export function toDocument(item: KeptItem, change?: ChangeKind, dress: Dress = {}): NewsDocument {
  const { pubStatus } = item;
  const { marks, hiddenBy = item.test && 'test', killedAt, curated } = dress;
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
    copies: storedCopies(item, dress),
    story: storedStory(storyBaseOf(item), dress),
    change,
    marks,
  };
  if (pubStatus === 'canceled') return { ...identity, pubStatus, killedAt: item.receivedAt };
  if (killedAt !== undefined) return { ...identity, pubStatus: 'canceled', killedAt, killedBy: 'mark' };
  return {
    ...identity,
    pubStatus,
    hiddenBy,
    ...searchable(item),
    ...entityFieldsOf(item, curated),
    folded: foldedTextOf({ ...item, ...curated }),
    desk: deskFactsOf(item),
    rest: restOf({ ...item, ...curated }),
  };
}

/** Which other groups its text joins, and what it moves, is said in marks. */
function storedCopies({ copies }: KeptItem, { group }: Dress): StoredCopies {
  const { joins: _joins, moves: _moves, ...kept } = copies;
  return group === undefined || group === kept.group ? kept : { ...kept, group, base: kept.group };
}

function searchable(item: KeptItem) {
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
    subjectCodes: item.subjects.flatMap(({ code }) => (code === undefined ? [] : [code])),
    ...(hasText && { text: { [textKeyOf(language)]: { headline, body } } }),
  };
}

function restOf(item: KeptItem): Rest {
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
    keywords: item.keywords,
    genres: item.genres,
    usageTerms: item.usageTerms,
    copyrightHolder: item.copyrightHolder,
    copyrightNotice: item.copyrightNotice,
    links: item.links,
    associations: item.associations,
    evolvedFrom: item.evolvedFrom,
    revisionKind: item.revisionKind,
    correctionNote: item.correctionNote,
    test: item.test,
    cleanedBy: item.cleanedBy,
    signals: item.signals,
    extras: item.extras,
    quotes: item.quotes,
    dates: item.dates,
    zone: item.zone,
    ...(language !== primarySubtag(language) && { language }),
  };
}

/** The tombstone of a document that a mark kills: what names it and nothing of what it said. */
export function killedByMark(
  document: ItemDocument,
  { killedAt, marks }: Dress & { killedAt: string },
): Tombstone {
  const { id, feed, uri, order, revision, receivedAt, eventTime, versionCreated } = document;
  const { origin, contentHash, copies, story, change } = document;
  return {
    ...{ id, feed, uri, order, revision, receivedAt, eventTime, versionCreated, origin, contentHash, copies },
    ...{ story, change, marks, pubStatus: 'canceled', killedAt, killedBy: 'mark' },
  };
}

/** The item of a document that is not killed: the inverse of `toDocument` for all that readers may have. */
export function fromDocument(document: ItemDocument): ReadableItem {
  const {
    text,
    rest,
    entityIds: _ids,
    nameKeys: _keys,
    curated: _curated,
    subjectCodes: _codes,
    eventTime: _time,
    change: _change,
    folded: _folded,
    desk: _desk,
    compared: _compared,
    copies: { base: _base, ...copies },
    story,
    marks: _marks,
    hiddenBy: _hiddenBy,
    ...asItIs
  } = document;
  const { headline, body } = text?.ar ?? text?.en ?? text?.other ?? {};
  return {
    ...asItIs,
    copies,
    ...(story && { story: shownStory(story) }),
    ...(headline !== undefined && { headline }),
    ...(body !== undefined && { body }),
    ...rest,
  };
}
