import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import type { ProblemCode } from '#libs/contracts';
import { type Log, UnavailableError } from '#libs/pipeline';
import { type ItemAnswer, itemFate } from './item-policy.js';
import { requestFate } from './request-policy.js';
import { signalOfRequest } from './signal-of-request.js';

/** One line of action and one of document, both JSON. */
export interface BulkOperation {
  readonly action: string;
  readonly source: string;
}

export type BulkResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly reason: string };

export interface BulkMeters {
  /** Seconds of one request. */
  request(seconds: number, operations: number): void;
  /** Letters of bodies now on their way, up or down. */
  inFlight(change: number): void;
  retried(operations: number): void;
}

export interface BulkWriterOptions {
  readonly client: Client;
  readonly meters: BulkMeters;
  readonly log: Log;
  /** Time for one request, in ms. */
  readonly requestTimeoutMs: number;
  /** How long operations that the server is too busy for are tried again before it counts as an outage, in ms. */
  readonly patienceMs: number;
  /** Wait before a retry: full jitter between 0 and first x 2^tries, at most `longest`, in ms. */
  readonly backoffMs: { readonly first: number; readonly longest: number };
}

/** Cuts the answer to what the policy looks at: a third of its bytes to write there and to parse here. */
const answerPaths = ['errors', 'items.*.status', 'items.*.error.type', 'items.*.error.reason'];
const paths = [...answerPaths, 'items.*.error.caused_by.reason'];

/**
 * Writes operations with one retry loop of our own (the client's is off): what is refused is reported alone, what
 * the server is too busy for is tried again alone, and whatever else keeps an index from taking documents is an
 * UnavailableError, so that an outage never condemns an item. Every operation must bear repeating.
 */
export class BulkWriter {
  readonly #options: BulkWriterOptions;

  constructor(options: BulkWriterOptions) {
    this.#options = options;
  }

  /** One result for each operation, in their order. */
  async write(operations: readonly BulkOperation[], signal: AbortSignal): Promise<BulkResult[]> {
    const { patienceMs, backoffMs, meters, log } = this.#options;
    const results = new Array<BulkResult>(operations.length);
    const deadline = Date.now() + patienceMs;
    let open = operations.map((_, index) => index);
    for (let tries = 0; ; tries++) {
      const again = await this.#attempt(operations, open, results, signal);
      if (again.indexes.length === 0) return results;
      if (Date.now() > deadline) throw new UnavailableError('elasticsearch', `still busy: ${again.reason}`);
      open = again.indexes;
      meters.retried(open.length);
      log.warn({ operations: open.length, reason: again.reason }, 'bulk operations are tried again');
      await wait(Math.random() * Math.min(backoffMs.longest, backoffMs.first * 2 ** tries), signal);
    }
  }

  /** Sends the open operations, fills in results, and returns which are to be tried again. */
  async #attempt(
    operations: readonly BulkOperation[],
    open: readonly number[],
    results: BulkResult[],
    signal: AbortSignal,
  ): Promise<{ indexes: number[]; reason: string }> {
    if (open.length === 0) return { indexes: [], reason: '' };
    let answers: readonly ItemAnswer[];
    try {
      answers = await this.#send(operations, open, signal);
    } catch (error) {
      const fate = requestFate(error);
      if (fate.kind === 'unavailable') throw fate.error;
      if (fate.kind === 'retry') return { indexes: [...open], reason: fate.reason };
      return this.#halve(operations, open, results, signal, fate.reason);
    }
    const again: number[] = [];
    let reason = '';
    for (const [at, index] of open.entries()) {
      const fate = itemFate(answers[at] ?? { status: 500 });
      if (fate.kind === 'blocked') throw new UnavailableError('elasticsearch', fate.reason);
      if (fate.kind !== 'retry') results[index] = fate;
      else {
        again.push(index);
        reason = fate.reason;
      }
    }
    return { indexes: again, reason };
  }

  /** A request refused whole is cut in two until the operation that does it stands alone. */
  async #halve(
    operations: readonly BulkOperation[],
    open: readonly number[],
    results: BulkResult[],
    signal: AbortSignal,
    reason: string,
  ): Promise<{ indexes: number[]; reason: string }> {
    const [only] = open;
    if (open.length === 1 && only !== undefined) {
      results[only] = { kind: 'refused', code: 'refused', reason };
      return { indexes: [], reason };
    }
    const half = Math.ceil(open.length / 2);
    const front = await this.#attempt(operations, open.slice(0, half), results, signal);
    const back = await this.#attempt(operations, open.slice(half), results, signal);
    return { indexes: [...front.indexes, ...back.indexes], reason: back.reason || front.reason };
  }

  async #send(
    operations: readonly BulkOperation[],
    open: readonly number[],
    signal: AbortSignal,
  ): Promise<readonly ItemAnswer[]> {
    const { client, meters, requestTimeoutMs } = this.#options;
    const lines: string[] = [];
    let letters = 0;
    for (const index of open) {
      const { action, source } = operations[index] as BulkOperation;
      lines.push(action, source);
      letters += action.length + source.length;
    }
    const started = performance.now();
    meters.inFlight(letters);
    try {
      const answer = await client.bulk(
        // An alias that is missing must not come into being as an index with a mapping of its own.
        { operations: lines, require_alias: true, filter_path: paths, timeout: '10s' },
        { maxRetries: 0, requestTimeout: requestTimeoutMs, signal: signalOfRequest(signal) },
      );
      return answer.items.map((item) => Object.values(item)[0] as ItemAnswer);
    } finally {
      meters.inFlight(-letters);
      meters.request((performance.now() - started) / 1000, open.length);
    }
  }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    throw new UnavailableError('elasticsearch', 'the batch was given up while it waited', { cause: error });
  }
}
