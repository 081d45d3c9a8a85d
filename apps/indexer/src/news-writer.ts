import type { Client } from '@elastic/elasticsearch';
import { externalVersion, type ProblemCode, stableJson } from '#libs/contracts';
import type { NewsIndexNames } from '#libs/news-index';
import { failpoint } from '#libs/pipeline';
import type { BulkWriter } from './bulk/bulk-writer.js';
import { away } from './bulk/request-policy.js';
import { showingIn } from './change-kind.js';
import { dressOf, type KnownMarks, restoredAt } from './marks/dress-item.js';
import { newsOperation, revisionOperation } from './operations.js';
import { type Candidate, type Finding, type Settlement, settleItem, type Write } from './settle-item.js';
import { readStandings } from './standings.js';

/** How a revision has ended. */
export type ItemEnd =
  | ({ readonly kind: 'stored' } & Finding)
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly reason: string };

/** All revisions of one item in a batch. */
export type Group = readonly [Candidate, ...Candidate[]];
export type Ends = Map<Candidate, ItemEnd>;

interface Written {
  readonly group: Group;
  readonly write: Write;
}

interface Settled extends Settlement {
  readonly group: Group;
}

/** What all processes know of marks, and how often that has changed. */
export interface LiveMarks extends KnownMarks {
  readonly edition: number;
}

/** Each round somebody else has written the same item in between; so often in a row is no coincidence. */
const mostRounds = 10;

export interface NewsWriterOptions {
  readonly client: Client;
  readonly bulk: BulkWriter;
  readonly names: NewsIndexNames;
  readonly book: LiveMarks;
  /** Time for one request, in ms. */
  readonly timeoutMs: number;
  /** Told of the documents of one bulk as soon as it is answered, in the order in which they were written. */
  readonly onWritten: (written: readonly Write[]) => void;
}

/** Writes what a batch brings; knows neither Kafka nor what its callers count. */
export class NewsWriter {
  readonly #options: NewsWriterOptions;

  constructor(options: NewsWriterOptions) {
    this.#options = options;
  }

  /**
   * Writes each item's winner to the news index, then every revision to the revisions index. What takes text away
   * from readers is gone from search when this returns. Throws UnavailableError; repeating it then changes nothing
   * that is written already. `searchable`: everything of it can be found when this returns.
   */
  async write(groups: readonly Group[], signal: AbortSignal, searchable = false): Promise<Ends> {
    const ends = await this.writeCurrent(groups, signal, searchable);
    await this.#writeRevisions(ends, signal);
    failpoint('after-bulk');
    return ends;
  }

  /** The same for the news index alone, for revisions that the other one holds already. */
  async writeCurrent(groups: readonly Group[], signal: AbortSignal, searchable = false): Promise<Ends> {
    const ends: Ends = new Map();
    let open = groups;
    let refresh = searchable;
    for (let round = 0; open.length > 0; round++) {
      if (round === mostRounds) throw new Error(`${open.length} items are still contested by another writer`);
      const { edition } = this.#options.book;
      const settled = await this.#settle(open, signal);
      const { written, again } = await this.#writeNews(settled, ends, signal);
      refresh ||= written.some(({ write }) => hidesText(write));
      open = [...again, ...this.#overtaken(written, edition)];
    }
    failpoint('mid-bulk');
    if (refresh || this.#hiddenAlready(ends)) await this.#refresh();
    return ends;
  }

  async #settle(groups: readonly Group[], signal: AbortSignal): Promise<Settled[]> {
    const ids = groups.map(([first]) => first.item.id);
    const { client, names, timeoutMs } = this.#options;
    const standings = await readStandings(client, names.write, ids, { timeoutMs, signal });
    const now = Date.now();
    return groups.map((group) => {
      return { group, ...settleItem(group, standings.get(group[0].item.id), this.#options.book, now) };
    });
  }

  /** What was written while a mark on it came in: whoever brought that mark may have looked before the write. */
  #overtaken(written: readonly Written[], edition: number): Group[] {
    const { book } = this.#options;
    if (book.edition === edition) return [];
    return written.flatMap(({ group, write: { candidate, dress, version } }) => {
      const { item } = candidate;
      const same = stableJson(dressOf(item, book)) === stableJson(dress);
      const restored = restoredAt(item.id, book);
      return same && (restored === undefined || externalVersion(item, restored) <= version) ? [] : [group];
    });
  }

  /** `again` has to be decided again: another writer was quicker, or the winner was refused. */
  async #writeNews(
    settled: readonly Settled[],
    ends: Ends,
    signal: AbortSignal,
  ): Promise<{ written: Written[]; again: Group[] }> {
    const { bulk, names, onWritten } = this.#options;
    const writing = settled.flatMap(({ write }) => (write ? [newsOperation(names, write)] : []));
    const results = (await bulk.write(writing, signal)).values();
    const again: Group[] = [];
    const written: Written[] = [];
    for (const { group, write, findings } of settled) {
      const result = write && results.next().value;
      if (result?.kind === 'conflict') again.push(group);
      else if (write && result?.kind === 'refused') {
        ends.set(write.candidate, result);
        const [next, ...rest] = group.filter((candidate) => candidate !== write.candidate);
        if (next) again.push([next, ...rest]);
      } else {
        if (write) written.push({ group, write });
        for (const [candidate, finding] of findings) ends.set(candidate, { kind: 'stored', ...finding });
      }
    }
    onWritten(written.map(({ write }) => write));
    return { written, again };
  }

  async #writeRevisions(ends: Ends, signal: AbortSignal): Promise<void> {
    const kept = [...ends].flatMap(([candidate, { kind }]) => (kind === 'refused' ? [] : [candidate]));
    const { bulk, names } = this.#options;
    const operations = kept.map((candidate) => revisionOperation(names, candidate));
    const results = await bulk.write(operations, signal);
    // Nothing in it is parsed, so only a fault of ours can refuse it once the news index has taken the item.
    const refused = results.find((result) => result.kind === 'refused');
    if (refused) throw new Error(`the revisions index refused what news took: ${refused.reason}`);
  }

  /** A repeat: whether the refresh came before the crash is not known. */
  #hiddenAlready(ends: Ends): boolean {
    const { book } = this.#options;
    const now = Date.now();
    return [...ends].some(
      ([{ item }, end]) =>
        end.kind === 'stored' && end.place === 'own' && showingIn(item, dressOf(item, book), now) !== 'shown',
    );
  }

  async #refresh(): Promise<void> {
    const { client, names, timeoutMs } = this.#options;
    const options = { maxRetries: 0, requestTimeout: timeoutMs };
    await client.indices.refresh({ index: names.write }, options).catch((error) => {
      throw away(error);
    });
  }
}

/** A kill, a withhold, a hold or an embargo takes words away from readers: that cannot wait for the next refresh. */
const hidesText = ({ candidate, dress }: Write): boolean =>
  showingIn(candidate.item, dress, Date.now()) !== 'shown';
