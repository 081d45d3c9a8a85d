import { type Feed, topics, type UniqueItem } from '#libs/contracts';
import { type ClaimAnswer, copyPrint, type Delivery } from '#libs/copies';
import {
  type BatchScope,
  type BatchStage,
  dead,
  failpoint,
  inSlices,
  type Outcome,
  type Received,
  type Verdict,
  type WireRecord,
} from '#libs/pipeline';
import type { ClaimWindow } from './claim-window.js';
import type { DedupMetrics } from './dedup-metrics.js';
import { type Identified, knownOf, type MakePrint, printableOf } from './identify.js';
import { judge } from './judge.js';
import { type RawDocument, readRawHeaders } from './raw-headers.js';
import { type ParseRecord, type ReadPart, readDocument } from './read-document.js';

/** Finds a feed, waiting a moment for one that may have been added just now. */
export interface FeedLookup {
  find(id: string, receivedAt: string): Promise<Feed | undefined>;
}

/** Prints of so few records are made here: a flash waits for no thread that is busy with others. */
const fewRecords = 8;

export interface DedupParts {
  readonly parse: ParseRecord;
  readonly feeds: FeedLookup;
  readonly window: ClaimWindow;
  readonly metrics: DedupMetrics;
  /** Makes the prints of a batch while the next one is read. */
  readonly makePrint: MakePrint;
  readonly onPassed?: (items: readonly UniqueItem[]) => Promise<void>;
}

/** Bytes to wire items; lets every item and revision through once and drops redeliveries. */
export class DedupStage implements BatchStage<RawDocument, UniqueItem> {
  readonly name = 'deduplicator';
  readonly from = topics.raw;
  readonly to = topics.unique;
  /** Under which window a message was claimed. */
  readonly #claimedUnder = new WeakMap<RawDocument, string>();
  readonly #parts: DedupParts;

  constructor(parts: DedupParts) {
    this.#parts = parts;
  }

  decode(record: WireRecord): RawDocument {
    return readRawHeaders(record);
  }

  /** Reads and checks everything before it claims: what is dead never holds a claim. */
  async handleAll(
    batch: readonly Received<RawDocument>[],
    scope?: Pick<BatchScope, 'signal'>,
  ): Promise<readonly Verdict<UniqueItem>[]> {
    const feeds = await Promise.all(
      batch.map(({ value, record }) => this.#parts.feeds.find(value.feedId, record.receivedAt)),
    );
    const makePrint = batch.length <= fewRecords ? copyPrint : this.#parts.makePrint;
    const deliveries: Promise<Delivery>[] = [];
    const claiming: Identified[] = [];
    const documents = await inSlices(batch, scope?.signal, ({ value, record }, at) => {
      const parts = this.read(value, record, feeds[at]);
      for (const part of parts) {
        if (!('delivery' in part)) continue;
        const delivery = withPrint(part, makePrint);
        delivery.catch(() => undefined); // thrown below, where all are awaited: until then nobody listens
        claiming.push(part);
        deliveries.push(delivery);
      }
      return parts;
    });
    const printed = await Promise.all(deliveries);
    const { sentinel, answers } = await this.#parts.window.claim(printed);
    failpoint('after-claim');
    for (const { value } of batch) this.#claimedUnder.set(value, sentinel);
    const answerOf = new Map(claiming.map((part, at) => [part, answers[at] as ClaimAnswer]));
    return documents.map((parts) => parts.map((part) => this.#settle(part, answerOf)));
  }

  /**
   * What was published while the window was lost is on the log, but whoever filled the window may have read the
   * log before: it is put in by hand.
   */
  async afterPublish(
    batch: readonly Received<RawDocument>[],
    verdicts: readonly Verdict<UniqueItem>[],
  ): Promise<void> {
    const { onPassed = async () => undefined, window } = this.#parts;
    await onPassed(batch.flatMap(({ record }, at) => (record.replay ? [] : emittedIn(verdicts[at] ?? []))));
    const sentinels = new Set(batch.map(({ value }) => this.#claimedUnder.get(value)));
    await window.confirm(sentinels, () =>
      Promise.all(emittedIn(verdicts.flat()).map((item) => knownOf(item, this.#parts.makePrint))),
    );
  }

  /** The parts of one record; a dead letter for a feed that nobody knows. */
  read(document: RawDocument, record: WireRecord, feed: Feed | undefined): readonly ReadPart[] {
    if (feed !== undefined) return readDocument(this.#parts.parse, document, feed, record);
    return [dead('unknown-feed', `header ce_source: no feed ${document.feedId} in the feeds file`)];
  }

  #settle(part: ReadPart, answers: ReadonlyMap<Identified, ClaimAnswer>): Outcome<UniqueItem> {
    if (!('delivery' in part)) return part;
    const answer = answers.get(part) as ClaimAnswer;
    const outcome = judge(part.item, answer);
    this.#parts.metrics.answered(answer, part.item.id);
    return outcome;
  }
}

const withPrint = async ({ item, delivery }: Identified, makePrint: MakePrint): Promise<Delivery> => ({
  ...delivery,
  print: await makePrint(printableOf(item)),
});

const emittedIn = (verdict: Verdict<UniqueItem>): UniqueItem[] =>
  verdict.flatMap((outcome) => (outcome.kind === 'emit' ? [outcome.value] : []));
