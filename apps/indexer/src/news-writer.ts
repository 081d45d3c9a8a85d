import type { Client } from '@elastic/elasticsearch';
import type { ProblemCode } from '#libs/contracts';
import type { NewsIndexNames } from '#libs/news-index';
import { failpoint } from '#libs/pipeline';
import type { BulkWriter } from './bulk/bulk-writer.js';
import { away } from './bulk/request-policy.js';
import { newsOperation, revisionOperation } from './operations.js';
import { type Candidate, type Finding, type Settlement, settleItem } from './settle-item.js';
import { readStandings } from './standings.js';

/** How a revision has ended. */
export type ItemEnd =
  | ({ readonly kind: 'stored' } & Finding)
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly reason: string };

/** All revisions of one item in a batch. */
export type Group = readonly [Candidate, ...Candidate[]];
export type Ends = Map<Candidate, ItemEnd>;

interface Settled extends Settlement {
  readonly group: Group;
}

/** Each round somebody else has written the same item in between; so often in a row is no coincidence. */
const mostRounds = 10;

export interface NewsWriterOptions {
  readonly client: Client;
  readonly bulk: BulkWriter;
  readonly names: NewsIndexNames;
  /** Time for one request, in ms. */
  readonly timeoutMs: number;
  /** Told of the documents of one bulk as soon as it is answered, in the order in which they were written. */
  readonly onWritten: (written: readonly Candidate[]) => void;
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
   * that is written already.
   */
  async write(groups: readonly Group[], signal: AbortSignal): Promise<Ends> {
    const ends: Ends = new Map();
    let open = groups;
    for (let round = 0; open.length > 0; round++) {
      if (round === mostRounds) throw new Error(`${open.length} items are still contested by another writer`);
      open = await this.#writeNews(await this.#settle(open, signal), ends, signal);
    }
    failpoint('mid-bulk');
    if (groups.some((group) => group.some((one) => hidesText(one, ends.get(one))))) await this.#refresh();
    await this.#writeRevisions(ends, signal);
    failpoint('after-bulk');
    return ends;
  }

  async #settle(groups: readonly Group[], signal: AbortSignal): Promise<Settled[]> {
    const ids = groups.map(([first]) => first.item.id);
    const { client, names, timeoutMs } = this.#options;
    const standings = await readStandings(client, names.write, ids, { timeoutMs, signal });
    return groups.map((group) => {
      return { group, ...settleItem(group, standings.get(group[0].item.id)) };
    });
  }

  /** Returns what has to be decided again: another writer was quicker, or the winner was refused. */
  async #writeNews(settled: readonly Settled[], ends: Ends, signal: AbortSignal): Promise<Group[]> {
    const { bulk, names, onWritten } = this.#options;
    const writing = settled.flatMap(({ write }) =>
      write ? [newsOperation(names, write.candidate, write.equal, write.change)] : [],
    );
    const results = (await bulk.write(writing, signal)).values();
    const again: Group[] = [];
    const written: Candidate[] = [];
    for (const { group, write, findings } of settled) {
      const result = write && results.next().value;
      if (result?.kind === 'conflict') again.push(group);
      else if (write && result?.kind === 'refused') {
        ends.set(write.candidate, result);
        const [next, ...rest] = group.filter((candidate) => candidate !== write.candidate);
        if (next) again.push([next, ...rest]);
      } else {
        if (write) written.push(write.candidate);
        for (const [candidate, finding] of findings) ends.set(candidate, { kind: 'stored', ...finding });
      }
    }
    onWritten(written);
    return again;
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

  async #refresh(): Promise<void> {
    const { client, names, timeoutMs } = this.#options;
    const options = { maxRetries: 0, requestTimeout: timeoutMs };
    await client.indices.refresh({ index: names.write }, options).catch((error) => {
      throw away(error);
    });
  }
}

/** A kill, a withhold or an embargo takes words away from readers: that cannot wait for the next refresh. */
function hidesText({ item }: Candidate, end: ItemEnd | undefined): boolean {
  if (end?.kind !== 'stored' || end.place === 'superseded') return false;
  return item.pubStatus !== 'usable' || Date.parse(item.embargoedUntil ?? '') > Date.now();
}
