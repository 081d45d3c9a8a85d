import { join } from 'node:path';
import { defaultWindowMs } from '#libs/stories';
import type { Article } from '../articles/article-lines.js';
import { asPartitionsBring } from '../articles/as-partitions-bring.js';
import { type LabelledPair, type PairLabel, readPairs } from '../copies/labelled-pairs.js';
import { type Grouping, pairF1 } from '../copies/pair-measures.js';
import { findStories } from './find-stories.js';
import { examplesOf, fitWeights } from './fit-story-weights.js';
import { type Counterparts, type LinkMeasures, measureLinks, readCounterparts } from './links-of-week.js';
import { bestSinglePass } from './single-pass.js';
import { measureStories, type StoryMeasures } from './story-measures.js';
import { readStorySets, readWeek, type StorySet } from './story-sets.js';
import { withEntities } from './with-entities.js';

export interface StoriesReport {
  readonly sets: readonly {
    readonly name: string;
    readonly articles: number;
    readonly slugline: StoryMeasures;
    /** With weights that were fitted on the other sets: what to expect of news that nobody labelled. */
    readonly heldOut: StoryMeasures;
    readonly singlePass: StoryMeasures;
  }[];
  readonly week: {
    readonly articles: number;
    readonly stories: number;
    readonly biggest: number;
    readonly perSecond: number;
    /** Pair F1 with the stories of the same order again, and of another order. */
    readonly sameOrder: number;
    readonly otherOrder: number;
    /** The labelled afternoon as it comes out when the whole week is there. */
    readonly afternoon: StoryMeasures;
    /** Shares of labelled pairs of the week in one story: two texts on one event, and others. */
    readonly sameEvent: number;
    readonly others: number;
    readonly links: LinkMeasures;
  };
}

const windowMs = defaultWindowMs;

/** Labelled stories and a week of the stream through the matcher's own code. */
export async function evalStories(data: string, tell: (line: string) => void): Promise<StoriesReport> {
  const sets = await readStorySets(data);
  const examples = sets.map(examplesOf);
  const measured = sets.map((set, nth) => {
    tell(`${set.name}: ${set.articles.length} articles`);
    const weights = fitWeights(examples.filter((_, other) => other !== nth));
    const of = (stories: Grouping) => measureStories(stories, set.stories);
    return {
      ...{ name: set.name, articles: set.articles.length },
      slugline: of(findStories(set.articles, { windowMs }).stories),
      heldOut: of(findStories(set.articles, { windowMs, weights }).stories),
      singlePass: of(bestSinglePass(set)),
    };
  });
  const labels = {
    afternoon: (sets.at(-1) as StorySet).stories,
    pairs: await readPairs(join(data, 'stream', 'pairs.tsv')),
    counterparts: await readCounterparts(data),
  };
  return { sets: measured, week: measureWeek(await readWeek(data), labels, tell) };
}

interface WeekLabels {
  readonly afternoon: Grouping;
  readonly pairs: readonly LabelledPair[];
  readonly counterparts: Counterparts;
}

function measureWeek(
  articles: readonly Article[],
  { afternoon, pairs, counterparts }: WeekLabels,
  tell: (line: string) => void,
): StoriesReport['week'] {
  tell('the week: entities');
  const enriched = withEntities(articles);
  const began = performance.now();
  const { stories, book } = findStories(enriched, { windowMs });
  const perSecond = Math.round(articles.length / ((performance.now() - began) / 1_000));
  tell(`the week: ${articles.length} articles, ${perSecond} a second`);
  const sizes = [...Map.groupBy(stories.values(), (story) => story).values()].map(({ length }) => length);
  return {
    ...{ articles: articles.length, stories: sizes.length, biggest: Math.max(...sizes), perSecond },
    sameOrder: pairF1(stories, findStories(enriched, { windowMs }).stories),
    otherOrder: pairF1(stories, findStories(asPartitionsBring(enriched), { windowMs }).stories),
    afternoon: measureStories(stories, afternoon),
    sameEvent: shareTogether(stories, pairs, 'E'),
    others: shareTogether(stories, pairs, 'O'),
    links: measureLinks(counterparts, stories, book.links),
  };
}

function shareTogether(stories: Grouping, pairs: readonly LabelledPair[], wanted: PairLabel): number {
  const labelled = pairs.filter(({ label }) => label === wanted);
  const together = labelled.filter(({ ids: [one, other] }) => stories.get(one) === stories.get(other));
  return together.length / labelled.length;
}
