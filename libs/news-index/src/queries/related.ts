import type { estypes } from '@elastic/elasticsearch';
import { fields, primarySubtag, textKeyOf } from '../fields.js';
import { collapsedGroups } from './item-search.js';
import { visibleAt } from './visibility.js';
import { isStopWord } from './word-forms.js';

type Clause = estypes.QueryDslQueryContainer;

/** Something that two items can share, with how rare it is among all items: 0 (everywhere) to 1 (nowhere else). */
export interface Rare {
  readonly value: string;
  readonly rarity: number;
}

export interface RelatedRequest {
  readonly id: string;
  readonly group: string;
  readonly language: string | undefined;
  /** ISO 8601. */
  readonly eventTime: string;
  /** Entities by rarity times salience. */
  readonly entities: readonly Rare[];
  /** Words as folded; they count within the item's own language only. */
  readonly words: readonly Rare[];
  readonly languages: readonly string[];
  readonly size: number;
  readonly nowMs: number;
}

/** Candidates for what is related to an item, one of each group of copies; their order is only a first guess. */
export function relatedBody(request: RelatedRequest): estypes.SearchRequest {
  const { languages } = request;
  const filter: Clause[] = [visibleAt(request.nowMs)];
  if (languages.length > 0) {
    filter.push({ terms: { [fields.language]: languages.flatMap((tag) => primarySubtag(tag) ?? []) } });
  }
  return {
    size: request.size,
    _source: false,
    track_total_hits: false,
    collapse: collapsedGroups,
    query: {
      bool: {
        filter,
        must_not: [{ term: { [fields.id]: request.id } }, { term: { [fields.copyGroup]: request.group } }],
        must: [
          { bool: { should: [...entityClauses(request), ...wordClauses(request)], minimum_should_match: 1 } },
        ],
        should: [nearness(request.eventTime)],
      },
    },
  };
}

function entityClauses({ entities }: RelatedRequest): Clause[] {
  return entities.map(({ value, rarity }) => ({
    constant_score: { filter: { term: { [fields.entityIds]: value } }, boost: 0.1 + 3 * rarity },
  }));
}

/** The analyzer of the language meets other forms of the word; the words must be of one language to mean the same. */
function wordClauses({ words, language }: RelatedRequest): Clause[] {
  if (words.length === 0) return [];
  const { headline, body } = fields.text[textKeyOf(language)];
  const should = words.map(({ value, rarity }) => ({
    constant_score: {
      filter: { multi_match: { query: value, fields: [headline, body] } },
      boost: 0.1 + rarity,
    },
  }));
  const sameLanguage =
    language === undefined ? [] : [{ term: { [fields.language]: primarySubtag(language) } }];
  return [
    { bool: { filter: sameLanguage as Clause[], must: [{ bool: { should, minimum_should_match: 1 } }] } },
  ];
}

/** Half of the boost at three days' distance: news on one event comes within days. */
const nearness = (origin: string): Clause => ({
  distance_feature: { field: fields.eventTime, origin, pivot: '3d', boost: 1.5 },
});

/** Asks for the words that set a text apart, by term frequency and rarity; at least one other item has them. */
export function distinctiveWordsBody(foldedText: string): Omit<estypes.TermvectorsRequest, 'index'> {
  return {
    doc: { folded: { body: foldedText } },
    fields: [fields.folded.body],
    term_statistics: true,
    field_statistics: true,
    positions: false,
    offsets: false,
    payloads: false,
    filter: { max_num_terms: 60, min_doc_freq: 2, min_word_length: 3 },
  };
}

/** Reads the answer to `distinctiveWordsBody`: the most telling words first, without common ones and numbers. */
export function readDistinctiveWords(answer: estypes.TermvectorsResponse, most: number): Rare[] {
  const vector = answer.term_vectors?.[fields.folded.body];
  const items = vector?.field_statistics?.doc_count ?? 0;
  return Object.entries(vector?.terms ?? {})
    .filter(([word]) => !isStopWord(word) && /\p{L}{3}/u.test(word))
    .sort(([, a], [, b]) => (b.score ?? 0) - (a.score ?? 0))
    .slice(0, most)
    .map(([value, { doc_freq }]) => ({ value, rarity: rarityOf(doc_freq ?? 1, items) }));
}

/** 0 for what every item has, towards 1 for what only one has; the same scale for words and entities. */
export function rarityOf(itemsWithIt: number, items: number): number {
  if (items < 2) return 1;
  const share = Math.log((1 + items) / (1 + Math.min(itemsWithIt, items))) / Math.log((1 + items) / 2);
  return Math.max(0, Math.min(1, share));
}
