import { topicName } from '#libs/contracts';
import type { StageFacts } from './dead-letter.js';
import { PausePartition } from './errors.js';
import { failpoint } from './failpoints.js';
import { FetchParts } from './fetch-parts.js';
import type { FetchedBatch } from './fetched-batch.js';
import type { Settled } from './handle-apart.js';
import { LagGauge } from './lag-gauge.js';
import type { LaneParts } from './lane-parts.js';
import { type OutageRules, throughOutage } from './outage-retry.js';
import { Outages } from './outages.js';
import { OutcomePublisher } from './outcome-publisher.js';
import { type Plan, planOutcomes } from './outcome-records.js';
import type { Received, Verdict, WireRecord } from './stage.js';
import { StageHandling } from './stage-handling.js';
import { Watermark } from './watermark.js';

/** How much of the batch deadline an outage may use up: the rest is for leaving in order. */
const outageShare = 0.8;

/** Messages of a bulk batch while flashes pass: some tens of milliseconds of work. */
const yieldingMessages = 100;

/** Takes the fetched records of one lane through decode, handle, publish, afterPublish, resolve and commit. */
export class StageLane<In, Out> {
  readonly lag: LagGauge;
  readonly outages: Outages;
  readonly #parts: LaneParts<In, Out>;
  readonly #facts: StageFacts;
  readonly #handling: StageHandling<In, Out>;
  readonly #fetches: FetchParts;

  constructor(parts: LaneParts<In, Out>) {
    const { stage, lane, wiring, tuning } = parts;
    this.#parts = parts;
    this.#fetches = new FetchParts({ consumer: stage.name, log: wiring.log, tuning });
    this.#facts = { name: stage.name, to: stage.to, namespace: wiring.kafka.namespace, lane };
    this.#handling = new StageHandling(parts);
    this.outages = new Outages({ stage: stage.name, log: wiring.log });
    this.lag = new LagGauge(wiring.counters, stage.name, topicName(stage.from, '', lane));
  }

  /** Partitions that are this process' own now. */
  keepOnly(assigned: ReadonlySet<number>): void {
    this.lag.keepOnly(assigned);
    this.outages.keepOnly(assigned);
    this.#fetches.keepOnly(assigned);
  }

  takeIn(fetched: FetchedBatch): Promise<void> {
    const { gate, lane } = this.#parts;
    return this.#fetches.each(fetched, (records) => this.#settle(records, fetched), {
      most: () => (lane === 'bulk' && gate.yielding ? yieldingMessages : Number.POSITIVE_INFINITY),
      turn: async () => {
        this.#pauseWhileOpen();
        return gate.enter(lane, fetched.lease.signal);
      },
    });
  }

  async #settle(records: readonly WireRecord[], fetched: FetchedBatch): Promise<void> {
    const began = performance.now();
    const first = records[0] as WireRecord;
    this.lag.seen(fetched.partition, fetched.highWatermark, BigInt(first.offset), first.receivedAt);
    const outage = this.#outageRules(fetched);
    const settled = await throughOutage(() => this.#handling.handle(records, fetched), outage);
    failpoint('after-handle');
    const plan = planOutcomes(this.#facts, settled);
    const publisher = new OutcomePublisher(this.#parts.producer, plan.records);
    await throughOutage(() => publisher.publish(), outage);
    failpoint('after-produce');
    await this.#afterPublish(settled, outage);
    await this.#commit(records, settled.length, fetched);
    this.outages.settled(fetched.partition);
    this.#count(settled, plan, (performance.now() - began) / 1000);
    if (settled.length < records.length) this.#pauseWhileOpen();
  }

  async #afterPublish(settled: readonly Settled<In, Out>[], outage: OutageRules): Promise<void> {
    const { stage } = this.#parts;
    if (!stage.afterPublish) return;
    const received: Received<In>[] = [];
    const verdicts: Verdict<Out>[] = [];
    for (const one of settled) {
      if (!one.received) continue;
      received.push(one.received);
      verdicts.push(one.verdict);
    }
    if (received.length > 0) {
      await throughOutage(async () => stage.afterPublish?.(received, verdicts), outage);
    }
  }

  async #commit(records: readonly WireRecord[], settled: number, fetched: FetchedBatch): Promise<void> {
    const mark = new Watermark(records.map(({ offset }) => offset));
    for (let index = 0; index < settled; index += 1) mark.settle(index);
    const low = mark.low;
    if (low === undefined) return;
    await fetched.commit(low);
    const next = BigInt(low) + 1n;
    const oldest = fetched.records.find(({ offset }) => BigInt(offset) >= next);
    this.lag.seen(fetched.partition, fetched.highWatermark, next, (oldest ?? records.at(-1))?.receivedAt);
  }

  #count(settled: readonly Settled<In, Out>[], plan: Plan, seconds: number): void {
    const { breaker, wiring } = this.#parts;
    const { counters, log } = wiring;
    const stage = this.#facts.name;
    for (const [outcome, count] of plan.outcomes) counters.messages(stage, outcome, count);
    for (const letter of plan.deadLetters) {
      counters.deadLetters(stage, letter.code);
      log.error({ stage, ...letter }, 'dead letter');
    }
    counters.seconds(stage, seconds, settled.length);
    breaker.passed(settled.filter(({ byBug }) => !byBug).length);
    for (const { record, verdict } of settled) {
      log.debug({ stage, itemId: record.key, origin: record.origin, outcomes: verdict.length }, 'settled');
    }
  }

  #outageRules(fetched: FetchedBatch): OutageRules {
    const { tuning, wiring } = this.#parts;
    const stage = this.#facts.name;
    return {
      lease: fetched.lease,
      stopping: fetched.stopping,
      until: fetched.onProbe ? 0 : Date.now() + tuning.batchDeadlineMs * outageShare,
      probeMs: tuning.probeMs,
      onRetry: (error) => {
        wiring.counters.retries(stage, 'outage');
        this.outages.met(fetched.partition, error);
      },
    };
  }

  #pauseWhileOpen(): void {
    const { breaker } = this.#parts;
    if (breaker.isOpen) throw new PausePartition('too many bugs: the stage rests', breaker.waitMs);
  }
}
