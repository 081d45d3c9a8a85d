import type { ItemSketch } from '../likeness/item-sketch.js';
import type { Surroundings } from '../likeness/surroundings.js';
import type { LinkChange, StoryLink } from '../links/story-links.js';
import { type Steps, toItsEnd } from '../steps.js';
import { AtOnce } from './at-once.js';
import { BookRecall } from './book-recall.js';
import type { GatherEvidence } from './gather-evidence.js';
import { gatherWeights } from './gather-weights.js';
import { type Known, leadOf, say, shownIn } from './known-items.js';
import { SaidAhead } from './said-ahead.js';
import { SettledItems } from './settled-items.js';
import { SettlingClock } from './settling-clock.js';
import type { Change, Placing, StoryBookOptions } from './story-answers.js';
import { storyWeights } from './story-weights.js';
import { WaitingItems } from './waiting-items.js';

const hourMs = 3_600_000;
/** Two weeks: what comes later is a new story that follows the old one. */
export const defaultWindowMs = 336 * hourMs;
/** Partitions of a backlog may bring items a day apart; twelve hours more are looked ahead. */
const settleAfterMs = 36 * hourMs;
/** A service that begins with a backlog has not seen its slowest partition yet. */
const lateAtFirstMs = 48 * hourMs;
/** On average, two items of a settled story are at least this likely to belong together. */
const leastTogether = 0.5;
/** Copies of one text are of one story, whatever the weights say of their words. */
const copiesTogether = 0.98;
/** A review reads everything that is not settled: some seconds at most. */
const mostReviewed = 20_000;

/**
 * Which story each item belongs to. It is said at once, from the newest items before it; some hours of event time later
 * items enter in the order of (event time, id) and are settled, so that what is settled does not depend on the order in
 * which they came. Between the two a review says what would be settled if nothing more came. The same calls in the same
 * order give the same answers.
 */
export class StoryBook {
  readonly #options: Required<StoryBookOptions>;
  readonly #settled: SettledItems;
  readonly #atOnce: AtOnce;
  readonly #waiting = new WaitingItems();
  /** The newest waiting item of each group of copies. */
  readonly #groups = new Map<string, Known>();
  readonly #linkChanges: LinkChange[] = [];
  readonly #clock: SettlingClock;
  readonly #saidAhead = new SaidAhead();

