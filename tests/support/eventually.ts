import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `check` until it stops throwing; fails with its last error. How long that may take is patience with a busy machine
 * and no promise: a test of a promise measures the time itself.
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
