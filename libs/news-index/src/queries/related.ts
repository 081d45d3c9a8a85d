import type { estypes } from '@elastic/elasticsearch';
import { fields, primarySubtag, type TextKey } from '../fields.js';
import { visibleAt } from './visibility.js';

type Clause = estypes.QueryDslQueryContainer;

/** What items related to a text may have; each adds to the order of the candidates. */
export interface RelatedRequest {
  /** An item and its group of copies, which are no relatives of it. */
  readonly not?: { readonly id: string; readonly group: string } | undefined;
  /** Words to look for in one of the text fields; words of one list are alternatives. */
  readonly words?: { readonly in: TextKey; readonly lists: readonly (readonly string[])[] } | undefined;
  readonly entities: readonly { readonly id: string; readonly boost: number }[];
  readonly story?: string | undefined;
  /** ISO 8601. */
  readonly eventTime: string;
  /** Languages of the candidates, as BCP 47 tags; none means all. */
  readonly languages: readonly string[];
  /** Languages that they must not have. */
  readonly notLanguages?: readonly string[] | undefined;
  readonly size: number;
  /** One of each group of copies. */
  readonly collapse: boolean;
  readonly nowMs: number;
}

/** What a candidate is compared by. */
export const relatedSource = [
  'text',
  'language',
  'eventTime',
  'copies.group',
  'story.id',
  'entities.id',
  'entities.salience',
  'entities.role',
] as const;

const boosts = { headline: 0.5, story: 60, nearness: 8 } as const;

/** Candidates for what is related to a text; their order is only a first guess. */
export function relatedBody(request: RelatedRequest): estypes.SearchRequest {
  const { not, languages, notLanguages = [] } = request;
  const filter: Clause[] = [visibleAt(request.nowMs), ...inLanguages(languages)];
  const mustNot = [
    ...inLanguages(notLanguages),
    ...(not === undefined
      ? []
      : [{ term: { [fields.id]: not.id } }, { term: { [fields.copyGroup]: not.group } }]),
  ];
  return {
    size: request.size,
    _source: [...relatedSource],
    track_total_hits: false,
    ...(request.collapse && { collapse: { field: fields.copyGroup } }),
    query: {
      bool: {
        filter,
        must_not: mustNot,
        must: [{ bool: { should: likeClauses(request), minimum_should_match: 1 } }],
        should: [nearness(request.eventTime)],
      },
    },
  };
}

function inLanguages(tags: readonly string[]): Clause[] {
  const primary = tags.flatMap((tag) => primarySubtag(tag) ?? []);
  return primary.length > 0 ? [{ terms: { [fields.language]: primary } }] : [];
}

/** Elasticsearch weighs words and entities by how rare they are in the index. */
function likeClauses({ words, entities, story }: RelatedRequest): Clause[] {
  return [
    ...(words === undefined ? [] : words.lists.flatMap((list) => wordClauses(words.in, list.join(' ')))),
    ...entities.map(({ id, boost }) => ({ term: { [fields.entityIds]: { value: id, boost } } })),
    ...(story === undefined
      ? []
      : [{ constant_score: { filter: { term: { [fields.storyId]: story } }, boost: boosts.story } }]),
  ];
}

function wordClauses(key: TextKey, query: string): Clause[] {
  const { headline, body } = fields.text[key];
  return [{ match: { [body]: query } }, { match: { [headline]: { query, boost: boosts.headline } } }];
}

/** Half of the boost at three days' distance: news on one event comes within days. */
const nearness = (origin: string): Clause => ({
  distance_feature: { field: fields.eventTime, origin, pivot: '3d', boost: boosts.nearness },
});
