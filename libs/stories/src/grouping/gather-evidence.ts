import type { SketchStore } from '../likeness/sketch-store.js';
import type { StoryWholes } from '../links/story-wholes.js';
import { spread } from './spread.js';
import type { Story } from './story-sets.js';

/** What is known of two stories of a crowd, each number as it enters the sum. */
export interface GatherEvidence {
  /** Cosine, 0 to 1, of what they show to other languages too: notions, names, numbers, entities. */
  readonly bridges: number;
  /**
   * Logarithm of one more than what they share of entities: 1 for each that is first in all of both, times how rare it is.
   * Days of one column (seizures by the police) share notions and no names.
   */
  readonly named: number;
  /** Logarithm of the days from an item of one to the nearest of the other, on average; of the story that is further off. */
  readonly apart: number;
  /** Logarithm of the items of the smaller one, up to six: two bigger ones have each been looked at more often already. */
  readonly smaller: number;
  /** Numbers in common, 0 to 1. */
  readonly numbers: number;
}
export const gatherNames = ['bridges', 'named', 'apart', 'smaller', 'numbers'] as const;
/** What has a weight that was learnt from pairs of stories that we read (libs/stories/labels/read-stories.tsv). */
export type GatherWeights = Readonly<Record<keyof GatherEvidence | 'always', number>>;

const dayMs = 86_400_000;
/** Of a big story so many items are looked at, and two hours apart are as good as none. */
const mostTimes = 24;
const leastDays = 0.1;
/** Few of the pairs that were read are of two bigger ones, and this many fits them best, held out. */
const mostOfSmaller = 6;

export interface GatherSources {
  /** Of items. */
  readonly sketches: Pick<SketchStore, 'time'>;
  readonly wholes: StoryWholes;
}

export function gatherEvidence(
  { sketches, wholes }: GatherSources,
  one: Story,
  other: Story,
  numbers: number,
): GatherEvidence {
  const [times, others] = [one, other].map(({ members }) =>
    spread(members, mostTimes).map((item) => sketches.time(item)),
  ) as [number[], number[]];
  const days = Math.max(daysTo(times, others), daysTo(others, times));
  const [whole, another] = [wholes.of(one), wholes.of(other)];
  const { dot, named } = wholes.overlap(whole, another);
  return {
    bridges: wholes.cosine(dot, whole, another),
    named: Math.log1p(named),
    apart: Math.log(leastDays + days),
    smaller: Math.log(Math.min(one.members.length, other.members.length, mostOfSmaller)),
    numbers,
  };
}

/** How sure it is, 0 to 1, that two stories are of one event. */
export function likelyOfOneEvent(evidence: GatherEvidence, weights: GatherWeights): number {
  let logOdds = weights.always;
  for (const name of gatherNames) logOdds += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-logOdds));
}

/** Days from each time to the nearest of others, on average. */
function daysTo(times: readonly number[], others: readonly number[]): number {
  let sum = 0;
  for (const time of times) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const other of others) nearest = Math.min(nearest, Math.abs(time - other));
    sum += nearest;
  }
  return sum / times.length / dayMs;
}
