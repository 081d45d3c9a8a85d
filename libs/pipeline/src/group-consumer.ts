import type { Consumer, EachBatchPayload } from 'kafkajs';
import { BatchLease } from './batch-lease.js';
import { commitUpTo } from './commit-offsets.js';
import { LostBatch, PausePartition } from './errors.js';
import type { FetchedBatch } from './fetched-batch.js';
import { rest } from './full-jitter.js';
import { kafkaClient } from './kafka-client.js';
import { isConnectionTrouble, isGroupError, isKafkaError, kafkaUnavailable } from './kafka-errors.js';
import { memberSettings } from './member-settings.js';
import { PartitionPauses } from './partition-pauses.js';
import type { KafkaSettings, Log } from './ports.js';
import { RestartBudget } from './restart-budget.js';
import { SignsOfLife } from './signs-of-life.js';
import type { RunnerTuning } from './tuning.js';
import { toWireRecord } from './wire-record.js';

export interface GroupConsumerOptions {
  readonly kafka: KafkaSettings;
  readonly log: Log;
  /** Full names, with namespace. */
  readonly group: string;
  readonly topic: string;
  readonly tuning: RunnerTuning;
  readonly onEnded: (reason: string) => void;
  readonly onPaused: (partitions: number) => void;
  readonly onAssigned: (partitions: ReadonlySet<number>) => void;
  /**
   * Throws PausePartition to have the batch again later; LostBatch when it is no longer ours. What it throws besides
   * is logged and pauses the partition, too: nothing unclassified reaches kafkajs.
   */
  readonly onBatch: (batch: FetchedBatch) => Promise<void>;
}

const watchEveryMs = 5_000;
/** A member that heard nothing of its coordinator for so long has been replaced, or Kafka is away. */
const silentLimitMs = 10_000;
/** Running batches get so long at a stop; with leaving the group it stays under 20 s. */
const drainMs = 12_000;
const leaveMs = 5_000;

/** One member of a consumer group on one topic, kept going over crashes of kafkajs, and ended loudly when it cannot. */
export class GroupConsumer {
  readonly #options: GroupConsumerOptions;
  readonly #signs = new SignsOfLife();
  readonly #restarts = new RestartBudget();
  readonly #pauses: PartitionPauses;
  readonly #leases = new Set<BatchLease>();
  readonly #stopping = new AbortController();
  #consumer: Consumer | undefined;
  #watch: NodeJS.Timeout | undefined;
  #epoch = 0;
  #joined = false;
  #ended: string | undefined;

