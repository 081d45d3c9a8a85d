import { type Change, topics } from '#libs/contracts';
import type { Received, Verdict, WireRecord } from '#libs/pipeline';
import { type BatchScope, type BatchStage, dead, done, failpoint, type Outcome } from '#libs/pipeline';
import { Slots } from './bulk/slots.js';
import { type BulkSize, cutIntoBulks } from './cut-into-bulks.js';
import { decodeEnriched, type Revision } from './decode-enriched.js';
import type { Ends, Group, ItemEnd, NewsWriter } from './news-writer.js';
import type { Candidate } from './settle-item.js';

export interface IndexStageOptions {
  readonly writer: NewsWriter;
  readonly bulk: BulkSize;
  /** Bulks on their way at a time, over all partitions of this process. */
  readonly bulksAtOnce: number;
  /** Puts changes on `news.changes`, acks=all. */
  readonly announce: (changes: readonly Change[]) => Promise<void>;
  /** Told of every revision that has ended, once its batch is written. */
  readonly onEnd: (end: ItemEnd) => void;
}

/** The sink of the pipeline: keeps Elasticsearch a projection of the log, whatever is repeated or comes late. */
export class IndexStage implements BatchStage<Revision, never> {
  readonly name = 'indexer';
  readonly from = topics.enriched;
  readonly #options: IndexStageOptions;
  readonly #slots: Slots;
  /** What a message handled is to be announced as, until its batch is announced. */
  readonly #changes = new WeakMap<Received<Revision>, Change>();

  constructor(options: IndexStageOptions) {
    this.#options = options;
    this.#slots = new Slots(options.bulksAtOnce);
  }

  decode(record: WireRecord): Revision {
    return decodeEnriched(record);
  }

  async handleAll(
    batch: readonly Received<Revision>[],
    scope: BatchScope,
  ): Promise<readonly Verdict<never>[]> {
    const candidates = batch.map(({ value, record }): Candidate => ({ ...value, silent: record.replay }));
    const ends = await this.#writeAll(cutIntoBulks(groupById(candidates), this.#options.bulk), scope.signal);
    return batch.map((received, index) => {
      const candidate = candidates[index] as Candidate;
      const end = ends.get(candidate);
      if (!end) throw new Error(`item ${candidate.item.id} was neither stored nor refused`);
      this.#options.onEnd(end);
      this.#remember(received, candidate, end);
      return [outcome(candidate, end)];
    });
  }

  /** After the bulk answer, so that whoever is told of a change can read it. */
  async afterPublish(batch: readonly Received<Revision>[]): Promise<void> {
    failpoint('before-changes');
    const changes = batch.flatMap((received) => this.#changes.get(received) ?? []);
    if (changes.length > 0) await this.#options.announce(changes);
  }

  /** Waits for every bulk also when one fails: nothing may go on writing after the batch has been given back. */
  async #writeAll(bulks: readonly Group[][], signal: AbortSignal): Promise<Ends> {
    const { writer } = this.#options;
    const settled = await Promise.allSettled(
      bulks.map((groups) => this.#slots.run(() => writer.write(groups, signal))),
    );
    const ends: Ends = new Map();
    for (const result of settled) {
      if (result.status === 'rejected') throw result.reason;
      for (const [candidate, end] of result.value) ends.set(candidate, end);
    }
    return ends;
  }

  #remember(received: Received<Revision>, { item, version }: Candidate, end: ItemEnd): void {
    this.#changes.delete(received);
    if (end.kind === 'refused' || !end.change) return;
    this.#changes.set(received, { id: item.id, version, kind: end.change });
  }
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
  return done(end.place === 'superseded' ? 'superseded' : places[item.pubStatus]);
}
