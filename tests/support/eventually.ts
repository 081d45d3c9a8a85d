import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `check` until it stops throwing; fails with its last error. Without `withinMs` it has the patience that a busy machine
 * needs; what must be done within a time says so, and belongs in tests/promptness.
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  withinMs = 60_000,
  everyMs = 50,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(everyMs);
    }
  }
}
