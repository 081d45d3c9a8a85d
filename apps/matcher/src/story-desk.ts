import { type EnrichedItem, headers, markKey } from '#libs/contracts';
import { failpoint, inSteps, type Log, type OutgoingRecord } from '#libs/pipeline';
import {
  type ItemSketch,
  itemSketch,
  type Settlement,
  type SketchThread,
  type StoryRecord,
} from '#libs/stories';
import type { SaidUnderKey } from './editors-word.js';
import { aloneIn, mayLead, textOf, versionOf } from './place-of-item.js';
import { ReviewTimes } from './review-times.js';
import { marksOf, takenBackBy } from './settlement.js';
import type { StoryLog } from './story-log.js';
import type { StoryState, Untold } from './story-state.js';

export interface StoryDeskOptions {
  readonly state: StoryState;
  readonly pen: StoryLog;
  readonly log: Log;
  readonly sketches: Pick<SketchThread, 'make'>;
  /** Puts records on `wire.marks`, acks=all. */
  readonly sendMarks: (records: readonly OutgoingRecord[]) => Promise<void>;
}

const upkeepMs = 1_000;

/** Where the one that leads decides, writes down what it decided, and tells of it; in this order. */
export class StoryDesk {
  readonly #options: StoryDeskOptions;
  #turn: Promise<void> = Promise.resolve();
  #telling: Promise<void> | undefined;
  #upkeep: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #reviews = new ReviewTimes(Date.now());

  constructor(options: StoryDeskOptions) {
    this.#options = options;
  }

  /** Begins with what can be done before an item's turn comes; undefined where nothing is to be decided on it. */
  async sketchOf(item: EnrichedItem): Promise<ItemSketch | undefined> {
    const { state, sketches } = this.#options;
    const isOpen = mayLead(item) && state.decided(item.id) === undefined;
    return isOpen ? await sketches.make(textOf(item)) : undefined;
  }

  /**
   * The story of an item: what was decided on it first, else what is decided now, by its sketch where there is one
   * already. Counts once `written` resolves.
   */
  storyOf(item: EnrichedItem, silent: boolean, sketch?: ItemSketch): string {
    const { state } = this.#options;
    const known = state.decided(item.id);
    if (known !== undefined) return known.first;
    if (!mayLead(item)) return aloneIn(item);
    const now = Date.now();
    this.#reviews.decided(now);
    const at = new Date(now).toISOString();
    const made = sketch ?? itemSketch(textOf(item));
    this.#write(state.decide({ sketch: made, version: versionOf(item), silent, at }));
    return (state.decided(item.id) as { readonly first: string }).first;
  }

  /** Whoever decides does it in here, one after another: a review takes some seconds, and gives way to heartbeats. */
  async alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const mine = this.#turn.then(work);
    this.#turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return await mine;
  }

  /** Takes what editors say, and resolves when that is on the log for good and told. */
  async obey(said: readonly SaidUnderKey[]): Promise<void> {
    const at = new Date().toISOString();
    await this.alone(() => {
      for (const one of said) this.#write(this.#options.state.constrain({ ...one, at }));
    });
    await this.written();
    await this.tell();
  }

  /** Says now and then what is due: settlements that nobody was told of, and, when nothing comes, what would be settled. */
  open(): void {
    this.#timer = setInterval(() => {
      this.#upkeep ??= this.#keepUp().finally(() => {
        this.#upkeep = undefined;
      });
    }, upkeepMs).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#upkeep;
  }

  written(): Promise<void> {
    return this.#options.pen.written();
  }

  /** Puts the marks of all settlements that are on `wire.stories` on `wire.marks`, and notes that they are there. */
  async tell(): Promise<void> {
    this.#telling ??= this.#tell().finally(() => {
      this.#telling = undefined;
    });
    await this.#telling;
  }

  async #keepUp(): Promise<void> {
    const { state, log } = this.#options;
    try {
      // Decisions of the one that led before count, too: it may have died before the quiet moment came.
      if (state.isUnreviewed && this.#reviews.isDue(Date.now())) {
        await this.alone(() => this.#review());
        await this.written();
      }
      await this.tell();
    } catch (error) {
      log.warn({ reason: String(error) }, 'settled stories are told in a moment');
    }
  }

  async #review(): Promise<void> {
    const began = Date.now();
    this.#write(await inSteps(this.#options.state.reviewing(new Date(began).toISOString())));
    this.#reviews.reviewed(Date.now(), Date.now() - began);
  }

  #write(records: readonly StoryRecord[]): void {
    const { state, pen } = this.#options;
    for (const record of records) {
      const place = pen.append(record);
      if (record.kind === 'settled') state.written(place, record.settlement);
    }
  }

  async #tell(): Promise<void> {
    const { state, pen, sendMarks, log } = this.#options;
    const due = state.untold.filter((one) => pen.holds(one));
    if (due.length === 0) return;
    // One after another: of two marks under one key the later one is to stay.
    for (const { settlement } of due) await sendMarks(markRecords(settlement));
    failpoint('after-story-marks');
    const { epoch, seq } = due.at(-1) as Untold;
    pen.append({ kind: 'told', upTo: { epoch, seq } });
    state.told({ epoch, seq });
    // Whoever leads next says it once more where this is not written in time: that is harmless.
    pen.written().catch((error) => log.debug({ reason: String(error) }, 'what was told is noted later'));
  }
}

function markRecords(settlement: Settlement): OutgoingRecord[] {
  const quiet = settlement.silent && { headers: { [headers.replay]: '1' } };
  return [
    ...marksOf(settlement).map((mark) => ({ key: markKey(mark), value: JSON.stringify(mark), ...quiet })),
    ...takenBackBy(settlement).map((key) => ({ key, value: '', ...quiet })),
  ];
}
