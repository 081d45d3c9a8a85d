import type { estypes } from '@elastic/elasticsearch';
import { fields, type ItemDocument, newsIndexNames, textKeyOf } from '#libs/news-index';
import { type Candidate, textOfSource, type Weighed, weighedCandidates } from '#libs/related';
import { documentsOf } from './enriched-articles.js';
import { type PrivateIndex, withIndex } from './private-index.js';
import type { RelatedSet } from './related-sets.js';

/** What the index gave for an article, and what is right. */
export interface AskedArticle {
  readonly id: string;
  readonly candidates: readonly Weighed<Candidate>[];
  /** By candidate: whether it, or with copies collapsed its group, is right. */
  readonly isRight: (one: Weighed<Candidate>) => boolean;
  /** How many could be found. */
  readonly rightOnes: number;
  /** Elasticsearch's own more_like_this, as far as it is asked: right or not, in its order. */
  readonly moreLikeThis: readonly boolean[];
}

/** Asks about the articles of a set that somebody labelled, over an index of the set. */
export async function askedAbout(set: RelatedSet): Promise<AskedArticle[]> {
  const { articles, languages, collapse } = set;
  const documents = await documentsOf(articles, { copies: collapse });
  const byId = new Map(articles.map(({ id }, nth) => [id, documents[nth] as ItemDocument]));
  return await withIndex(documents, async (index) => {
    const asked: AskedArticle[] = [];
    for (const [id, right] of set.right) {
      const document = byId.get(id);
      if (document === undefined) continue;
      const groups = new Set([...right].map((other) => byId.get(other)?.copies.group));
      const not = { id: document.id, group: collapse ? document.copies.group : document.id };
      const options = { not, languages, collapse, nowMs: Date.now() };
      asked.push({
        id,
        candidates: await weighedCandidates(index.ask, textOfSource(document), options),
        isRight: ({ candidate }) => groups.has(candidate.group),
        rightOnes: groups.size,
        moreLikeThis: collapse ? [] : await moreLikeThis(index, document, groups),
      });
    }
    return asked;
  });
}

const likeTerms = 25;

/** BM25 over the 25 most telling words, as Elasticsearch does it by itself. */
async function moreLikeThis(
  { client, namespace }: PrivateIndex,
  { id, language }: ItemDocument,
  groups: ReadonlySet<string | undefined>,
): Promise<boolean[]> {
  const { headline, body } = fields.text[textKeyOf(language)];
  const index = newsIndexNames(namespace).read;
  const answer = await client.search({
    index,
    size: 200,
    _source: [fields.copyGroup],
    query: {
      more_like_this: {
        ...{ fields: [headline, body], like: [{ _index: index, _id: id }] },
        ...{ max_query_terms: likeTerms, min_term_freq: 1, min_doc_freq: 2, minimum_should_match: '1' },
      },
    },
  });
  return answer.hits.hits.map((hit: estypes.SearchHit) =>
    groups.has((hit._source as Pick<ItemDocument, 'copies'>).copies.group),
  );
}
