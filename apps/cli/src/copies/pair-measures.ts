import { type LabelledPair, type PairLabel, pairLabels } from './labelled-pairs.js';

/** How many of some pairs ended in one group. */
export interface Joined {
  readonly joined: number;
  readonly pairs: number;
}

export interface PairMeasures {
  /** Recall of copies by band. */
  readonly copiesByBand: Readonly<Record<string, Joined>>;
  readonly byLabel: Readonly<Record<PairLabel, Joined>>;
  /** E and O: what must not be joined. */
  readonly falseJoins: Joined;
  /** D against E and O; U counts for neither. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly groups: number;
  readonly biggest: number;
}

/** The group of each article, by id. */
export type Grouping = ReadonlyMap<string, string>;

/** How labelled pairs lie in the groups. An article that is in no group is alone. */
export function measurePairs(groups: Grouping, pairs: readonly LabelledPair[]): PairMeasures {
  const joinedOf = (some: readonly LabelledPair[]): Joined => ({
    joined: some.filter(({ ids: [one, two] }) => groups.has(one) && groups.get(one) === groups.get(two))
      .length,
    pairs: some.length,
  });
  const of = (...labels: PairLabel[]) => pairs.filter(({ label }) => labels.includes(label));
  const [copies, falseJoins] = [joinedOf(of('D')), joinedOf(of('E', 'O'))];
  const bands = [...Map.groupBy(of('D'), ({ band }) => band)].sort(([a], [b]) => (a < b ? -1 : 1));
  const byLabel = Object.fromEntries(pairLabels.map((label) => [label, joinedOf(of(label))]));
  const precision = share({ joined: copies.joined, pairs: copies.joined + falseJoins.joined });
  const recall = share(copies);
  const sizes = [...Map.groupBy(groups.values(), (group) => group).values()].map(({ length }) => length);
  return {
    copiesByBand: Object.fromEntries(bands.map(([band, some]) => [band, joinedOf(some)])),
    byLabel: byLabel as Record<PairLabel, Joined>,
    falseJoins,
    ...{ precision, recall, f1: harmonic(precision, recall) },
    groups: sizes.length,
    biggest: sizes.reduce((most, size) => Math.max(most, size), 0),
  };
}

export const share = ({ joined, pairs }: Joined): number => (pairs === 0 ? 0 : joined / pairs);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Pair F1 of two groupings of the same articles: 1 when they are the same groups under any names. */
export function pairF1(one: Grouping, two: Grouping): number {
  const pairsIn = (sizes: Iterable<number>) =>
    [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const sizesBy = (nameOf: (id: string) => string) =>
    [...Map.groupBy(one.keys(), nameOf).values()].map(({ length }) => length);
  const first = pairsIn(sizesBy((id) => one.get(id) ?? id));
  const second = pairsIn(sizesBy((id) => two.get(id) ?? id));
  const both = pairsIn(sizesBy((id) => JSON.stringify([one.get(id) ?? id, two.get(id) ?? id])));
  return first + second === 0 ? 1 : (2 * both) / (first + second);
}
