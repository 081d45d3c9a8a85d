import type { estypes } from '@elastic/elasticsearch';
import { fields, primarySubtag, type TextKey } from '../fields.js';
import { hiddenAt } from './visibility.js';

type Clause = estypes.QueryDslQueryContainer;

/** What items related to a text may have; each adds to the order of the candidates. */
export interface RelatedRequest {
  /** An item, which is no relative of itself, and groups of copies that are not asked for. */
  readonly not: { readonly id?: string | undefined; readonly groups: readonly string[] };
  /** Words to look for in one of the text fields, the most telling first. */
  readonly words?: { readonly in: TextKey; readonly words: readonly string[] } | undefined;
  /** What other languages share, as documents hold it for text and headline, the most telling first. */
  readonly shared?: readonly SharedClause[] | undefined;
  /** The most salient first. */
  readonly entities: readonly { readonly id: string; readonly boost: number }[];
  readonly story?: string | undefined;
  /** ISO 8601. */
  readonly eventTime: string;
  /** Event times of the candidates, ISO 8601, both exclusive. */
  readonly between?: { readonly after?: string; readonly before?: string } | undefined;
  /** Languages of the candidates, as BCP 47 tags; none means all. */
  readonly languages: readonly string[];
  /** Languages that they must not have. */
  readonly notLanguages?: readonly string[] | undefined;
  readonly size: number;
  /** Which sketch of the candidates is wanted. */
  readonly space: keyof typeof fields.compared;
  readonly nowMs: number;
}

interface SharedClause {
  readonly term: string;
  readonly inHeadline: string;
  readonly boost: number;
}

/** What a candidate is compared by besides what the index says of it. */
const relatedSource = [
  'text',
  'language',
  'eventTime',
  'entities.id',
  'entities.salience',
  'entities.role',
] as const;

const boosts = { headline: 0.5, story: 60, nearness: 8 } as const;
/**
 * By so many words and entities candidates are found; the rest, headlines and nearness in time put only the
 * first of them in order. Every further one is looked up for every document that has any of them.
 */
const seeking = { words: 12, entities: 8 } as const;
/** Of so many words it counts whether a headline has them. */
const headlines = 12;
/** So many times the candidates wanted are put in order by all that is known. */
const reordered = 2;

/**
 * Candidates for what is related to a text; their order is only a first guess. Not collapsed: with that Elasticsearch
 * would score every document that has any of the words. What must hold of the candidates is asked of those alone that are
 * likely enough (`post_filter`): beside words and entities it took half as long again for the same answers, as it seems since
 * Lucene then scores document by document and passes over no blocks of them. Words are of fields of their language anyway, and so are shared terms;
 * where there are none, the language is what leads to few.
 */
export function relatedBody(request: RelatedRequest): estypes.SearchRequest {
  const { not, languages, notLanguages = [], between, words, shared, size } = request;
  const ofLanguage = inLanguages(languages);
  const areWords = words !== undefined || shared !== undefined;
  return {
    size,
    _source: false,
    // No stored field is unpacked for a candidate of which everything is known already.
    stored_fields: '_none_',
    docvalue_fields: candidateFields(request.space),
    track_total_hits: false,
    query: {
      bool: {
        filter: [...(areWords ? [] : ofLanguage), ...inTime(between)],
        should: seekingClauses(request),
        minimum_should_match: 1,
      },
    },
    post_filter: {
      bool: {
        filter: areWords ? ofLanguage : [],
        must_not: [...hiddenAt(request.nowMs), ...inLanguages(notLanguages), ...notThese(not)],
      },
    },
    rescore: {
      window_size: size * reordered,
      query: { rescore_query: { bool: { should: reorderingClauses(request) } } },
    },
  };
}

const candidateFields = (space: RelatedRequest['space']) => [
  fields.id,
  fields.copyGroup,
  fields.storyId,
  { field: fields.eventTime, format: 'epoch_millis' },
  fields.compared[space],
];

/** What the index says of a candidate without its text. */
export interface CandidateHit {
  readonly id: string;
  readonly group: string;
  readonly story: string | undefined;
  readonly eventTimeMs: number;
  /** Base64; documents of before have none. */
  readonly compared: string | undefined;
}

