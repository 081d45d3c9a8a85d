import { setTimeout as sleep } from 'node:timers/promises';
import {
  followTopic,
  type KafkaProducer,
  type KafkaSettings,
  type Log,
  type StageRunner,
  tailValues,
  UnavailableError,
} from '#libs/pipeline';
import { writeStoryRecord } from '#libs/stories';
import { type StoriesReader } from './stories-reader.js';
import { StoryLog } from './story-log.js';

export interface LeadershipOptions {
  readonly kafka: KafkaSettings;
  /** `wire.stories` as it is called on the broker. */
  readonly topic: string;
  /** Names this process. */
  readonly leader: string;
  readonly reader: StoriesReader;
  readonly producer: KafkaProducer;
  readonly log: Log;
  /** The stage of a process that leads, writing with this pen; not started yet. */
  readonly runnerOf: (pen: StoryLog) => StageRunner;
  /** Told whenever it begins or ceases to lead. */
  readonly onLead: (leads: boolean) => void;
  readonly onEnded: (reason: string) => void;
}

/** A killed process is replaced after 9 to 11 s; one that is busy with a review does not answer for some seconds. */
export const leaderTuning = { sessionTimeoutMs: 9_000, heartbeatMs: 1_500 } as const;
const readBackMs = 8_000;
const claimMs = 5_000;
const restMs = 500;

/**
 * Every matcher follows `wire.stories`; the one that owns its partition in the group `matcher.leader` runs the stage. That
 * alone would let two work for a moment, so each begins with a claim on the log itself, after which nothing that an
 * earlier one writes counts.
 */
export class Leadership {
  readonly #options: LeadershipOptions;
  readonly #tail: Pick<StageRunner, 'start' | 'stop' | 'ready'>;
  readonly #group: StageRunner;
  #owns = false;
  #stopped = false;
  #running: { readonly pen: StoryLog; readonly runner: StageRunner } | undefined;
  #changing: Promise<void> = Promise.resolve();

  constructor(options: LeadershipOptions) {
    this.#options = options;
    const { kafka, topic, log, reader, onEnded } = options;
    this.#tail = tailValues(kafka, { topic, log, onEnded }, (records, caughtUp) =>
      reader.read(records, caughtUp),
    );
    const onAssigned = (partitions: ReadonlySet<number>) => this.#own(partitions.has(0));
    this.#group = followTopic(
      kafka,
      { group: 'matcher.leader', topic, log, onEnded, onAssigned, tuning: leaderTuning },
      async () => undefined,
    );
  }

  /** Everything that lies on `wire.stories` is read before this process may lead. */
  async start(): Promise<void> {
    await this.#tail.start();
    await this.#options.reader.caughtUp();
    await this.#group.start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#own(false);
    await this.#changing;
    await this.#group.stop();
    await this.#tail.stop();
  }

  alive(): void {
    this.#group.alive();
    this.#running?.runner.alive();
  }

  ready(): void {
    this.#tail.ready();
    this.#group.ready();
    this.#running?.runner.ready();
  }

  #own(owns: boolean): void {
    this.#owns = owns;
    this.#changing = this.#changing.then(() => this.#change()).catch((error) => this.#end(error));
  }

  async #change(): Promise<void> {
    if (this.#owns && this.#running === undefined) await this.#begin();
    else if (!this.#owns && this.#running !== undefined) await this.#cease();
  }

  async #begin(): Promise<void> {
    const { reader, producer, topic, log, runnerOf, onLead } = this.#options;
    const epoch = await this.#claim();
    if (epoch === undefined) return;
    // Who reads a later record first passes over the earlier one, and with it over what was decided.
    const send = (records: Parameters<KafkaProducer['send']>[1]) => producer.send(topic, records, true);
    const pen = new StoryLog(epoch, { send, readBackMs });
    reader.write(pen);
    const runner = runnerOf(pen);
    this.#running = { pen, runner };
    onLead(true);
    log.info({ epoch }, 'this matcher leads');
    await this.#started(runner);
  }

  /** The epoch in which this process leads; undefined when it is not to lead any more. */
  async #claim(): Promise<number | undefined> {
    const { reader, producer, topic, leader, log } = this.#options;
    while (this.#owns) {
      const epoch = reader.epoch + 1;
      const value = writeStoryRecord({ epoch, seq: 0, record: { kind: 'claim', leader } });
      const claimed = reader.nextClaim();
      try {
        await producer.send(topic, [{ key: null, value }]);
        await Promise.race([claimed, sleep(claimMs, undefined, { ref: false })]);
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error;
        log.warn({ reason: error.message }, 'leading is claimed again in a moment');
        await sleep(restMs, undefined, { ref: false });
      }
      if (reader.leads && reader.epoch >= epoch) return reader.epoch;
    }
    return undefined;
  }

  async #started(runner: StageRunner): Promise<void> {
    const { log } = this.#options;
    while (this.#owns) {
      try {
        await runner.start();
        return;
      } catch (error) {
        log.warn({ err: error }, 'the stage is started again in a moment');
        await sleep(restMs, undefined, { ref: false });
      }
    }
  }

  /** What this process decided and could not write is in its state and nowhere else: it must not go on with that. */
  async #cease(): Promise<void> {
    const { reader, log, onLead } = this.#options;
    const { pen, runner } = this.#running as { pen: StoryLog; runner: StageRunner };
    await runner.stop();
    await pen.written().catch((error) => log.warn({ reason: String(error) }, 'not all is written'));
    onLead(false);
    this.#running = undefined;
    if (!this.#stopped && !pen.isQuiet) {
      throw new Error(
        'it ceased to lead with decisions that are not written; it has to read everything anew',
      );
    }
    reader.write(undefined);
    log.info({ epoch: pen.epoch }, 'this matcher follows');
  }

  #end(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#options.onEnded(reason);
  }
}
