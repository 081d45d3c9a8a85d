import { storyId } from '#libs/contracts';
import type { NewsDocument } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import type { ItemGroups } from './item-groups.js';
import type { MarkApplier } from './mark-applier.js';
import type { MarkBook } from './mark-book.js';

/** One way in which items belong together, and how its members are brought in line. */
export interface GroupsToKeep {
  readonly groups: Pick<ItemGroups, 'named' | 'unknown' | 'touchedBy' | 'touchedByItems'>;
  /** The group that the item of a document was given at first. */
  readonly baseOf: (document: NewsDocument) => string;
  readonly learnBase: (item: string, group: string) => boolean;
  readonly applyToGroups: (groups: readonly string[], signal: AbortSignal) => Promise<void>;
}

export function copyBases(book: MarkBook, applier: MarkApplier): GroupsToKeep {
  return {
    groups: book.groups,
    baseOf: ({ copies }) => copies.base ?? copies.group,
    learnBase: (item, group) => book.learnBase(item, group),
    applyToGroups: (groups, signal) => applier.applyToGroups(groups, signal),
  };
}

export function storyBases(book: MarkBook, applier: MarkApplier): GroupsToKeep {
  return {
    groups: book.stories,
    baseOf: ({ id, story }) => story?.base ?? storyId(id),
    learnBase: (item, story) => book.learnStoryBase(item, story),
    applyToGroups: (stories, signal) => applier.applyToStories(stories, signal),
  };
}

export interface GroupBasesOptions extends GroupsToKeep {
  readonly applier: MarkApplier;
  readonly log: Log;
}

const everyMs = 1_000;
const idsPerRead = 500;

/**
 * Finds out for the book which groups of copies, or stories, the items of editors' marks were given at first, from their documents. An item may
 * come after its mark: until then every process asks again each second. The leader then sets right what was written.
 */
export class GroupBases {
  readonly #options: GroupBasesOptions;
  readonly #aborted = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #leads = false;
  /** Learned by this process, and not brought to their groups yet. */
  readonly #due = new Set<string>();

  constructor(options: GroupBasesOptions) {
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
    if (on && !this.#leads) for (const id of this.#options.groups.named()) this.#due.add(id);
    this.#leads = on;
  }

  /** Throws UnavailableError while Elasticsearch does not answer. */
  async learn(signal: AbortSignal): Promise<void> {
    const { groups, applier, baseOf, learnBase } = this.#options;
    const unknown = groups.unknown();
    for (let start = 0; start < unknown.length; start += idsPerRead) {
      const found = await applier.read(unknown.slice(start, start + idsPerRead), signal);
      for (const [id, { document }] of found) {
        if (learnBase(id, baseOf(document))) this.#due.add(id);
      }
    }
  }

  /** Brings all items in line whose groups the marks under these keys may have changed. */
  async regroup(keys: readonly string[], signal: AbortSignal): Promise<void> {
    const { groups: all, applier, applyToGroups } = this.#options;
    const touched = keys.map((key) => all.touchedBy(key));
    await applier.apply(
      touched.flatMap(({ items }) => items),
      signal,
    );
    await applyToGroups([...new Set(touched.flatMap(({ groups }) => groups))], signal);
  }

  async #work(): Promise<void> {
    const { groups: all, applier, applyToGroups, log } = this.#options;
    try {
      await this.learn(this.#aborted.signal);
      const due = [...this.#due];
      if (this.#leads && due.length > 0) {
        const { groups, items } = all.touchedByItems(due);
        await applier.apply(items, this.#aborted.signal);
        await applyToGroups(groups, this.#aborted.signal);
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
