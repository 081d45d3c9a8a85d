import type { Log } from '#libs/pipeline';
import type { MarkApplier } from './mark-applier.js';
import type { MarkBook } from './mark-book.js';

export interface CopyBasesOptions {
  readonly book: MarkBook;
  readonly applier: MarkApplier;
  readonly log: Log;
}

const everyMs = 1_000;
const idsPerRead = 500;

/**
 * Finds out for the book which groups the items of editors' marks were given at first, from their documents. An item may
 * come after its mark: until then every process asks again each second. The leader then sets right what was written.
 */
export class CopyBases {
  readonly #options: CopyBasesOptions;
  readonly #aborted = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #leads = false;
  /** Learned by this process, and not brought to their groups yet. */
  readonly #due = new Set<string>();

  constructor(options: CopyBasesOptions) {
    this.#options = options;
  }

  /** Learns what there is before anything is written. */
  async start(): Promise<void> {
    await this.learn(this.#aborted.signal);
    this.#timer = setInterval(() => {
      this.#working ??= this.#work();
    }, everyMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#aborted.abort();
    await this.#working;
  }

  /** A new leader looks at all that editors said: the one before may have died over it. */
  lead(on: boolean): void {
    if (on && !this.#leads) for (const id of this.#options.book.groups.named()) this.#due.add(id);
    this.#leads = on;
  }

  /** Throws UnavailableError while Elasticsearch does not answer. */
  async learn(signal: AbortSignal): Promise<void> {
    const { book, applier } = this.#options;
    const unknown = book.groups.unknown();
    for (let start = 0; start < unknown.length; start += idsPerRead) {
      const found = await applier.read(unknown.slice(start, start + idsPerRead), signal);
      for (const [id, { document }] of found) {
        const { base, group } = document.copies;
        if (book.learnBase(id, base ?? group)) this.#due.add(id);
      }
    }
  }

  /** Brings all items in line whose groups the marks under these keys may have changed. */
  async regroup(keys: readonly string[], signal: AbortSignal): Promise<void> {
    const { book, applier } = this.#options;
    const touched = keys.map((key) => book.groups.touchedBy(key));
    await applier.apply(
      touched.flatMap(({ items }) => items),
      signal,
    );
    await applier.applyToGroups([...new Set(touched.flatMap(({ groups }) => groups))], signal);
  }

  async #work(): Promise<void> {
    const { book, applier, log } = this.#options;
    try {
      await this.learn(this.#aborted.signal);
      const due = [...this.#due];
      if (this.#leads && due.length > 0) {
        const { groups, items } = book.groups.touchedByItems(due);
        await applier.apply(items, this.#aborted.signal);
        await applier.applyToGroups(groups, this.#aborted.signal);
      }
      // Who does not lead has nothing to bring; whoever comes to lead looks at everything.
      for (const id of due) this.#due.delete(id);
    } catch (error) {
      log.warn(
        { items: this.#due.size, err: error },
        'groups that editors changed are looked at again in a moment',
      );
    }
    this.#working = undefined;
  }
}
