import type { Client } from '@elastic/elasticsearch';
import type { EnrichedItem, Mark } from '#libs/contracts';
import type { NewsIndexNames } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import type { Candidate } from '../settle-item.js';
import {
  holdOf,
  isDoubtful,
  isNews,
  joinedBy,
  killedCopyOf,
  movedBy,
  noticeOf,
  type Statement,
  statusOf,
  supersededBy,
} from './derive-marks.js';
import type { KnownMarks } from './dress-item.js';
import { findTarget } from './find-target.js';
import type { StoredRevisions } from './stored-revisions.js';

/** `silent`: it comes from a replay, and is announced to nobody. */
export interface DerivedMark {
  readonly mark: Mark;
  readonly silent: boolean;
}

export interface MarkMakerOptions {
  readonly client: Client;
  readonly names: NewsIndexNames;
  readonly revisions: StoredRevisions;
  readonly book: KnownMarks;
  /** Time for one request, in ms. */
  readonly timeoutMs: number;
  readonly log: Log;
  /** A message in words that seems to kill or withhold: how its target was found. */
  readonly noticed: (found: 'uri' | 'text' | 'none') => void;
  /** Puts marks on `wire.marks`, acks=all. */
  readonly send: (marks: readonly DerivedMark[]) => Promise<void>;
}

/**
 * What an item that has been written says of others, as marks. The same item gives the same marks whenever it is asked
 * again; those that lie on the log already are left out, so that a replay costs nothing.
 */
export class MarkMaker {
  readonly #options: MarkMakerOptions;

  constructor(options: MarkMakerOptions) {
    this.#options = options;
  }

  async derive(
    { item, silent }: Candidate,
    { killedAt }: { readonly killedAt?: string | undefined },
    signal: AbortSignal,
  ): Promise<DerivedMark[]> {
    const killed = killedAt === undefined ? [] : await this.#killed(item, killedAt, signal);
    if (item.test) return news(killed, this.#options.book, silent);
    const marks = [...killed, ...supersededBy(item), ...joinedBy(item), ...movedBy(item)];
    for (const statement of item.statements ?? []) {
      marks.push(...statusOf(item, statement));
      if (isDoubtful(statement)) marks.push(await this.#held(item, statement, signal));
    }
    return news(marks, this.#options.book, silent);
  }

  send(marks: readonly DerivedMark[]): Promise<void> {
    return this.#options.send(marks);
  }

  /** One on each group that a text of the killed item was in. */
  async killedCopies(id: string, killedAt: string, signal: AbortSignal): Promise<Mark[]> {
    return (await this.groupsOf(id, signal)).map((group) => killedCopyOf(id, group, killedAt));
  }

  /** The copy groups that the revisions of an item were in. */
  async groupsOf(id: string, signal: AbortSignal): Promise<string[]> {
    const { revisions } = this.#options;
    await revisions.refresh(signal);
    return [...new Set((await revisions.of(id, signal)).map(({ item }) => item.copies.group))];
  }

  /** Of a text that comes after the kill only its own group is new. */
  async #killed(
    { id, pubStatus, copies }: EnrichedItem,
    killedAt: string,
    signal: AbortSignal,
  ): Promise<Mark[]> {
    if (pubStatus === 'canceled') return this.killedCopies(id, killedAt, signal);
    return [killedCopyOf(id, copies.group, killedAt)];
  }

  async #held(item: EnrichedItem, statement: Statement, signal: AbortSignal): Promise<Mark> {
    const { noticed, log } = this.#options;
    const named = statement.uri === undefined ? [] : statusOf(item, { ...statement, certain: true });
    const target = named[0]?.item ?? (await findTarget(this.#options, item, statement, signal));
    noticed(named[0] ? 'uri' : target === undefined ? 'none' : 'text');
    if (target !== undefined) return holdOf(item, target, statement);
    const facts = { itemId: item.id, feed: item.feed, pubStatus: statement.pubStatus };
    log.warn(
      facts,
      'a message seems to kill or withhold another one that cannot be told: an editor has to look',
    );
    return noticeOf(item, statement);
  }
}

const news = (marks: readonly Mark[], book: KnownMarks, silent: boolean): DerivedMark[] =>
  marks.filter((mark) => isNews(mark, book)).map((mark) => ({ mark, silent }));
