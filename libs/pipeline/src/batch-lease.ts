import { LostBatch } from './errors.js';
import { isGroupError } from './kafka-errors.js';

export interface LeaseParts {
  /** Raised whenever the group is joined or left. */
  readonly epoch: () => number;
  readonly heartbeat: () => Promise<void>;
  readonly heartbeatMs: number;
  readonly deadlineMs: number;
}

/**
 * The right to work on a batch. It sends heartbeats on a timer, because kafkajs sends none while a handler runs, and
 * ends them at a deadline, because a timer alone would hide a handler that hangs (tulios/kafkajs#447). It is lost
 * when the group changes: then its signal is aborted and nothing may be published or committed.
 */
export class BatchLease {
  readonly #parts: LeaseParts;
  readonly #epoch: number;
  readonly #abort = new AbortController();
  readonly #lost = Promise.withResolvers<never>();
  readonly #beat: NodeJS.Timeout;
  #deadline: NodeJS.Timeout;
  #groupError: unknown;
  #expired = false;

  constructor(parts: LeaseParts) {
    this.#parts = parts;
    this.#epoch = parts.epoch();
    // Whoever waits in `race` sees it; without anybody waiting it is no unhandled rejection.
    this.#lost.promise.catch(() => undefined);
    this.#beat = setInterval(() => void this.#sendHeartbeat(), parts.heartbeatMs / 2);
    this.#deadline = this.#armDeadline();
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** The error by which the group told that it has changed; kafkajs must be given it. */
  get groupError(): unknown {
    return this.#groupError;
  }

  /** The batch took longer than its deadline: the handler hangs, or is far too slow. */
  get expired(): boolean {
    return this.#expired;
  }

  /** A new deadline, for the next part of the same fetch. */
  renew(): void {
    clearTimeout(this.#deadline);
    this.#deadline = this.#armDeadline();
  }

  /** Throws LostBatch unless the partition is still ours; to be asked before each publish and each commit. */
  assertHeld(): void {
    if (this.#epoch !== this.#parts.epoch()) this.lose('the group was joined anew');
    this.signal.throwIfAborted();
  }

  /** The result of `work`, or LostBatch as soon as the lease is lost. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#lost.promise]);
  }

  lose(reason: string, cause?: unknown): void {
    if (isGroupError(cause)) this.#groupError ??= cause;
    if (!this.signal.aborted) {
      this.#abort.abort(new LostBatch(reason, { cause }));
      // Not by the signal's event: anybody who is given the signal can fire that.
      this.#lost.reject(this.signal.reason);
    }
    this.end();
  }

  end(): void {
    clearInterval(this.#beat);
    clearTimeout(this.#deadline);
  }

  #armDeadline(): NodeJS.Timeout {
    const { deadlineMs } = this.#parts;
    return setTimeout(() => {
      this.#expired = true;
      this.lose(`the batch was not done in ${deadlineMs} ms`);
    }, deadlineMs);
  }

  async #sendHeartbeat(): Promise<void> {
    try {
      await this.#parts.heartbeat();
    } catch (error) {
      // A connection that broke is no loss yet: kafkajs meets it again in its own heartbeat after the batch.
      if (isGroupError(error)) this.lose('the group is rebalancing', error);
    }
  }
}