/** Reads the answer to `relatedBody`, the first guess first. */
export function readCandidates(
  { hits }: estypes.SearchResponse,
  space: RelatedRequest['space'],
): CandidateHit[] {
  return hits.hits.map(({ fields: found = {} }) => {
    const value = (name: string) => (found[name] as string[] | undefined)?.[0];
    return {
      id: value(fields.id) as string,
      group: value(fields.copyGroup) as string,
      story: value(fields.storyId),
      eventTimeMs: Number(value(fields.eventTime)),
      compared: value(fields.compared[space]),
    };
  });
}

/** The texts of candidates, to be compared. */
export const relatedTextsBody = (ids: readonly string[]): estypes.SearchRequest => ({
  size: ids.length,
  _source: [...relatedSource],
  track_total_hits: false,
  query: { constant_score: { filter: { terms: { [fields.id]: [...ids] } } } },
});

function notThese({ id, groups }: RelatedRequest['not']): Clause[] {
  return [
    ...(id === undefined ? [] : [{ term: { [fields.id]: id } }]),
    ...(groups.length === 0 ? [] : [{ terms: { [fields.copyGroup]: [...groups] } }]),
  ];
}

function inLanguages(tags: readonly string[]): Clause[] {
  const primary = tags.flatMap((tag) => primarySubtag(tag) ?? []);
  return primary.length > 0 ? [{ terms: { [fields.language]: primary } }] : [];
}

function inTime(between: RelatedRequest['between']): Clause[] {
  if (between === undefined) return [];
  const { after: gt, before: lt } = between;
  return [{ range: { [fields.eventTime]: { ...(gt && { gt }), ...(lt && { lt }) } } }];
}

/** Elasticsearch weighs words and entities by how rare they are in the index. */
function seekingClauses(request: RelatedRequest): Clause[] {
  const { entities, story } = request;
  return [
    ...wordClauses(request, 0, seeking.words),
    ...entities.slice(0, seeking.entities).map(entityClause),
    ...(story === undefined
      ? []
      : [{ constant_score: { filter: { term: { [fields.storyId]: story } }, boost: boosts.story } }]),
  ];
}

/** What puts the first of the candidates in order, besides what they were found by. */
function reorderingClauses(request: RelatedRequest): Clause[] {
  const { entities, eventTime } = request;
  return [
    ...wordClauses(request, seeking.words),
    ...headlineClauses(request),
    ...entities.slice(seeking.entities).map(entityClause),
    nearness(eventTime),
  ];
}

const entityClause = ({ id, boost }: RelatedRequest['entities'][number]): Clause => ({
  term: { [fields.entityIds]: { value: id, boost } },
});

type Wanted = Pick<RelatedRequest, 'words' | 'shared'>;

function wordClauses({ words, shared = [] }: Wanted, from: number, to?: number): Clause[] {
  return [
    ...(words?.words ?? []).slice(from, to).map((word) => bodyClause((words as Words).in, word)),
    ...shared.slice(from, to).map(({ term, boost }) => sharedClause(term, boost)),
  ];
}

function headlineClauses({ words, shared = [] }: Wanted): Clause[] {
  return [
    ...(words?.words ?? []).slice(0, headlines).map((word) => headlineClause((words as Words).in, word)),
    ...shared
      .slice(0, headlines)
      .map(({ inHeadline, boost }) => sharedClause(inHeadline, boosts.headline * boost)),
  ];
}

type Words = NonNullable<RelatedRequest['words']>;

const bodyClause = (key: TextKey, word: string): Clause => ({ match: { [fields.text[key].body]: word } });

const headlineClause = (key: TextKey, query: string): Clause => ({
  match: { [fields.text[key].headline]: { query, boost: boosts.headline } },
});

const sharedClause = (value: string, boost: number): Clause => ({
  term: { [fields.sharedTerms]: { value, boost } },
});

/** Half of the boost at three days' distance: news on one event comes within days. */
const nearness = (origin: string): Clause => ({
  distance_feature: { field: fields.eventTime, origin, pivot: '3d', boost: boosts.nearness },
});
