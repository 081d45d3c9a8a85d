import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimsLostError } from './claim-errors.js';
import type { ClaimSentinels } from './claim-sentinels.js';
import type { Claims, KnownItem, Release } from './claims.js';

/** A piece of the log, in its order. */
export type LogPiece = { readonly known: readonly KnownItem[] } | { readonly released: readonly Release[] };

export interface Filling {
  readonly claims: Claims;
  readonly sentinels: ClaimSentinels;
  /** Of the Kafka that holds the log. */
  readonly clusterId: string;
  /**
   * Reads all that is on the log when it is called, first what was published, then what died, and puts it piece
   * by piece. It is called only after every sentinel says that the window is being filled.
   */
  readonly readLog: (put: (piece: LogPiece) => Promise<void>, signal: AbortSignal) => Promise<void>;
}

/** A piece of the log is in within a second; a filler that is this late has died. */
const lockMs = 30_000;
const pollMs = 200;

/**
 * Answers the sentinel of a whole window. If it is not whole, this process fills it from the log, or waits for
 * the one that does.
 *
 * Right beside others that publish: whoever claimed under the old sentinel and publishes after the log was read
 * finds that sentinel gone when asking `holds` after publishing, and registers what it published.
 */
export async function wholeWindow(filling: Filling, signal: AbortSignal): Promise<string> {
  const { sentinels, clusterId } = filling;
  for (;;) {
    const filler = randomBytes(12).toString('base64url');
    signal.throwIfAborted();
    const whole = await sentinels.whole(clusterId);
    if (whole !== undefined) return whole;
    if (await sentinels.lock(filler, lockMs)) {
      const filled = await fillLocked(filling, filler, signal);
      if (filled !== undefined) return filled;
    }
    await sleep(pollMs, undefined, { signal });
  }
}

/** Undefined when the window was lost again on the way. */
async function fillLocked(
  filling: Filling,
  filler: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { sentinels, clusterId } = filling;
  try {
    // Another may have ended between the look and the lock.
    return (await sentinels.whole(clusterId)) ?? (await fill(filling, filler, signal));
  } catch (error) {
    if (error instanceof ClaimsLostError) return undefined;
    throw error;
  } finally {
    await sentinels.unlock(filler);
  }
}

async function fill(filling: Filling, filler: string, signal: AbortSignal): Promise<string> {
  const { claims, sentinels, clusterId, readLog } = filling;
  const sentinel = await sentinels.beginFilling(clusterId, filler);
  await readLog(async (piece) => {
    if ('known' in piece) await claims.register(sentinel, piece.known);
    else await claims.release(sentinel, piece.released);
    await sentinels.keepLock(filler, lockMs);
  }, signal);
  return await sentinels.endFilling(clusterId, filler);
}
