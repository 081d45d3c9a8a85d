import type { Place, Settlement, StoryRecord } from '#libs/stories';
import {
  type BookRecall,
  type Change,
  type EditorsWord,
  type ItemSketch,
  type Steps,
  StoryBook,
  toItsEnd,
} from '#libs/stories';
import type { SaidUnderKey } from './editors-word.js';
import { EditorsWords } from './editors-words.js';
import { LinksSaid } from './links-said.js';
import { inParts, settlementOf } from './settlement.js';
import { StoryIds } from './story-ids.js';
import { type Decided, StoryMembers } from './story-members.js';

export interface StoryStateOptions {
  /** How many items are remembered, the newest. */
  readonly items: number;
  /** Items further apart in event time are not compared, in ms. */
  readonly windowMs: number;
}

/** An item that nobody has decided on. */
export interface NewItem {
  readonly sketch: ItemSketch;
  /** External version of its revision. */
  readonly version: number;
  /** It comes from a replay. */
  readonly silent: boolean;
  /** ISO 8601: when stories that are settled now are said to be. */
  readonly at: string;
}

export interface Untold extends Place {
  readonly settlement: Settlement;
}

/** Due stories are settled after so many items: settling costs little when nothing is due. */
const settleEvery = 250;

/**
 * All that the matcher knows, a function of the records of `wire.stories` in their order. Who leads decides (`decide`) and
 * writes what came out; who follows takes it in (`learn`) and has the same.
 */
export class StoryState {
  readonly #book: StoryBook;
  readonly #ids: StoryIds;
  readonly #members: StoryMembers;
  readonly #links = new LinksSaid();
  readonly #words = new EditorsWords();
  #recall: BookRecall | undefined;
  #untold: Untold[] = [];
  #unsettled = 0;
  #unreviewed = false;
  #diverged = 0;
  #passedOver = false;

  constructor(options: StoryStateOptions) {
    this.#book = new StoryBook(options);
    this.#ids = new StoryIds(options.items);
    this.#members = new StoryMembers(options.items);
  }

  /** Undefined for an item that no decision was made on, or long ago. */
  decided(item: string): Decided | undefined {
    return this.#members.of(item);
  }

  /** Of an item, the story that it is in by now; undefined where it is forgotten. */
  storyNow(item: string): string | undefined {
    return this.#members.storyOf(item);
  }

  get items(): number {
    return this.#members.items;
  }

  get stories(): number {
    return this.#members.stories;
  }

  /** How many items are not settled yet. */
  get waiting(): number {
    return this.#book.waiting;
  }

  /** How often this process would have decided otherwise than the one that led. */
  get diverged(): number {
    return this.#diverged;
  }

  /** Whether anything was decided, by whomever, since the last review. */
  get isUnreviewed(): boolean {
    return this.#unreviewed;
  }

  /** Settlements of which `wire.marks` may not know, the oldest first. */
  get untold(): readonly Untold[] {
    return this.#untold;
  }

