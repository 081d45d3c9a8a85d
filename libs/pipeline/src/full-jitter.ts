import { setTimeout as sleep } from 'node:timers/promises';

/** A wait anywhere between nothing and the doubled limit of this attempt (0, 1, …): retries never march in step. */
export function fullJitter(
  attempt: number,
  [first, longest]: readonly [number, number],
  random: () => number = Math.random,
): number {
  return random() * Math.min(longest, first * 2 ** Math.min(attempt, 30));
}

/** Sleeps, or returns early when the signal is aborted; whoever waits looks at the signal afterwards. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error) => {
    if (!signal.aborted) throw error;
  });
}
