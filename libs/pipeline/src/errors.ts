import type { ProblemCode } from '#libs/contracts';

/** The message itself is wrong and will be wrong again: dead letter at once. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError';

  constructor(
    readonly code: ProblemCode,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** A server is away, slow or full: retried until it is back, readiness red, never dead-lettered. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';

  constructor(
    /** Which server: kafka, redis, elasticsearch. */
    readonly server: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${server}: ${reason}`, options);
  }
}

/** A record larger than its topic takes; found before anything is sent. */
export class OversizeError extends PoisonError {
  constructor(
    /** Which of the records given to `send`. */
    readonly index: number,
    bytes: number,
    limit: number,
    options?: ErrorOptions,
  ) {
    super('too-large', `record ${index} takes ${bytes} bytes, its topic takes ${limit}`, options);
  }
}

/**
 * This batch is no longer ours: the partition was taken away, the deadline passed, or the process stops. Nothing of
 * it may be published or committed any more; whoever has it next handles it again.
 */
export class LostBatch extends Error {
  override readonly name = 'LostBatch';
}

/** The partition is to rest and its batch to come again: an outage that outlasts the batch, or an open breaker. */
export class PausePartition extends Error {
  override readonly name = 'PausePartition';

  constructor(
    reason: string,
    /** Without it the partition is probed at growing intervals. */
    readonly waitMs?: number,
  ) {
    super(reason);
  }
}
