/** A running number of an agency's service, and when it was first received. */
export interface NumberSeen {
  readonly number: number;
  readonly atMs: number;
}

/** Services begin again at 1, each day or after 9999: a small number far below the highest begins a new round. */
const firstNumbers = 20;
const farBelow = 50;
/** Further apart than this no single outage lost them: the service has jumped. */
const longestGap = 500;

/**
 * The numbers that a service has not delivered although later ones came more than `graceMs` ago: takes and updates
 * overtake each other on the way. Ascending within a round, the older round first.
 */
export function missingNumbers(seen: readonly NumberSeen[], nowMs: number, graceMs: number): number[] {
  return roundsOf(seen).flatMap((round) => missingIn(round, nowMs - graceMs));
}

function roundsOf(seen: readonly NumberSeen[]): NumberSeen[][] {
  const rounds: NumberSeen[][] = [];
  let high = 0;
  for (const one of seen.toSorted((a, b) => a.atMs - b.atMs || a.number - b.number)) {
    const round = rounds.at(-1);
    const begins = one.number <= firstNumbers && high - one.number > farBelow;
    const jumps = Math.abs(one.number - high) > longestGap;
    if (round === undefined || begins || jumps) {
      rounds.push([one]);
      high = one.number;
    } else {
      round.push(one);
      high = Math.max(high, one.number);
    }
  }
  return rounds;
}

function missingIn(round: readonly NumberSeen[], beforeMs: number): number[] {
  const numbers = new Set(round.map(({ number }) => number));
  // Numbers above the highest that came before the grace may still be on their way.
  const settled = round.filter(({ atMs }) => atMs <= beforeMs).map(({ number }) => number);
  const missing: number[] = [];
  const lowest = Math.min(...numbers);
  for (let number = lowest; number < Math.max(lowest, ...settled); number++) {
    if (!numbers.has(number)) missing.push(number);
  }
  return missing;
}
