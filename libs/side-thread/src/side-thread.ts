import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** So many go to the thread together: the first are back when the thread is at the next. */
export const givenAtOnce = 16;

export interface SideThreadOptions {
  /** The built file of the thread: it answers an array of what it is given with an array as long. */
  readonly file: URL;
  /** What it does there, for whoever reads why it ended: "makes sketches". */
  readonly does: string;
  /** Hears why the thread ended when nobody closed it; what is asked next starts another. */
  readonly onLost: (error: unknown) => void;
}

interface Asked<Given, Made> {
  readonly given: Given;
  readonly done: (made: Made | undefined) => void;
}

/**
 * Work that depends on what it is given alone, in a thread beside the one that decides. All are answered in the order in
 * which they asked; what is given and made is cloned, so it must be data.
 */
export class SideThread<Given, Made> {
  readonly #options: SideThreadOptions;
  readonly #isBuilt: boolean;
  #worker: Worker | undefined;
  /** What the thread was not given yet: less than a lot, until the turn of the event loop ends. */
  #asked: Asked<Given, Made>[] = [];
  /** What the thread was given, in its order. */
  #given: Asked<Given, Made>[][] = [];

  constructor(options: SideThreadOptions) {
    this.#options = options;
    this.#isBuilt = existsSync(options.file);
  }

  /**
   * Undefined when the thread was lost or closed meanwhile, or is not built (the sources under test): then whoever asks
   * does it.
   */
  make(given: Given): Promise<Made | undefined> {
    if (!this.#isBuilt) return Promise.resolve(undefined);
    return new Promise((done) => {
      const count = this.#asked.push({ given, done });
      if (count === givenAtOnce) this.#give();
      else if (count === 1) setImmediate(() => this.#give());
    });
  }

  /** What was asked and is not made is left to whoever asked. */
  async close(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    for (const { done } of asked) done(undefined);
    await this.#drop()?.terminate();
  }

  #give(): void {
    const asked = this.#asked;
    if (asked.length === 0) return; // a whole lot went in the same turn
    this.#asked = [];
    const worker = this.#started();
    worker.ref();
    this.#given.push(asked);
    worker.postMessage(asked.map(({ given }) => given));
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#options.file);
    worker.on('message', (made: readonly Made[]) => {
      // What one says that was lost would answer what the next one was asked.
      if (this.#worker !== worker) return;
      const given = this.#given.shift() ?? [];
      for (const [nth, { done }] of given.entries()) done(made[nth]);
      // A process ends although a thread waits for work.
      if (this.#given.length === 0) worker.unref();
    });
    const lost = (error: unknown) => {
      if (this.#worker !== worker) return;
      this.#drop();
      this.#options.onLost(error);
    };
    worker.on('error', lost);
    worker.on('exit', (code) => lost(new Error(`the thread that ${this.#options.does} ended with ${code}`)));
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
