import { inSteps } from '#libs/pipeline';
import type { PlacedRecord, Steps } from '#libs/stories';
import type { StoryState } from './story-state.js';

/**
 * So many of the newest items are decided again, as they were: some 15 s of work, and more than a country's outlets tell in
 * a week. A log of no more than these gives the very memory that its leader had.
 */
const decidedAgain = 25_000;

/**
 * Where so many times as many items wait to be settled, deciding so few again tells nothing: what is settled then are
 * recalled items in any case. Of one in four the stories came out a little nearer to those of the leader, of one in 50 no
 * nearer (measured on a week, docs/stories.md), and it takes as long as recalling a million.
 */
const timesWaiting = 4;

/**
 * What lies on `wire.stories` when a process begins: old items go into the stories that were recorded of them, without a
 * search; the newest are decided again, so that those who come after them find what they would have found.
 */
export class ColdStart {
  readonly #state: StoryState;
  readonly #most: number;
  #newest: PlacedRecord[] = [];
  #first = 0;
  #items = 0;
  #finished: Promise<void> | undefined;

  constructor(state: StoryState, most = decidedAgain) {
    this.#state = state;
    this.#most = most;
  }

  /** Records that count, in the order of the log. */
  take(record: PlacedRecord): void {
    this.#newest.push(record);
    if (record.record.kind === 'item') this.#items++;
    while (this.#items > this.#most) {
      const { epoch, seq, record: oldest } = this.#newest[this.#first++] as PlacedRecord;
      if (oldest.kind === 'item') this.#items--;
      this.#state.recall({ epoch, seq }, oldest);
    }
    // What is done with is let go in one piece now and then: taking it from the front one by one would cost more.
    if (this.#first <= this.#most) return;
    this.#newest = this.#newest.slice(this.#first);
    this.#first = 0;
  }

  /** When all is read that lay there; the same however often it is asked. */
  finish(): Promise<void> {
    this.#finished ??= this.#finish();
    return this.#finished;
  }

  async #finish(): Promise<void> {
    const newest = this.#newest.slice(this.#first);
    this.#newest = [];
    const isWide = this.#state.waiting > timesWaiting * this.#most;
    if (isWide) for (const { epoch, seq, record } of newest) this.#state.recall({ epoch, seq }, record);
    await inSteps(this.#state.recalling());
    if (!isWide) await inSteps(this.#deciding(newest));
  }

  /** Of reviews only the last is gone through: what one said is said anew by the next, and there may be thousands. */
  *#deciding(newest: readonly PlacedRecord[]): Steps<void> {
    const last = newest.findLastIndex(({ record }) => record.kind === 'reviewed');
    for (const [nth, { epoch, seq, record }] of newest.entries()) {
      if (record.kind === 'reviewed' && nth < last) this.#state.passOverReview();
      else yield* this.#state.learning({ epoch, seq }, record);
      yield;
    }
  }
}
