import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ItemSketch, StoryText } from '../likeness/item-sketch.js';

/** So many go to the thread together: the first are back when the thread is at the next. */
export const textsAtOnce = 16;
const workerFile = fileURLToPath(new URL('./sketch-worker.js', import.meta.url));

interface Asked {
  readonly text: StoryText;
  readonly done: (sketch: ItemSketch | undefined) => void;
}

/**
 * Makes sketches in a thread beside the one that decides: of what an item costs a third or more is its sketch, which
 * depends on its text alone. Those who ask in one turn of the event loop are answered in the order in which they asked.
 */
export class SketchThread {
  readonly #onLost: (error: unknown) => void;
  readonly #file: string;
  readonly #isBuilt: boolean;
  #worker: Worker | undefined;
  /** What was asked in this turn of the event loop. */
  #asked: Asked[] = [];
  /** What the thread was given, in its order. */
  #given: Asked[][] = [];

  /** `onLost` hears why the thread ended when nobody closed it; the next text starts another. */
  constructor(onLost: (error: unknown) => void, file = workerFile) {
    this.#onLost = onLost;
    this.#file = file;
    this.#isBuilt = existsSync(file);
  }

  /**
   * The same as `itemSketch`; undefined when the thread was lost or closed meanwhile, or is not built (the sources
   * under test): then whoever asks makes the sketch.
   */
  sketch(text: StoryText): Promise<ItemSketch | undefined> {
    if (!this.#isBuilt) return Promise.resolve(undefined);
    return new Promise((done) => {
      if (this.#asked.push({ text, done }) === 1) queueMicrotask(() => this.#give());
    });
  }

  async close(): Promise<void> {
    await this.#drop()?.terminate();
  }

  #give(): void {
    const asked = this.#asked;
    this.#asked = [];
    const worker = this.#started();
    worker.ref();
    for (let from = 0; from < asked.length; from += textsAtOnce) {
      const together = asked.slice(from, from + textsAtOnce);
      this.#given.push(together);
      worker.postMessage(together.map(({ text }) => text));
    }
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#file);
    worker.on('message', (sketches: readonly ItemSketch[]) => {
      // What one says that was lost would answer what the next one was asked.
      if (this.#worker !== worker) return;
      const given = this.#given.shift() ?? [];
      for (const [nth, { done }] of given.entries()) done(sketches[nth]);
      // A process ends although a thread waits for work.
      if (this.#given.length === 0) worker.unref();
    });
    const lost = (error: unknown) => {
      if (this.#worker !== worker) return;
      this.#drop();
      this.#onLost(error);
    };
    worker.on('error', lost);
    worker.on('exit', (code) => lost(new Error(`the thread that makes sketches ended with ${code}`)));
    this.#worker = worker;
    return worker;
  }

  #drop(): Worker | undefined {
    const worker = this.#worker;
    const given = this.#given.flat();
    this.#worker = undefined;
    this.#given = [];
    for (const { done } of given) done(undefined);
    return worker;
  }
}
