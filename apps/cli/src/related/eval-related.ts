import type { Space, Weights } from '#libs/related';
import { scoreOf } from '#libs/related';
import { type AskedArticle, askedAbout } from './asked-sets.js';
import { examplesOf, fitWeights } from './fit-related-weights.js';
import { type Answered, hitsAmong, measureRanking, type RankingMeasures } from './ranking-measures.js';
import { readStoryQueries, readTranslations, readWeekQueries } from './related-sets.js';

export interface CrossMeasures {
  readonly name: string;
  readonly articles: number;
  readonly asked: number;
  /** Shares of the articles with a counterpart for which one stands first, or among the first ten. */
  readonly first: number;
  readonly firstTen: number;
  /** Best scores of the articles with a counterpart, and of those for which none was found: medians. */
  readonly bestScore: number;
  readonly bestScoreWithout: number;
  /** Share of the articles without a counterpart whose best score is 0.5 or more. */
  readonly sureWithout: number;
}

export interface RelatedReport {
  readonly sets: readonly {
    readonly name: string;
    readonly articles: number;
    readonly slugline: RankingMeasures;
    /** With weights that were fitted on the other sets: what to expect of news that nobody labelled. */
    readonly heldOut: RankingMeasures;
    readonly moreLikeThis: RankingMeasures;
    /** Of the candidates scored 0.5 or more, the share that is right. */
    readonly rightWhereSure: number;
  }[];
  readonly across: readonly CrossMeasures[];
}

type AllWeights = Readonly<Record<Space, Weights>>;
/** As many as a page of `analyze related` has. */
const returned = 100;
const sure = 0.5;

/** Labelled articles through the search service's own code and Elasticsearch. */
export async function evalRelated(data: string, tell: (line: string) => void): Promise<RelatedReport> {
  const sets = await readStoryQueries(data);
  const asked: AskedArticle[][] = [];
  for (const set of sets) {
    tell(`${set.name}: ${set.articles.length} articles`);
    asked.push(await askedAbout(set));
  }
  const examples = asked.map((one) => examplesOf(one, 'stems', true));
  const across: CrossMeasures[] = [];
  for (const set of [await readWeekQueries(data), await readTranslations(data)]) {
    tell(`${set.name}: ${set.articles.length} articles`);
    const { name, articles } = set;
    across.push({ name, articles: articles.length, ...measureAcross(await askedAbout(set)) });
  }
  return {
    sets: sets.map(({ name, articles }, nth) => {
      const here = asked[nth] as AskedArticle[];
      const stems = fitWeights(examples.filter((_, other) => other !== nth));
      return {
        ...{ name, articles: articles.length },
        slugline: measureRanking(here.map((one) => answeredBy(one))),
        heldOut: measureRanking(here.map((one) => answeredBy(one, { stems, cross: stems }))),
        moreLikeThis: measureRanking(
          here.map(({ moreLikeThis: isRight, rightOnes }) => ({ isRight, rightOnes })),
        ),
        rightWhereSure: rightWhereSure(here),
      };
    }),
    across,
  };
}

function answeredBy({ candidates, isRight, rightOnes }: AskedArticle, weights?: AllWeights): Answered {
  const scored = candidates.map((one) => ({ right: isRight(one), score: scoreOf(one, weights) }));
  scored.sort((a, b) => b.score - a.score);
  return { isRight: scored.slice(0, returned).map(({ right }) => right), rightOnes };
}

function rightWhereSure(asked: readonly AskedArticle[]): number {
  const scored = asked.flatMap(({ candidates, isRight }) =>
    candidates.filter((one) => scoreOf(one) >= sure).map((one) => isRight(one)),
  );
  return scored.filter((right) => right).length / Math.max(1, scored.length);
}

function measureAcross(asked: readonly AskedArticle[]): Omit<CrossMeasures, 'name' | 'articles'> {
  const answers = asked.map((one) => answeredBy(one));
  const best = ({ candidates }: AskedArticle) => Math.max(0, ...candidates.map((one) => scoreOf(one)));
  const withOne = asked.filter(({ rightOnes }) => rightOnes > 0).map(best);
  const without = asked.filter(({ rightOnes }) => rightOnes === 0).map(best);
  return {
    asked: withOne.length,
    first: hitsAmong(answers, 1),
    firstTen: hitsAmong(answers, 10),
    bestScore: median(withOne),
    bestScoreWithout: median(without),
    sureWithout: without.filter((score) => score >= sure).length / Math.max(1, without.length),
  };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
