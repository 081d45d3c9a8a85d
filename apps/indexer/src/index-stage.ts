import { type Change, type KeptItem, storyId, topics } from '#libs/contracts';
import { storyBaseOf } from '#libs/news-index';
import type { Received, Verdict, WireRecord } from '#libs/pipeline';
import { type BatchScope, type BatchStage, dead, done, failpoint, type Outcome } from '#libs/pipeline';
import { Slots } from './bulk/slots.js';
import { type BulkSize, cutIntoBulks } from './cut-into-bulks.js';
import { decodeMatched, type Revision } from './decode-matched.js';
import { speaksOfOthers } from './marks/derive-marks.js';
import type { DerivedMark, MarkMaker } from './marks/mark-maker.js';
import type { Ends, Group, ItemEnd, NewsWriter } from './news-writer.js';
import type { Candidate } from './settle-item.js';

export interface IndexStageOptions {
  readonly writer: NewsWriter;
  readonly bulk: BulkSize;
  /** Bulks on their way at a time, over all partitions of this process. */
  readonly bulksAtOnce: number;
  /** Puts changes on `news.changes`, acks=all. */
  readonly announce: (changes: readonly Change[]) => Promise<void>;
  readonly marks: MarkMaker;
  /** The story that an item is in by now. */
  readonly storyOf: (item: KeptItem) => string;
  /** Told of every revision that has ended, once its batch is written. */
  readonly onEnd: (end: ItemEnd) => void;
}

/** Items in a bulk of the bulk lane while flashes pass: Elasticsearch works on it for some 30 ms. */
const yieldingItems = 100;

/** The sink of the pipeline: keeps Elasticsearch a projection of the log, whatever is repeated or comes late. */
export class IndexStage implements BatchStage<Revision, never> {
  readonly name = 'indexer';
  readonly from = topics.matched;
  readonly #options: IndexStageOptions;
  readonly #slots: Slots;
  /** What a message handled is to be announced as, until its batch is announced. */
  readonly #changes = new WeakMap<Received<Revision>, readonly Change[]>();
  /** What it says of other items, until that lies on `wire.marks`. */
  readonly #marks = new WeakMap<Received<Revision>, readonly DerivedMark[]>();

  constructor(options: IndexStageOptions) {
    this.#options = options;
    this.#slots = new Slots(options.bulksAtOnce);
  }

  decode(record: WireRecord): Revision {
    return decodeMatched(record);
  }

  async handleAll(
    batch: readonly Received<Revision>[],
    scope: BatchScope,
  ): Promise<readonly Verdict<never>[]> {
    const candidates = batch.map(({ value, record }): Candidate => ({ ...value, silent: record.replay }));
    const ends = await this.#writeAll(groupById(candidates), scope);
    const verdicts: Verdict<never>[] = [];
    for (const [index, received] of batch.entries()) {
      const candidate = candidates[index] as Candidate;
      const end = ends.get(candidate);
      if (!end) throw new Error(`item ${candidate.item.id} was neither stored nor refused`);
      this.#options.onEnd(end);
      this.#remember(received, candidate, end);
      const derived = needsMarks(candidate, end);
      if (derived)
        this.#marks.set(received, await this.#options.marks.derive(candidate, derived, scope.signal));
      verdicts.push([outcome(candidate, end)]);
    }
    return verdicts;
  }

  /** After the bulk answer, so that whoever is told of a change can read it. Marks first: some of them hide items. */
  async afterPublish(batch: readonly Received<Revision>[]): Promise<void> {
    const marks = batch.flatMap((received) => this.#marks.get(received) ?? []);
    if (marks.length > 0) await this.#options.marks.send(marks);
    failpoint('after-marks');
    failpoint('before-changes');
    const changes = batch.flatMap((received) => this.#changes.get(received) ?? []);
    if (changes.length > 0) await this.#options.announce(changes);
  }

  /**
   * Waits for every bulk also when one fails: nothing may go on writing after the batch has been given back. A flash
   * waits for no slot and is searchable when this returns; while flashes pass, the bulk lane writes little at a time.
   */
  async #writeAll(groups: Iterable<Group>, { lane, signal, yielding }: BatchScope): Promise<Ends> {
    const { writer, bulk } = this.#options;
    const flash = lane === 'flash';
    const small = yielding();
    const bulks = cutIntoBulks(
      groups,
      small ? { ...bulk, items: Math.min(bulk.items, yieldingItems) } : bulk,
    );
    const slots = flash ? undefined : small ? new Slots(1) : this.#slots;
    const settled = await Promise.allSettled(
      bulks.map((one) => {
        const write = () => writer.write(one, signal, flash);
        return slots === undefined ? write() : slots.run(write);
      }),
    );
    const ends: Ends = new Map();
    for (const result of settled) {
      if (result.status === 'rejected') throw result.reason;
      for (const [candidate, end] of result.value) ends.set(candidate, end);
    }
    return ends;
  }

  #remember(received: Received<Revision>, { item }: Candidate, end: ItemEnd): void {
    this.#changes.delete(received);
    this.#marks.delete(received);
    if (end.kind === 'refused' || !end.change || end.version === undefined) return;
    const { change: kind, version } = end;
    const correction = kind === 'updated' && item.revisionKind === 'correction';
    const change: Change = { id: item.id, version, kind, ...(correction && { correction }) };
    const ofStory = kind === 'new' ? [storyChange(item, version, this.#options.storyOf(item))] : [];
    this.#changes.set(received, [change, ...ofStory]);
  }
}

/** Its story was opened by the item when it came, or grew by it. */
function storyChange(item: KeptItem, version: number, story: string): Change {
  const what = storyBaseOf(item) === storyId(item.id) ? 'opened' : 'grew';
  return { id: story, version, kind: 'story', what, item: item.id };
}

/** Of nearly every item nothing follows for others. */
function needsMarks(
  { item }: Candidate,
  end: ItemEnd,
): { readonly killedAt?: string | undefined } | undefined {
  if (end.kind === 'refused') return undefined;
  return end.killedAt !== undefined || speaksOfOthers(item) ? { killedAt: end.killedAt } : undefined;
}

function groupById(candidates: readonly Candidate[]): Iterable<Group> {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.item.id);
    if (group) group.push(candidate);
    else groups.set(candidate.item.id, [candidate]);
  }
  return groups.values();
}

const places = { usable: 'indexed', withheld: 'withheld', canceled: 'killed' } as const;

function outcome({ item }: Candidate, end: ItemEnd): Outcome<never> {
  if (end.kind === 'refused') return dead(end.code, end.reason, { origin: item.origin, id: item.id });
  if (end.place === 'superseded') return done('superseded');
  return done(end.killedAt === undefined ? places[item.pubStatus] : 'killed');
}
