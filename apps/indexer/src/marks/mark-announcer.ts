import { type Change, type Mark, topicTable } from '#libs/contracts';
import type { Log, WireRecord } from '#libs/pipeline';
import { isNews } from './derive-marks.js';
import type { GroupBases } from './group-bases.js';
import type { MarkApplier } from './mark-applier.js';
import { isLater, type MarkBook } from './mark-book.js';
import { changeOfMark } from './mark-changes.js';
import type { MarkMaker } from './mark-maker.js';
import { enterMarks, isRecent, placeOf, type ReadMark } from './mark-reader.js';

export interface MarkAnnouncerOptions {
  readonly book: MarkBook;
  readonly applier: MarkApplier;
  readonly maker: MarkMaker;
  /** Of copies, and of stories. */
  readonly bases: readonly GroupBases[];
  readonly log: Log;
  readonly announce: (changes: readonly Change[]) => Promise<void>;
}

/**
 * The one of all indexers that has a partition of `wire.marks`: sees each of its marks applied, applies those on copy
 * groups, draws what follows from kills and restores, and announces it. Committed after that, so a crash repeats it.
 */
export class MarkAnnouncer {
  readonly #options: MarkAnnouncerOptions;

  constructor(options: MarkAnnouncerOptions) {
    this.#options = options;
  }

  async take(records: readonly WireRecord[], signal: AbortSignal): Promise<void> {
    const { book, applier, bases, log } = this.#options;
    const { marks, items, keys } = enterMarks(records, book, log);
    await applier.apply(items, signal);
    for (const one of bases) {
      await one.learn(signal);
      await one.regroup(keys, signal);
    }
    await this.#announce(marks, signal);
    for (const { mark, record } of marks) {
      await this.#keepTheHigher(mark, record);
      await this.#follow(mark, record.replay, signal);
    }
  }

  /** What a replay brought is announced to nobody, nor what is older than `news.changes` itself goes back. */
  async #announce(marks: readonly ReadMark[], signal: AbortSignal): Promise<void> {
    const { applier, announce } = this.#options;
    const now = Date.now();
    const loud = marks.filter(
      ({ record }) => !record.replay && isRecent(record, topicTable['news.changes'].retentionMs, now),
    );
    if (loud.length === 0) return;
    const stored = await applier.read([...new Set(loud.map(({ mark }) => mark.item))], signal);
    const changes = loud.flatMap(({ mark }) => changeOfMark(mark, stored.get(mark.item), now) ?? []);
    if (changes.length > 0) await announce(changes);
  }

  async #follow(mark: Mark, silent: boolean, signal: AbortSignal): Promise<void> {
    const { applier, maker, book } = this.#options;
    if (mark.kind === 'killed-copy') await applier.applyToGroups([mark.item], signal);
    if (mark.kind === 'restore') {
      await applier.applyToGroups(await maker.groupsOf(mark.item, signal), signal);
    }
    if (kills(mark)) {
      const copies = await maker.killedCopies(mark.item, mark.at, signal);
      const news = copies.filter((copy) => isNews(copy, book));
      if (news.length > 0) await maker.send(news.map((copy) => ({ mark: copy, silent })));
    }
  }

  /** Two indexers may write two statuses at once: the compaction must not keep the one that does not count. */
  async #keepTheHigher(mark: Mark, record: WireRecord): Promise<void> {
    if (mark.kind !== 'status') return;
    const { book, maker } = this.#options;
    const { status } = book.of(mark.item);
    const place = book.placeOf(mark.item, 'status');
    if (!status || !place || !isLater(placeOf(record), place)) return;
    await maker.send([{ mark: status, silent: true }]);
  }
}

const kills = (mark: Mark): boolean =>
  mark.kind === 'kill' || (mark.kind === 'status' && mark.value.pubStatus === 'canceled');
