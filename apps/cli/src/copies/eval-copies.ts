import { join } from 'node:path';
import { type Article, isArticle, readArticles } from '../articles/article-lines.js';
import { asPartitionsBring } from '../articles/as-partitions-bring.js';
import { equalHeadlines, minHashGroups } from './copy-baselines.js';
import { findCopies } from './find-copies.js';
import { readPairs } from './labelled-pairs.js';
import { nameGroups } from './name-groups.js';
import { withOwnRedis } from './own-redis.js';
import { type Grouping, measurePairs, type PairMeasures, pairF1 } from './pair-measures.js';

export interface CopiesReport {
  readonly articles: number;
  readonly slugline: PairMeasures;
  readonly baselines: Readonly<Record<string, PairMeasures>>;
  /** Pair F1 between the groups of one order and of another: the same again, and as four partitions may bring it. */
  readonly sameOrder: number;
  readonly otherOrder: number;
}

const windowMs = 168 * 3_600_000;

/** The labelled week of `data` through the deduplicator's own code, three times, beside two baselines. */
export async function evalCopies(data: string, tell: (line: string) => void): Promise<CopiesReport> {
  const folder = join(data, 'stream');
  const lines = await readArticles(join(folder, 'egypt-2013-02-04.jsonl.gz'));
  const pairs = await readPairs(join(folder, 'pairs.tsv'));
  const articles = lines.filter(isArticle).sort((a, b) => a.eventTimeMs - b.eventTimeMs);
  const [groups, again, other] = await withOwnRedis(async (redisUrl) => {
    const groupsOf = async (ordered: readonly Article[]): Promise<Grouping> => {
      const began = performance.now();
      const found = nameGroups(await findCopies(ordered, { redisUrl, windowMs }));
      const perSecond = Math.round(ordered.length / ((performance.now() - began) / 1_000));
      tell(`${ordered.length} articles, ${perSecond} a second`);
      return found;
    };
    return [await groupsOf(articles), await groupsOf(articles), await groupsOf(asPartitionsBring(articles))];
  });
  return {
    articles: articles.length,
    slugline: measurePairs(groups as Grouping, pairs),
    baselines: {
      'minhash of 3 words, 0.5': measurePairs(minHashGroups(articles, windowMs), pairs),
      'equal headlines': measurePairs(equalHeadlines(articles), pairs),
    },
    sameOrder: pairF1(groups as Grouping, again as Grouping),
    otherOrder: pairF1(groups as Grouping, other as Grouping),
  };
}
