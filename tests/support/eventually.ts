import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `check` until it stops throwing; fails with its last error. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  withinMs = 20_000,
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
