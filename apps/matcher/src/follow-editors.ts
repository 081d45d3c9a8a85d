import { setTimeout as sleep } from 'node:timers/promises';
import { followTopic, type KafkaSettings, type Log, type StageRunner } from '#libs/pipeline';
import { editorsWordIn, type SaidUnderKey } from './editors-word.js';
import { leaderTuning } from './leadership.js';

export interface FollowEditorsOptions {
  readonly kafka: KafkaSettings;
  /** `wire.marks` as it is called on the broker. */
  readonly topic: string;
  readonly log: Log;
  readonly onEnded: (reason: string) => void;
  /** Rejects when it is not known whether it is written: the same comes again. */
  readonly obey: (said: readonly SaidUnderKey[]) => Promise<void>;
}

const restMs = 500;

/**
 * Tells the one that leads what editors say of stories, at least once, from where the one before it was told. It joins
 * its group in the background: a matcher that takes over does not wait for that.
 */
export class FollowEditors {
  readonly #options: FollowEditorsOptions;
  #following: StageRunner | undefined;
  #starting: Promise<void> | undefined;
  #stopped = false;

  constructor(options: FollowEditorsOptions) {
    this.#options = options;
  }

  start(): void {
    this.#starting = this.#start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#starting;
    await this.#following?.stop();
  }

  /** Throws a sentence when it hangs. */
  alive(): void {
    this.#following?.alive();
  }

  async #start(): Promise<void> {
    const { log } = this.#options;
    while (!this.#stopped) {
      const follower = this.#follower();
      try {
        await follower.start();
        this.#following = follower;
        return;
      } catch (error) {
        log.warn({ err: error }, 'marks of editors are followed in a moment');
        await follower.stop().catch((again) => log.debug({ err: again }, 'it had not begun'));
        await sleep(restMs);
      }
    }
  }

  #follower(): StageRunner {
    const { kafka, topic, log, onEnded, obey } = this.#options;
    return followTopic(
      kafka,
      { group: 'matcher.editors', topic, log, onEnded, tuning: leaderTuning },
      async (records) => {
        const said = records.flatMap((record) => editorsWordIn(record, log) ?? []);
        if (said.length > 0) await obey(said);
      },
    );
  }
}
