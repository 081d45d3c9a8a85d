import { setImmediate as turnOfTheLoop } from 'node:timers/promises';

/** After this much work at a stretch the event loop gets its turn, so that heartbeats and a flash are not held up. */
const sliceMs = 20;

/** `work` on each value in order, giving way to the event loop in between; throws the signal's reason when aborted. */
export async function inSlices<T, R>(
  values: readonly T[],
  signal: AbortSignal | undefined,
  work: (value: T, index: number) => R | Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let sliceEnds = performance.now() + sliceMs;
  for (const [index, value] of values.entries()) {
    if (performance.now() > sliceEnds) {
      await turnOfTheLoop();
      signal?.throwIfAborted();
      sliceEnds = performance.now() + sliceMs;
    }
    results.push(await work(value, index));
  }
  return results;
}

/** Goes through work that is cut into steps, giving way to the event loop in between. */
export async function inSteps<R>(steps: Iterator<void, R>): Promise<R> {
  let sliceEnds = performance.now() + sliceMs;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnds) continue;
    await turnOfTheLoop();
    sliceEnds = performance.now() + sliceMs;
  }
}
