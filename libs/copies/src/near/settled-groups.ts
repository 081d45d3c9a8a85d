/** How alike two texts are in steps of 1/255; undefined where nobody has compared them, or nobody knows any more. */
export type KnownLikeness = (one: number, other: number) => number | undefined;

/** Likeness as it lies in Redis: one byte. */
export const likenessSteps = 255;
const steps = (likeness: number) => Math.round(likeness * likenessSteps);

/**
 * Two groups become one when their members are this much alike on average, over all pairs that are known: one text that is
 * like two that are not alike would else join them.
 */
export const leastOnAverage = steps(0.43);
/** Texts this much alike are never parted, whatever else is like one of them: it is one text. */
const sure = steps(0.97);

interface Between {
  readonly sum: number;
  readonly pairs: number;
}
const nothing: Between = { sum: 0, pairs: 0 };

/**
 * The groups of `count` texts by average linkage: again and again the two groups most alike on average become one. Given
 * texts in an order of their own (by id), the answer is a function of the texts and their likenesses alone: in which order
 * they arrived does not matter. Each group is a list of places, the first ones first.
 */
export function settledGroups(count: number, likeness: KnownLikeness): number[][] {
  const groups: (number[] | undefined)[] = sureGroups(count, likeness);
  const between = groups.map((one) => groups.map((other) => betweenOf(one ?? [], other ?? [], likeness)));
  for (;;) {
    const next = closest(groups, between);
    if (next === undefined) break;
    const [into, from] = next;
    groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])].sort((a, b) => a - b);
    groups[from] = undefined;
    for (const row of between) row[into] = both(row[into] as Between, row[from] as Between);
    between[into] = (between[into] as Between[]).map((one, at) => between[at]?.[into] ?? one);
  }
  return groups.filter((group) => group !== undefined);
}

/** The two groups to be joined next; of pairs equally alike that of the first texts. */
function closest(
  groups: readonly (readonly number[] | undefined)[],
  between: readonly (readonly Between[])[],
): [number, number] | undefined {
  let best: [number, number] | undefined;
  let most = leastOnAverage;
  for (let one = 0; one < groups.length; one++) {
    if (groups[one] === undefined) continue;
    for (let other = one + 1; other < groups.length; other++) {
      if (groups[other] === undefined) continue;
      const { sum, pairs } = between[one]?.[other] ?? nothing;
      if (pairs === 0 || sum < most * pairs) continue;
      if (best !== undefined && sum === most * pairs) continue;
      best = [one, other];
      most = sum / pairs;
    }
  }
  return best;
}

function betweenOf(some: readonly number[], others: readonly number[], likeness: KnownLikeness): Between {
  let [sum, pairs] = [0, 0];
  for (const one of some) {
    for (const other of others) {
      const known = one === other ? undefined : likeness(one, other);
      if (known === undefined) continue;
      sum += known;
      pairs++;
    }
  }
  return pairs === 0 ? nothing : { sum, pairs };
}

const both = (a: Between, b: Between): Between => ({ sum: a.sum + b.sum, pairs: a.pairs + b.pairs });

/** Texts that are certainly one, each with all of its kind. */
function sureGroups(count: number, likeness: KnownLikeness): number[][] {
  const leaders = Array.from({ length: count }, (_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] as number;
    return leader;
  };
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      if ((likeness(one, other) ?? 0) < sure) continue;
      const [a, b] = [leaderOf(one), leaderOf(other)];
      leaders[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return [...Map.groupBy(leaders.keys(), leaderOf).values()];
}
