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
