import type { Log } from '#libs/pipeline';

const everyMs = 10_000;

/** Logs errors that come once a second while something is away: one in ten seconds is a warning, the rest debug. */
export function tellSeldom(log: Log, what: string, now: () => number = Date.now): (error: Error) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return ({ message }) => {
    const seldom = now() - toldAt >= everyMs;
    if (seldom) toldAt = now();
    log[seldom ? 'warn' : 'debug']({ reason: message }, what);
  };
}
