import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClaimKeys } from './claim-keys.js';
import { fillOf } from './claim-sentinels.js';
import type { Match } from './copy-decision.js';
import { CopyPostings, type TextItem } from './copy-postings.js';
import { readScript, sketchScript } from './copy-scripts.js';
import { KnownTexts } from './known-texts.js';
import { nothingToSettle, settleScript } from './link-scripts.js';
import { type ItemAnswer, itemOf } from './linked-item.js';
import type { CopyJudge, Sketch } from './near-types.js';
import { shortOf, textName } from './posting-records.js';
import { allOf, type RedisScripts, type ScriptEntry } from './redis-scripts.js';
import {
  bestCandidates,
  fewestShared,
  isCandidate,
  type RecordRun,
  type Shared,
  sharedTexts,
} from './shared-anchors.js';

/** What a batch cost. */
export interface BatchWork {
  readonly items: number;
  /** To Redis and back. */
  trips: number;
  /** Pairs of texts that were compared. */
  compared: number;
}

/** A text that looks for its copies, and what lies under its anchors. */
export interface Seeker extends TextItem {
  readonly runs: readonly RecordRun[];
  /** Says of the short form of an id that it is not to be compared with. */
  readonly passOver: (short: string) => boolean;
}

const hourMs = 3_600_000;
const turn = 200;

/** Finds the items whose texts are copies of a text: candidates by shared anchors, verified by their sketches. */
export class CopyFinder {
  readonly known = new KnownTexts<Sketch>();
  readonly #postings: CopyPostings;

  constructor(
    private readonly scripts: RedisScripts,
    private readonly keys: ClaimKeys,
    private readonly windowMs: number,
    private readonly judge: CopyJudge,
  ) {
    this.#postings = new CopyPostings(scripts, keys, windowMs);
  }

  /** Puts sketches and postings of texts into the window. */
  async write(sentinel: string, items: readonly TextItem[]): Promise<void> {
    const sketches = items.map(({ id, print }): ScriptEntry => {
      const text = textName(id, print.exact);
      return { print: text, key: this.keys.sketch(fillOf(sentinel), text), args: [print.sketch] };
    });
    await allOf([
      this.scripts.runByTag(sketchScript, sentinel, [this.windowMs], sketches),
      this.#postings.write(sentinel, items),
    ]);
  }

  /**
   * Writes, then looks: of two processes whose texts are alike the one that wrote last finds the other. One server
   * runs the calls of a connection in their order, so both go out together; several servers, or one that did not
   * know a script, are looked at after the writing has ended.
   */
  async writeAndLook(sentinel: string, items: readonly TextItem[], work: BatchWork): Promise<RecordRun[][]> {
    const before = this.scripts.resent;
    const writing = this.write(sentinel, items);
    if (!this.scripts.spread) {
      const [, runs] = await allOf([writing, this.look(sentinel, items)]);
      if (this.scripts.resent === before) return runs;
    }
    await writing;
    work.trips++;
    return await this.look(sentinel, items);
  }

  look(sentinel: string, items: readonly TextItem[]): Promise<RecordRun[][]> {
    return this.#postings.look(sentinel, items);
  }

  /** For each seeker the items it was compared with. */
  async matches(sentinel: string, seekers: readonly Seeker[], work: BatchWork): Promise<Match[][]> {
    const own = seekers.map(({ print }) => this.judge.read(print.sketch));
    for (const sketch of own) this.known.learnSketch(sentinel, sketch);
    const candidates = await inTurns(seekers, (seeker) => this.#candidates(seeker));
    const sketches = await this.#read(sentinel, candidates.flat(), own, work);
    return await inTurns(candidates, (shared, at) => {
      const seeker = own[at] as Sketch;
      return shared.flatMap(({ text }) => {
        const other = sketches.get(text);
        return other === undefined || other.id === seeker.id ? [] : this.#compare(seeker, other, work);
      });
    });
  }

  #candidates({ id, eventTimeMs, print, runs, passOver }: Seeker): Shared[] {
    const fewest = Math.min(fewestShared, print.anchors.length);
    const farthest = this.windowMs / hourMs + 1;
    const own = shortOf(id);
    const shared = sharedTexts(runs, fewest, eventTimeMs).filter((one) =>
      isCandidate(one, print.anchors.length),
    );
    return bestCandidates(
      shared.filter(({ short, gapHours }) => short !== own && gapHours <= farthest && !passOver(short)),
    );
  }

  #compare(seeker: Sketch, other: Sketch, work: BatchWork): Match[] {
    const { id, eventTimeMs } = other;
    if (Math.abs(seeker.eventTimeMs - eventTimeMs) > this.windowMs) return [];
    work.compared++;
    return [{ ...this.judge.compare(seeker, other), id, eventTimeMs }];
  }

  /** Sketches of candidates; only what is not known already is read. A text that has expired is not there. */
  async #read(sentinel: string, candidates: readonly Shared[], own: readonly Sketch[], work: BatchWork) {
    const sketches = new Map(own.map((sketch) => [textName(sketch.id, sketch.exact), sketch]));
    const unread = new Set<string>();
    for (const { text } of candidates) {
      const sketch = sketches.get(text) ?? this.known.sketch(text);
      if (sketch) sketches.set(text, sketch);
      else unread.add(text);
    }
    if (unread.size > 0) {
      work.trips++;
      for (const sketch of await this.#readNew(sentinel, [...unread])) {
        sketches.set(textName(sketch.id, sketch.exact), sketch);
      }
    }
    return sketches;
  }

  /** Sketches of texts, and in the same trip how their items stand, for the settling of groups. */
  async #readNew(sentinel: string, texts: readonly string[]): Promise<Sketch[]> {
    const fill = fillOf(sentinel);
    const of = (text: string, key: string, args: ScriptEntry['args']) => ({ print: text, key, args });
    const [sketches, items] = await allOf([
      this.scripts.runByTag<Buffer>(
        ...([readScript, sentinel, []] as const),
        texts.map((text) => of(text, this.keys.sketch(fill, text), [])),
        true,
      ),
      this.scripts.runByTag<ItemAnswer>(
        ...([settleScript, sentinel, [this.windowMs]] as const),
        texts.map((text) => of(text, this.keys.item(fill, shortOf(text)), nothingToSettle)),
        true,
      ),
    ]);
    return texts.flatMap((_, at) => {
      const bytes = sketches[at] as Buffer;
      if (bytes.length === 0) return [];
      const sketch = this.judge.read(bytes);
      this.known.learnSketch(sentinel, sketch);
      this.known.learnItem(sentinel, itemOf(sketch.id, items[at] as ItemAnswer));
      return [sketch];
    });
  }
}

/** A document of 10,000 items takes seconds to compare: between two hundred the process looks after its connections. */
async function inTurns<One, Result>(all: readonly One[], work: (one: One, at: number) => Result) {
  const results: Result[] = [];
  for (const [at, one] of all.entries()) {
    if (at > 0 && at % turn === 0) await nextTurn();
    results.push(work(one, at));
  }
  return results;
}
