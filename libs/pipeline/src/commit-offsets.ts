import type { EachBatchPayload } from 'kafkajs';
import type { BatchLease } from './batch-lease.js';
import { failpoint } from './failpoints.js';
import { rest } from './full-jitter.js';
import { isGroupError } from './kafka-errors.js';

const tries = 3;

/**
 * Resolves everything up to and with an offset and commits it, while the lease is held. The offsets are given to
 * kafkajs in so many words: without them it commits nothing unless its own autocommit is on.
 */
export async function commitUpTo(
  payload: EachBatchPayload,
  lease: BatchLease,
  offset: string,
): Promise<void> {
  lease.assertHeld();
  payload.resolveOffset(offset);
  failpoint('before-commit');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
      return;
    } catch (error) {
      if (isGroupError(error) || attempt === tries) throw error;
      await rest(200 * attempt, lease.signal);
      lease.assertHeld();
    }
  }
}
