import type { BatchLease } from './batch-lease.js';
import type { WireRecord } from './stage.js';

/** What one fetch brought of one partition. */
export interface FetchedBatch {
  readonly partition: number;
  readonly records: readonly WireRecord[];
  readonly highWatermark: string;
  readonly lease: BatchLease;
  /** The partition was paused by an outage and is tried again: one failure pauses it. */
  readonly onProbe: boolean;
  /** Aborted when the process is about to stop: begin nothing new. */
  readonly stopping: AbortSignal;
  /** Resolves everything up to and with this offset, and commits it. */
  commit(offset: string): Promise<void>;
}
