import { inSteps, type Log, type TailRecord } from '#libs/pipeline';
import { glanceAtStoryRecord, type PlacedRecord, readStoryRecord, type Steps } from '#libs/stories';
import { ColdStart } from './cold-start.js';
import { Epochs } from './epochs.js';
import type { StoryLog } from './story-log.js';
import type { StoryState } from './story-state.js';

export interface StoriesReaderOptions {
  /** Names this process. */
  readonly leader: string;
  readonly state: StoryState;
  readonly log: Log;
  /** This process led, and another one has claimed after it. */
  readonly onFenced: (reason: string) => void;
}

/** Reads `wire.stories` in every process: who follows takes it in, who leads has it already and learns that it counts. */
export class StoriesReader {
  readonly #options: StoriesReaderOptions;
  readonly #epochs = new Epochs();
  readonly #coldStart: ColdStart;
  #pen: StoryLog | undefined;
  #claims: (() => void)[] = [];

  constructor(options: StoriesReaderOptions) {
    this.#options = options;
    this.#coldStart = new ColdStart(options.state);
  }

  get epoch(): number {
    return this.#epochs.current;
  }

  /** Whether the claim that counts is this process's. */
  get leads(): boolean {
    return this.#epochs.leader === this.#options.leader;
  }

  /** From now on records of the pen's epoch are in the state before they are read. */
  write(pen: StoryLog | undefined): void {
    this.#pen = pen;
    if (pen !== undefined && pen.epoch < this.#epochs.current) this.#fence(pen);
  }

  /** Resolves when the next claim is read, whoever's it is. */
  nextClaim(): Promise<void> {
    return new Promise((resolve) => this.#claims.push(resolve));
  }

  /**
   * Gives way to heartbeats and to health while it reads much. `caughtUp` is false for what lay there when this process
   * began: that is read faster, and known when `caughtUp` resolves.
   */
  async read(records: readonly TailRecord[], caughtUp = true): Promise<void> {
    if (caughtUp) await this.caughtUp();
    await inSteps(this.#reading(records, caughtUp));
  }

  *#reading(records: readonly TailRecord[], caughtUp: boolean): Steps<void> {
    for (const { value, offset } of records) {
      const placed = this.#placed(value, offset, caughtUp ? readStoryRecord : glanceAtStoryRecord);
      if (placed === undefined || !this.#epochs.admit(placed)) continue;
      if (caughtUp) yield* this.#take(placed);
      else if (placed.record.kind !== 'claim') this.#coldStart.take(placed);
      yield;
    }
  }

  /** Everything that lay there is known. */
  caughtUp(): Promise<void> {
    return this.#coldStart.finish();
  }

  *#take(placed: PlacedRecord): Steps<void> {
    const { state } = this.#options;
    const { record, epoch, seq } = placed;
    const pen = this.#pen;
    if (record.kind === 'claim') {
      if (pen !== undefined && epoch > pen.epoch) this.#fence(pen);
      for (const resolve of this.#claims.splice(0)) resolve();
    } else if (pen !== undefined && epoch === pen.epoch) pen.confirm(seq);
    else yield* state.learning({ epoch, seq }, record);
  }

  #fence(pen: StoryLog): void {
    const reason = `another matcher leads since epoch ${this.#epochs.current}`;
    pen.fence(reason);
    this.#options.onFenced(reason);
  }

  #placed(value: Buffer, offset: string, read: (value: Buffer) => PlacedRecord): PlacedRecord | undefined {
    try {
      return read(value);
    } catch (error) {
      this.#options.log.error({ offset, err: error }, 'this is no record of stories; it is left out');
      return undefined;
    }
  }
}
