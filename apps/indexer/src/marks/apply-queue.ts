import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#libs/pipeline';

const waitMs = 1_000;

/** Applies marks beside the reading of them, so that an outage of Elasticsearch never keeps a process from learning. */
export class ApplyQueue {
  readonly #apply: (ids: readonly string[]) => Promise<void>;
  readonly #log: Log;
  #pending = new Set<string>();
  #working: Promise<void> | undefined;
  #stopped = false;

  constructor(apply: (ids: readonly string[]) => Promise<void>, log: Log) {
    this.#apply = apply;
    this.#log = log;
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.#pending.add(id);
    if (this.#pending.size > 0) this.#working ??= this.#work();
  }

  /** Waits for what is being applied; what is left is applied by the others, and looked at after a start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#pending.size > 0 && !this.#stopped) {
      const ids = [...this.#pending];
      this.#pending = new Set();
      try {
        await this.#apply(ids);
      } catch (error) {
        for (const id of ids) this.#pending.add(id);
        this.#log.warn({ items: ids.length, err: error }, 'marks are applied again in a moment');
        await sleep(waitMs, undefined, { ref: false });
      }
    }
    this.#working = undefined;
  }
}
