const steadyMs = 5_000;
const firstMs = 200;
const longestMs = 15_000;

/** How long to wait before a service that ended is started again, and how many quick ends in a row that were. */
export function restartDelay(
  quickEndsBefore: number,
  livedMs: number,
): { delayMs: number; quickEnds: number } {
  // One that worked for a while ended by an accident: at once. One that ends while it starts will do so again.
  if (livedMs >= steadyMs) return { delayMs: firstMs, quickEnds: 0 };
  return { delayMs: Math.min(longestMs, firstMs * 2 ** quickEndsBefore), quickEnds: quickEndsBefore + 1 };
}
