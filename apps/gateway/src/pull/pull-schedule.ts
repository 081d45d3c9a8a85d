const second = 1000;
const hour = 3_600_000;
const longestRetryAfter = 24 * hour;

/** The next look while all goes well, in ms: up to 5 % late, so that feeds of one setting do not march in step. */
export function regularPause(everyMs: number, random: () => number = Math.random): number {
  return Math.round(everyMs * (1 + 0.05 * random()));
}

/**
 * The wait after so many failures in a row (1, 2, …): anywhere up to the doubled pause of each failure, an hour at
 * most, a second at least (full jitter). What the site asked for (ms) is waited in any case, a day at most.
 */
export function backoff(
  failures: number,
  everyMs: number,
  askedMs = 0,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(hour, everyMs * 2 ** Math.min(failures, 30));
  const wait = Math.max(second, Math.round(random() * ceiling));
  return Math.max(wait, Math.min(askedMs, longestRetryAfter));
}

/** Retry-After in ms from now: seconds or an HTTP date; 0 for anything else. */
export function retryAfterMs(header: string | undefined, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * second;
  const at = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
