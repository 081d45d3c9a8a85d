import { setTimeout as sleep } from 'node:timers/promises';
import type { DoorRedis, Lease } from '../doors/door-redis.js';

export interface HostTurnOptions {
  readonly redis: DoorRedis;
  /** Between the end of a request and the begin of the next one. */
  readonly gapMs: number;
  /** Longer than any request takes: the turn of a gateway that died is free then. */
  readonly longestMs: number;
}

/** One request at a time to a host, with a pause between, over all feeds and all gateways. */
export class HostTurns {
  readonly #queues = new Map<string, Promise<void>>();

  constructor(private readonly options: HostTurnOptions) {}

  /** Does the work in its turn; rejects with the signal's reason when it is aborted while waiting. */
  async during<Result>(host: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const before = this.#queues.get(host) ?? Promise.resolve();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const queue = before.then(() => ended);
    this.#queues.set(host, queue);
    try {
      await before;
      const turn = await this.#take(host, signal);
      try {
        return await work();
      } finally {
        await turn.release(this.options.gapMs);
      }
    } finally {
      end();
      if (this.#queues.get(host) === queue) this.#queues.delete(host);
    }
  }

  /** The queue above is of this process; Redis knows the turns of the others. */
  async #take(host: string, signal: AbortSignal): Promise<Lease> {
    const { redis, longestMs } = this.options;
    for (;;) {
      signal.throwIfAborted();
      const turn = await redis.lease(`host-${host}`, 'turn', longestMs);
      if (turn !== undefined) return turn;
      await sleep(50 + Math.random() * 150, undefined, { signal });
    }
  }
}