  constructor(options: GroupConsumerOptions) {
    this.#options = options;
    const { topic } = options;
    this.#pauses = new PartitionPauses({
      pause: (partition) => this.#joined && this.#consumer?.pause([{ topic, partitions: [partition] }]),
      resume: (partition) => this.#joined && this.#consumer?.resume([{ topic, partitions: [partition] }]),
      probeMs: options.tuning.probeMs,
      onChange: options.onPaused,
    });
  }

  async start(): Promise<void> {
    this.#watch = setInterval(() => this.#endWhenStale(), watchEveryMs);
    this.#watch.unref();
    try {
      await this.#open();
    } catch (error) {
      clearInterval(this.#watch);
      throw kafkaUnavailable(error);
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearInterval(this.#watch);
    this.#pauses.clear();
    const consumer = this.#consumer;
    if (!consumer) return;
    const late = setTimeout(() => this.#loseAll('the process stops'), drainMs);
    const giveUp = new AbortController();
    await Promise.race([consumer.disconnect(), rest(drainMs + leaveMs, giveUp.signal)]);
    giveUp.abort();
    clearTimeout(late);
  }

  alive(): void {
    const { group, tuning } = this.#options;
    if (this.#ended !== undefined) throw new Error(`consumer ${group} has ended: ${this.#ended}`);
    if (this.#signs.stillMs > tuning.staleMs) {
      throw new Error(`consumer ${group} has not moved for ${Math.round(this.#signs.stillMs / 1000)} s`);
    }
  }

  ready(): void {
    const { group } = this.#options;
    this.alive();
    if (this.#stopping.signal.aborted) throw new Error(`consumer ${group} is stopping`);
    if (!this.#joined) throw new Error(`consumer ${group} is not in its group`);
    if (this.#signs.silentMs > silentLimitMs) {
      throw new Error(
        `kafka has not answered consumer ${group} for ${Math.round(this.#signs.silentMs / 1000)} s`,
      );
    }
    const reasons = this.#pauses.reasons();
    if (reasons.length > 0) throw new Error(`consumer ${group} is paused: ${reasons.join('; ')}`);
  }

  async #open(): Promise<void> {
    const { kafka, log, group, topic, tuning } = this.#options;
    const consumer = kafkaClient(kafka, log).consumer(memberSettings(group, tuning));
    this.#consumer = consumer;
    this.#listen(consumer);
    await consumer.connect();
    // fromBeginning: with `latest` an offset out of range would silently skip to the end.
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: tuning.partitionsConcurrently,
      eachBatch: (payload) => this.#eachBatch(payload),
    });
  }

  #listen(consumer: Consumer): void {
    const { events } = consumer;
    const moved = [events.FETCH_START, events.FETCH, events.CONNECT, events.START_BATCH_PROCESS] as const;
    for (const event of moved) consumer.on(event, () => this.#signs.moved());
    consumer.on(events.HEARTBEAT, () => this.#signs.answered());
    consumer.on(events.COMMIT_OFFSETS, () => this.#signs.answered());
    consumer.on(events.REBALANCING, () => this.#loseAll('the group is rebalancing'));
    consumer.on(events.GROUP_JOIN, ({ payload }) => {
      this.#loseAll('the group was joined anew');
      this.#signs.answered();
      this.#joined = true;
      const assigned = new Set(payload.memberAssignment[this.#options.topic] ?? []);
      this.#pauses.reassign(assigned);
      this.#options.onAssigned(assigned);
    });
    consumer.on(events.CRASH, ({ payload }) => this.#crashed(consumer, payload.error, payload.restart));
  }

  /** kafkajs restarts by itself after errors it calls retriable; after others it would idle for ever. */
  #crashed(consumer: Consumer, error: Error, restarts: boolean): void {
    this.#loseAll('the consumer crashed');
    this.#joined = false;
    this.#signs.moved();
    this.#signs.away();
    if (this.#stopping.signal.aborted || consumer !== this.#consumer) return;
    if (!this.#restarts.spend()) {
      this.#end(`too many restarts, the last by ${error.name}: ${error.message}`);
    } else if (!restarts && isConnectionTrouble(error)) void this.#reopen();
    else if (!restarts) this.#end(`${error.name}: ${error.message}`);
  }

  async #reopen(): Promise<void> {
    await rest(1_000, this.#stopping.signal);
    if (this.#stopping.signal.aborted) return;
    try {
      await this.#open();
    } catch (error) {
      this.#options.log.warn({ reason: String(error) }, 'the consumer could not connect again');
      if (this.#restarts.spend()) void this.#reopen();
      else this.#end(`it could not connect again: ${String(error)}`);
    }
  }

  #end(reason: string): void {
    if (this.#ended !== undefined || this.#stopping.signal.aborted) return;
    this.#ended = reason;
    this.#options.onEnded(`consumer ${this.#options.group} has ended: ${reason}`);
  }

  #endWhenStale(): void {
    if (this.#signs.stillMs > this.#options.tuning.staleMs)
      this.#end(`no movement for ${this.#signs.stillMs} ms`);
  }

  #loseAll(reason: string): void {
    this.#epoch += 1;
    for (const lease of this.#leases) lease.lose(reason);
  }

  async #eachBatch(payload: EachBatchPayload): Promise<void> {
    const { partition, topic, highWatermark, messages } = payload.batch;
    const { tuning } = this.#options;
    const pauses = this.#pauses;
    const lease = new BatchLease({
      epoch: () => this.#epoch,
      heartbeat: () => payload.heartbeat(),
      heartbeatMs: tuning.heartbeatMs,
      deadlineMs: tuning.batchDeadlineMs,
    });
    this.#leases.add(lease);
    try {
      await this.#options.onBatch({
        partition,
        records: messages.map((message) => toWireRecord(topic, partition, message)),
        highWatermark,
        lease,
        get onProbe() {
          return pauses.isOnProbe(partition);
        },
        stopping: this.#stopping.signal,
        async commit(offset) {
          await commitUpTo(payload, lease, offset);
          // Its outage is over with the first part that passes: all that has waited may take a slow server minutes.
          pauses.succeeded(partition);
        },
      });
      pauses.succeeded(partition);
    } catch (error) {
      this.#settleFailure(partition, error, lease);
    } finally {
      lease.end();
      this.#leases.delete(lease);
    }
  }

  #settleFailure(partition: number, error: unknown, lease: BatchLease): void {
    const groupError = isGroupError(error) ? error : lease.groupError;
    if (groupError !== undefined) {
      this.#loseAll('the group is rebalancing');
      throw groupError;
    }
    if (this.#stopping.signal.aborted) return;
    if (error instanceof PausePartition) {
      this.#pauses.pause(partition, error.message, error.waitMs);
      return;
    }
    if (error instanceof LostBatch) {
      if (lease.expired) this.#pauses.pause(partition, error.message);
      return;
    }
    // A commit that failed: kafkajs reconnects; what is resolved is committed with the next batch.
    if (isKafkaError(error)) throw error;
    this.#options.log.error(
      { partition, err: error },
      'a batch failed in the runner itself; it will come again',
    );
    this.#pauses.pause(partition, error instanceof Error ? error.message : String(error));
  }
}
