import { LostBatch, type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { type Place, type PlacedRecord, type StoryRecord, writeStoryRecord } from '#libs/stories';

/** A request of some 150 KB. */
const recordsAtOnce = 500;

export interface StoryLogOptions {
  /** Puts records on `wire.stories`, acks=all; rejects with UnavailableError, and may have put some of them all the same. */
  readonly send: (records: readonly OutgoingRecord[]) => Promise<void>;
  /** How long a record may take to be read back, in ms. */
  readonly readBackMs: number;
}

interface Waiting {
  readonly seq: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * The pen of the one that leads. Records lie on the log in the order in which they were appended here: what an outage
 * keeps waiting goes before anything later, and twice where nobody knows whether it arrived (readers count the first).
 * They count as written when they were read back, since only then is it sure that no other leader had claimed before.
 */
export class StoryLog {
  readonly #options: StoryLogOptions;
  readonly #epoch: number;
  #seq = 0;
  #confirmed = 0;
  #pending: OutgoingRecord[] = [];
  #sending: Promise<void> | undefined;
  #waiting: Waiting[] = [];
  #fenced: string | undefined;

  constructor(epoch: number, options: StoryLogOptions) {
    this.#epoch = epoch;
    this.#options = options;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** Nothing is on its way or unread. */
  get isQuiet(): boolean {
    return this.#confirmed === this.#seq;
  }

  /** Whether a record of this or an earlier epoch is on the log for good. */
  holds({ epoch, seq }: Place): boolean {
    return epoch < this.#epoch || seq <= this.#confirmed;
  }

  append(record: StoryRecord): Place {
    this.#seq += 1;
    const placed: PlacedRecord = { epoch: this.#epoch, seq: this.#seq, record };
    this.#pending.push({
      key: record.kind === 'item' ? record.sketch.id : null,
      value: writeStoryRecord(placed),
    });
    return placed;
  }

  /**
   * Resolves when everything appended so far was written and read back. Rejects with UnavailableError when that takes
   * too long (the next call tries again), and with LostBatch when another process leads.
   */
  async written(): Promise<void> {
    const target = this.#seq;
    this.#refuseFenced();
    await this.#flushed();
    this.#refuseFenced();
    if (this.#confirmed < target) await this.#readBack(target);
    this.#refuseFenced();
  }

  /** Told of each record of this epoch that was read. */
  confirm(seq: number): void {
    this.#confirmed = Math.max(this.#confirmed, seq);
    const done = this.#waiting.filter((one) => one.seq <= this.#confirmed);
    if (done.length === 0) return;
    this.#waiting = this.#waiting.filter((one) => one.seq > this.#confirmed);
    for (const { resolve } of done) resolve();
  }

  /** Another one leads: nothing that was not read back counts. */
  fence(reason: string): void {
    this.#fenced = reason;
    for (const { reject } of this.#waiting) reject(new LostBatch(reason));
    this.#waiting = [];
  }

  #refuseFenced(): void {
    if (this.#fenced !== undefined) throw new LostBatch(this.#fenced);
  }

  async #flushed(): Promise<void> {
    while (this.#pending.length > 0) {
      this.#sending ??= this.#send().finally(() => {
        this.#sending = undefined;
      });
      await this.#sending;
    }
  }

  async #send(): Promise<void> {
    const batch = this.#pending.slice(0, recordsAtOnce);
    await this.#options.send(batch);
    this.#pending = this.#pending.slice(batch.length);
  }

  #readBack(seq: number): Promise<void> {
    const { readBackMs } = this.#options;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        reject(new UnavailableError('kafka', `wire.stories was not read back in ${readBackMs} ms`));
      }, readBackMs);
      const ended = (settle: () => void) => {
        clearTimeout(late);
        settle();
      };
      const waiting: Waiting = {
        seq,
        resolve: () => ended(resolve),
        reject: (error) => ended(() => reject(error)),
      };
      this.#waiting.push(waiting);
    });
  }
}
