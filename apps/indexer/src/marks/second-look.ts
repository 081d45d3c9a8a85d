import type { Log } from '#libs/pipeline';

export interface SecondLookOptions {
  /** Longer than any write that was begun before may take, in ms. */
  readonly afterMs: number;
  readonly log: Log;
  readonly look: (ids: readonly string[]) => Promise<void>;
}

/** More wait at a time only in a flood of marks; then the oldest are looked at early. */
const mostWaiting = 20_000;

/**
 * Looks once more, a while later, at items that were written under a version that stood already. Elasticsearch takes
 * an equal version from anybody, so of two writers that read the same document the later one wins, whatever it knew.
 * When every such write has ended, this makes right what is not; a crash in between leaves it to the next start.
 */
export class SecondLook {
  readonly #options: SecondLookOptions;
  readonly #due = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;
  #looking = false;

  constructor(options: SecondLookOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#look(), Math.min(1_000, options.afterMs)).unref();
  }

  at(ids: readonly string[]): void {
    const due = Date.now() + this.#options.afterMs;
    for (const id of ids) {
      // To the end of the map, so that its first ones are the oldest.
      this.#due.delete(id);
      this.#due.set(id, due);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const now = Date.now();
    const early = this.#due.size - mostWaiting;
    const ids = [...this.#due].flatMap(([id, at], index) => (at <= now || index < early ? [id] : []));
    for (const id of ids) this.#due.delete(id);
    try {
      if (ids.length > 0) await this.#options.look(ids);
    } catch (error) {
      this.at(ids);
      this.#options.log.warn(
        { items: ids.length, err: error },
        'the second look at marked items comes later',
      );
    }
    this.#looking = false;
  }
}
