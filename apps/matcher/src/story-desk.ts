import { type EnrichedItem, headers, type Mark, markKey } from '#libs/contracts';
import { failpoint, type Log, type OutgoingRecord } from '#libs/pipeline';
import { aloneIn, mayLead, sketchOf, versionOf } from './place-of-item.js';
import { marksOf } from './settlement.js';
import type { StoryLog } from './story-log.js';
import type { StoryState, Untold } from './story-state.js';

export interface StoryDeskOptions {
  readonly state: StoryState;
  readonly pen: StoryLog;
  readonly log: Log;
  /** Puts records on `wire.marks`, acks=all. */
  readonly sendMarks: (records: readonly OutgoingRecord[]) => Promise<void>;
}

/** Where the one that leads decides, writes down what it decided, and tells of it; in this order. */
export class StoryDesk {
  readonly #options: StoryDeskOptions;
  #telling: Promise<void> | undefined;

  constructor(options: StoryDeskOptions) {
    this.#options = options;
  }

  /** The story of an item: what was decided on it first, else what is decided now. Counts once `written` resolves. */
  storyOf(item: EnrichedItem, silent: boolean): string {
    const { state, pen } = this.#options;
    const known = state.decided(item.id);
    if (known !== undefined) return known.first;
    if (!mayLead(item)) return aloneIn(item);
    const at = new Date().toISOString();
    for (const record of state.decide({ sketch: sketchOf(item), version: versionOf(item), silent, at })) {
      const place = pen.append(record);
      if (record.kind === 'settled') state.written(place, record.settlement);
    }
    return (state.decided(item.id) as { readonly first: string }).first;
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

  async #tell(): Promise<void> {
    const { state, pen, sendMarks, log } = this.#options;
    const due = state.untold.filter((one) => pen.holds(one));
    if (due.length === 0) return;
    // One after another: of two marks under one key the later one is to stay.
    for (const { settlement } of due) await sendMarks(markRecords(marksOf(settlement), settlement.silent));
    failpoint('after-story-marks');
    const { epoch, seq } = due.at(-1) as Untold;
    pen.append({ kind: 'told', upTo: { epoch, seq } });
    state.told({ epoch, seq });
    // Whoever leads next says it once more where this is not written in time: that is harmless.
    pen.written().catch((error) => log.debug({ reason: String(error) }, 'what was told is noted later'));
  }
}

const markRecords = (marks: readonly Mark[], silent: boolean): OutgoingRecord[] =>
  marks.map((mark) => ({
    key: markKey(mark),
    value: JSON.stringify(mark),
    ...(silent && { headers: { [headers.replay]: '1' } }),
  }));
