import { setTimeout } from 'node:timers/promises';
import type { ElasticsearchCalls } from './elasticsearch-calls.js';

/** An index is refreshed for those who ask no more often than this. */
const refreshEveryMs = 500;

/** Makes all that an index holds searchable; whoever asks within a moment waits for one refresh together. */
export class SharedRefresh {
  readonly #calls: ElasticsearchCalls;
  readonly #index: string;
  #lastMs = -refreshEveryMs;
  #next: Promise<void> | undefined;

  constructor(calls: ElasticsearchCalls, index: string) {
    this.#calls = calls;
    this.#index = index;
  }

  /** Settles after a refresh that began after this was asked. */
  async now(): Promise<void> {
    this.#next ??= this.#inTurn();
    await this.#next;
  }

  async #inTurn(): Promise<void> {
    await setTimeout(Math.max(0, this.#lastMs + refreshEveryMs - performance.now()));
    this.#next = undefined;
    this.#lastMs = performance.now();
    await this.#calls.ask((client, options) => client.indices.refresh({ index: this.#index }, options));
  }
}
