import { setTimeout as sleep } from 'node:timers/promises';

const ticksPerSecond = 5;

/** Sends items at an even pace, in their order, until none is left or it is told to stop. */
export class EvenSender<Item> {
  /** What was acknowledged. */
  readonly sent: Item[] = [];
  /** Resolves when nothing more is sent; rejects with what ended it before. */
  readonly ended: Promise<void>;
  #stopped = false;

  constructor(items: Iterable<Item>, perSecond: number, send: (batch: readonly Item[]) => Promise<void>) {
    this.ended = this.#run(items[Symbol.iterator](), perSecond / ticksPerSecond, send);
  }

  /** Resolves when what is on its way was acknowledged. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.ended;
  }

  async #run(items: Iterator<Item>, atOnce: number, send: (batch: readonly Item[]) => Promise<void>) {
    const began = Date.now();
    for (let tick = 1; !this.#stopped; tick++) {
      const batch: Item[] = [];
      for (let next = items.next(); !next.done; next = items.next()) {
        batch.push(next.value);
        if (batch.length === atOnce) break;
      }
      if (batch.length === 0) return;
      await send(batch);
      this.sent.push(...batch);
      // By the clock: what a slow broker held back is caught up.
      await sleep(Math.max(0, began + (tick * 1_000) / ticksPerSecond - Date.now()));
    }
  }
}
