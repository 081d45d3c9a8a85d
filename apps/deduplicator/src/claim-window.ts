import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ClaimAnswer,
  type ClaimSentinels,
  type Claims,
  ClaimsLostError,
  ClaimsUnavailableError,
  type Delivery,
  type Filling,
  type KnownItem,
  type Release,
  wholeWindow,
} from '#libs/copies';
import { UnavailableError } from '#libs/pipeline';

export interface WindowParts {
  readonly claims: Claims;
  readonly sentinels: ClaimSentinels;
  readonly clusterId: () => Promise<string>;
  readonly readLog: Filling['readLog'];
  /** Throws when the server is not fit to hold claims. */
  readonly checkServer: () => Promise<void>;
  readonly onLost: (claims: number) => void;
  readonly onFilled: (seconds: number) => void;
}

/** A small window is filled within this time; for a large one the stage pauses and comes again. */
const patienceMs = 5_000;
const attempts = 3;

/**
 * The claims as the stage uses them: it holds the sentinel of a whole window and has the window filled again when
 * it was lost. Every trouble with Redis or with filling is an UnavailableError: an outage, never a dead letter,
 * never "no answer, so let it through".
 */
export class ClaimWindow {
  #sentinel: string | undefined;
  #filling: Promise<string> | undefined;
  readonly #stopped = new AbortController();

  constructor(private readonly parts: WindowParts) {}

  /** The answers, and the sentinel they were given under; all of a batch under the same. */
  claim(deliveries: readonly Delivery[]): Promise<{ sentinel: string; answers: ClaimAnswer[] }> {
    return this.#use(deliveries.length, async (sentinel) => ({
      sentinel,
      answers: await this.parts.claims.claim(sentinel, deliveries),
    }));
  }

  /** Puts published items into the window, unless it is still the one they were claimed under. */
  async confirm(
    sentinels: ReadonlySet<string | undefined>,
    published: () => Promise<readonly KnownItem[]>,
  ): Promise<void> {
    const [claimedUnder] = sentinels;
    await this.#use(0, async (sentinel) => {
      if (!(await this.parts.sentinels.holds(sentinel))) throw new ClaimsLostError();
      if (sentinels.size === 1 && sentinel === claimedUnder) return;
      await this.parts.claims.register(sentinel, await published());
    });
  }

  release(releases: readonly Release[]): Promise<number> {
    return this.#use(0, (sentinel) => this.parts.claims.release(sentinel, releases));
  }

  /** Rejects with the reason while the window is not whole. */
  async ready(): Promise<void> {
    await this.#translated(this.parts.checkServer());
    await this.#whole();
  }

  stop(): void {
    this.#stopped.abort(new UnavailableError('redis', 'the deduplicator stops'));
  }

  async #use<T>(claims: number, work: (sentinel: string) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const sentinel = await this.#whole();
      try {
        return await this.#translated(work(sentinel));
      } catch (error) {
        if (!(error instanceof ClaimsLostError)) throw error;
        this.parts.onLost(claims);
        if (this.#sentinel === sentinel) this.#sentinel = undefined;
        if (attempt === attempts) throw new UnavailableError('redis', 'the claims are lost again and again');
      }
    }
  }

  async #whole(): Promise<string> {
    if (this.#sentinel !== undefined) return this.#sentinel;
    this.#filling ??= this.#fill().finally(() => {
      this.#filling = undefined;
    });
    const late = new AbortController();
    const tooLate = sleep(patienceMs, undefined, { signal: late.signal }).then(() => {
      throw new UnavailableError('redis', 'the claims are being filled again from the log');
    });
    try {
      return await Promise.race([this.#filling, tooLate]);
    } finally {
      late.abort();
    }
  }

  /** Whatever goes wrong here is no fault of a message, so it must never look like one. */
  async #fill(): Promise<string> {
    const began = performance.now();
    const { checkServer, clusterId, onFilled } = this.parts;
    try {
      await checkServer();
      this.#sentinel = await wholeWindow(
        { ...this.parts, clusterId: await clusterId() },
        this.#stopped.signal,
      );
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new UnavailableError('redis', `the claims could not be filled from the log: ${reason}`, {
        cause: error,
      });
    }
    onFilled((performance.now() - began) / 1000);
    return this.#sentinel;
  }

  async #translated<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof ClaimsUnavailableError)) throw error;
      throw new UnavailableError('redis', error.message, { cause: error });
    }
  }
}
