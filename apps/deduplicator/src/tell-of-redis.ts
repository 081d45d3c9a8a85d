import type { Log } from '#libs/pipeline';

const everyMs = 10_000;

/** Logs errors of the connection, which comes back once a second to try: one in so long is a warning, the rest debug. */
export function tellOfRedis(log: Log, now: () => number = Date.now): (error: Error) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return ({ message }) => {
    const facts = { reason: message };
    if (now() - toldAt < everyMs) {
      log.debug(facts, 'redis');
      return;
    }
    toldAt = now();
    log.warn(facts, 'redis');
  };
}