  /** Decides; the records are to be written in this order before anybody is told. */
  decide({ sketch, version, silent, at }: NewItem): StoryRecord[] {
    const story = this.#ids.of(this.#book.take(sketch).story);
    this.#members.add(sketch.id, story, version);
    this.#unsettled += 1;
    this.#unreviewed = true;
    const settles = this.#unsettled >= settleEvery;
    const decision: StoryRecord = { kind: 'item', sketch, story, version, settles };
    if (!settles) return [decision];
    this.#unsettled = 0;
    return [decision, ...this.#settled(this.#book.settle(), at, silent)];
  }

  /** Says what would be settled if nothing more came, for a moment without traffic; some seconds of work, in steps. */
  *reviewing(at: string): Steps<StoryRecord[]> {
    this.#unreviewed = false;
    return [{ kind: 'reviewed' }, ...this.#settled(yield* this.#book.reviewing(), at, false)];
  }

  /** Takes an editor's word; nothing for what was said before. */
  constrain({ key, word, at }: SaidUnderKey & { readonly at: string }): StoryRecord[] {
    if (this.#words.has(key, word)) return [];
    return [
      { kind: 'editor', key, ...(word && { word }) },
      ...this.#settled(this.#obey(key, word), at, false),
    ];
  }

  /** A settlement that was written there: to be told until a record says that it was. */
  written(place: Place, settlement: Settlement): void {
    this.#untold.push({ ...place, settlement });
  }

  /** Takes in what another process decided, or this one before it began anew. */
  *learning(place: Place, record: StoryRecord): Steps<void> {
    if (record.kind === 'item') this.#learnItem(record);
    else if (record.kind === 'reviewed') {
      yield* this.#book.reviewing();
      this.#book.linkChanges();
      this.#unreviewed = false;
      this.#passedOver = false;
    } else if (record.kind === 'editor') this.#obey(record.key, record.word);
    else if (record.kind === 'settled') {
      this.#apply(record.settlement);
      this.written(place, record.settlement);
    } else if (record.kind === 'told') this.told(record.upTo);
  }

  /** The same at once. */
  learn(place: Place, record: StoryRecord): void {
    toItsEnd(this.learning(place, record));
  }

  /** A review after which another one comes: until then items may be shown here where they were before. */
  passOverReview(): void {
    this.#passedOver = true;
  }

  /**
   * Takes in a record like `learn`, without a search: for those that are old when a process begins. `recalling` has to be
   * gone through after the last of them, before anything else.
   */
  recall(place: Place, record: StoryRecord): void {
    this.#recall ??= this.#book.recall();
    if (record.kind === 'item') {
      const { sketch, story, version, settles } = record;
      this.#recall.take(sketch);
      this.#note(sketch.id, story, version, settles);
      if (settles) this.#recall.settle();
    } else if (record.kind === 'editor') {
      for (const { one, other, together } of this.#words.say(record.key, record.word)) {
        this.#recall.constrain(one, other, together);
      }
    } else if (record.kind === 'reviewed') this.#unreviewed = false;
    else this.learn(place, record);
  }

  *recalling(): Steps<void> {
    if (this.#recall === undefined) return;
    const names = yield* this.#recall.finish({
      labelOf: (id) => this.#members.numberOf(id),
      opened: (id, label) => this.#ids.of(id) === this.#members.storyOfNumber(label),
      links: this.#links.standing,
    });
    this.#recall = undefined;
    let kept = 0;
    for (const [label, founder] of names) {
      this.#ids.keep(founder, this.#members.storyOfNumber(label));
      if (kept++ % 1_000 === 0) yield;
    }
  }

  told(upTo: Place): void {
    this.#untold = this.#untold.filter(
      ({ epoch, seq }) => epoch > upTo.epoch || (epoch === upTo.epoch && seq > upTo.seq),
    );
  }

  #learnItem({ sketch, story, version, settles }: Extract<StoryRecord, { kind: 'item' }>): void {
    const own = this.#ids.of(this.#book.take(sketch).story);
    if (own !== story && !this.#passedOver) this.#diverged += 1;
    this.#note(sketch.id, story, version, settles);
    if (!settles) return;
    this.#book.settle();
    this.#book.linkChanges();
  }

  #obey(key: string, word: EditorsWord | undefined): Change[] {
    const told = this.#words.say(key, word);
    return lastOfEach(told.flatMap(({ one, other, together }) => this.#book.constrain(one, other, together)));
  }

  #note(item: string, story: string, version: number, settles: boolean): void {
    this.#members.add(item, story, version);
    this.#unreviewed = true;
    this.#unsettled = settles ? 0 : this.#unsettled + 1;
  }

  #settled(changes: readonly Change[], at: string, silent: boolean): StoryRecord[] {
    const idOf = (founder: string) => this.#ids.of(founder);
    const links = this.#book.linkChanges().flatMap((change) => this.#links.said(change, idOf) ?? []);
    const settlement = settlementOf(changes, { idOf, sizeOf: (story) => this.#members.size(story) });
    const said = { ...settlement, links };
    this.#apply(said);
    return inParts(said).map((part) => ({ kind: 'settled', settlement: { at, silent, ...part } }));
  }

  #apply(said: Pick<Settlement, 'joins' | 'moves' | 'links'>): void {
    this.#members.apply(said);
    this.#links.learn(said.links ?? []);
    for (const { founder } of said.joins) this.#ids.useUp(founder);
  }
}

/** Of an item that changed twice the two are one change, if any. */
function lastOfEach(changes: readonly Change[]): Change[] {
  const last = new Map<string, Change>();
  for (const change of changes) {
    last.set(change.id, { ...change, before: last.get(change.id)?.before ?? change.before });
  }
  return [...last.values()].filter(({ story, before }) => story !== before);
}