  constructor(options: StoryBookOptions) {
    this.#options = {
      ...{ weights: storyWeights, gatherWeights, leastTogether, settleAfterMs, lateAtFirstMs },
      ...options,
    };
    const { items, windowMs, weights } = this.#options;
    this.#clock = new SettlingClock(this.#options.settleAfterMs, this.#options.lateAtFirstMs);
    this.#settled = new SettledItems({ ...this.#options, ahead: Math.min(items, mostReviewed) });
    this.#atOnce = new AtOnce(items, windowMs, this.#settled.rarity, weights);
  }

  /** Stories with a settled item. */
  get stories(): number {
    return this.#settled.storyCount;
  }

  /** How many items are not settled yet. */
  get waiting(): number {
    return this.#waiting.size;
  }

  get surroundings(): Surroundings {
    return this.#settled.surroundings;
  }

  /** What is known of the settled stories of two items; undefined if they are one. */
  gatherEvidence(one: string, other: string): GatherEvidence | undefined {
    return this.#settled.gatherEvidence(one, other);
  }

  /** For an empty book: what was decided before is recalled, and the book takes what came after that. */
  recall(): BookRecall {
    return new BookRecall({
      ...{ settled: this.#settled, atOnce: this.#atOnce, waiting: this.#waiting },
      ...{ groups: this.#groups, clock: this.#clock },
    });
  }

  take(sketch: ItemSketch): Placing {
    const { id, group } = sketch;
    const known: Known = { id, group, story: id, number: -1, host: undefined };
    const like = this.#atOnce.take(known, sketch);
    const copy = group === undefined ? undefined : (this.#groups.get(group) ?? this.#settled.newestOf(group));
    const host = copy ?? like?.known;
    if (host !== undefined) {
      known.story = host.story;
      known.host = host.host ?? host;
    }
    if (group !== undefined) this.#groups.set(group, known);
    this.#waiting.add({ known, sketch });
    this.#clock.watch(sketch.eventTimeMs);
    const sureness = copy === undefined ? (like?.sureness ?? 1) : copiesTogether;
    return { id, story: known.story, opened: host === undefined, sureness };
  }

  /** Settles the items whose time has come: those some hours older than the newest, or all of them. */
  settle(all = false): Change[] {
    const untilMs = all ? Number.POSITIVE_INFINITY : this.#clock.dueMs(this.#waiting);
    const moved = toItsEnd(this.#run(this.#waiting, untilMs, (known) => this.#leaveWaiting(known)));
    if (moved === undefined) return [];
    for (const item of this.#saidAhead.due(untilMs)) moved.add(item);
    if (moved.size === 0) return []; // some entered, and nothing was settled
    const changes = [...this.#saidAnew(moved), ...this.#saidOfGuests()];
    let waiting: Set<string> | undefined; // made where a link went, which is rare, from all that waits
    const isWaiting = (name: string) => {
      waiting ??= new Set(Array.from(this.#waiting, ({ known }) => known.story));
      return waiting.has(name);
    };
    this.#link(moved, changes, isWaiting);
    return changes;
  }

  #leaveWaiting(known: Known): void {
    known.host = undefined;
    if (known.group !== undefined && this.#groups.get(known.group) === known)
      this.#groups.delete(known.group);
  }

  /** What changed in the links between stories of different languages since this was asked last. */
  linkChanges(): LinkChange[] {
    return this.#linkChanges.splice(0);
  }

  /** All links that stand. */
  get links(): readonly StoryLink[] {
    return this.#settled.links.said;
  }

  /**
   * Says what would be settled if nothing more came; what comes later is settled as if nobody had looked. For a moment
   * without traffic: it takes some 0.4 ms for each item that is not settled, and with more than 20,000 of
   * them it says nothing.
   */
  review(): Change[] {
    return toItsEnd(this.reviewing());
  }

  /** The same, in steps of some milliseconds. */
  *reviewing(): Steps<Change[]> {
    if (this.#waiting.entering > mostReviewed) return [];
    const told = new Set<number>(this.#saidAhead.items);
    const said = yield* this.#settled.journal.lookAhead(this.#lookAhead(told));
    this.#saidAhead.note(this.#saidOtherwise(told), this.#clock.newestMs);
    return said;
  }

  *#lookAhead(told: Set<number>): Steps<Change[]> {
    const moved = yield* this.#run(this.#waiting.copy(), Number.POSITIVE_INFINITY, () => {});
    for (const item of moved ?? []) told.add(item);
    for (const { known } of this.#waiting) known.host = this.#leaderOf(known);
    const changes = this.#saidAnew(told);
    this.#link(told, changes, () => false);
    return changes;
  }

  /** Of these items those that are settled in another story than was said last. */
  #saidOtherwise(items: ReadonlySet<number>): Set<number> {
    const { stories } = this.#settled;
    const isOther = (item: number) =>
      this.#settled.holds(item) &&
      stories.isSettled(item) &&
      this.#settled.known(item).story !== stories.storyOf(item).founder;
    return new Set([...items].filter(isOther));
  }

  /** The first of the settled items of its story, if it is another one. */
  #leaderOf(known: Known): Known | undefined {
    const { members } = this.#settled.stories.storyOf(known.number);
    const leader = members.find((member) => this.#settled.holds(member));
    return leader === undefined || leader === known.number ? undefined : this.#settled.known(leader);
  }

  /**
   * An editor's word on two items, also such as are yet to come: they are of one story, or are not; undefined takes back
   * what was said of them. Their stories are settled anew at once; what must be apart is, whatever must be together.
   */
  constrain(one: string, other: string, together: boolean | undefined): Change[] {
    const changes = this.#saidAnew(new Set(this.#settled.constrain(one, other, together)));
    return [...changes, ...this.#constrainWaiting(one, other, together)];
  }

  #constrainWaiting(one: string, other: string, together: boolean | undefined): Change[] {
    const waiting = [...this.#waiting].map(({ known }) => known);
    const find = (id: string) => waiting.find((known) => known.id === id) ?? this.#settled.find(id);
    const [a, b] = [find(one), find(other)];
    const guest = [b, a].find((known) => known !== undefined && waiting.includes(known));
    const host = guest === a ? b : a;
    if (guest === undefined || host === undefined || together === undefined) return this.#saidOfGuests();
    if (together) guest.host = leadOf(host) === guest ? guest.host : leadOf(host);
    else if (shownIn(guest) === shownIn(host)) {
      guest.host = undefined;
      guest.story = guest.id;
      return [{ id: guest.id, story: guest.id, before: host.story }];
    }
    return this.#saidOfGuests();
  }

  /** Does what is due; answers the settled items whose stories may be others now, and nothing when nothing was due. */
  *#run(
    waiting: WaitingItems,
    untilMs: number,
    settled: (known: Known) => void,
  ): Steps<Set<number> | undefined> {
    let moved: Set<number> | undefined;
    for (const due of waiting.due(untilMs)) {
      moved ??= new Set();
      if ('enter' in due) {
        for (const one of due.enter) {
          this.#settled.enter(one.known, one.sketch);
          waiting.entered(one);
          yield;
        }
        continue;
      }
      for (const { known } of due.settle) settled(known);
      const items = due.settle.map(({ known }) => known.number).filter((item) => this.#settled.holds(item));
      for (const item of [...items, ...this.#settled.settle(items)]) moved.add(item);
    }
    return moved;
  }

  #link(moved: Iterable<number>, changes: readonly Change[], isWaiting: (name: string) => boolean): void {
    const held = [...moved].filter((item) => this.#settled.holds(item));
    const left = new Set(changes.map(({ before }) => before));
    const { links } = this.#settled;
    const isGone = (name: string) => !isWaiting(name) && !this.#settled.isStory(name);
    const gone = new Set([...left].filter((name) => links.isNamed(name) && isGone(name)));
    this.#linkChanges.push(...links.update(held, gone, isWaiting));
  }

  #saidAnew(items: Iterable<number>): Change[] {
    return [...items].flatMap((item) => {
      if (!this.#settled.holds(item)) return [];
      return say(this.#settled.known(item), this.#settled.stories.storyOf(item).founder);
    });
  }

  /** Those that wait are shown where their hosts are now. */
  #saidOfGuests(): Change[] {
    return [...this.#waiting].flatMap(({ known }) => say(known, shownIn(known)));
  }
}
