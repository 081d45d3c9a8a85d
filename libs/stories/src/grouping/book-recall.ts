import type { ItemSketch } from '../likeness/item-sketch.js';
import { readSketch } from '../log/logged-item.js';
import type { Steps } from '../steps.js';
import { AtOnce } from './at-once.js';
import type { Known } from './known-items.js';
import { alone, type RestoredStories } from './restored-stories.js';
import type { SettledItems } from './settled-items.js';
import type { SettlingClock } from './settling-clock.js';
import type { Waiting, WaitingItems } from './waiting-items.js';

export interface BookParts {
  readonly settled: SettledItems;
  readonly atOnce: AtOnce;
  readonly waiting: WaitingItems;
  readonly groups: Map<string, Known>;
  readonly clock: SettlingClock;
}

/** What others know of the stories that are recalled. */
export interface RecalledStories {
  /**
   * What tells the story that an item is in apart from all others, from 0 on and without great gaps; undefined for an
   * item that is forgotten there.
   */
  readonly labelOf: (id: string) => number | undefined;
  /** Whether a story with that label is one that the item opened. */
  readonly opened: (id: string, label: number) => boolean;
  /** Names of stories that are linked. */
  readonly links: Iterable<readonly [string, string]>;
}

/**
 * Fills an empty book with items that were decided on before, in the order in which they came, and settles them when
 * they were settled; nothing is sought and nothing is decided. What is like an item is found when somebody asks, from
 * what is there then, so that a book that was recalled decides nearly like the one that was.
 */
export class BookRecall {
  readonly #parts: BookParts;
  /** The newest, which items that come are shown with. */
  readonly #recent: Waiting[] = [];
  #taken = 0;

  constructor(parts: BookParts) {
    this.#parts = parts;
  }

  take(sketch: ItemSketch): void {
    const { id, group: ofGroup } = sketch;
    const group = ofGroup === id ? id : ofGroup; // not the same text twice
    const known: Known = { id, group, story: id, number: -1, host: undefined };
    const { groups, waiting, clock } = this.#parts;
    if (group !== undefined) groups.set(group, known);
    const one = { known, sketch };
    waiting.add(one);
    this.#recent[this.#taken++ % AtOnce.mostRecent] = one;
    clock.watch(sketch.eventTimeMs);
  }

  /** Wherever the book was asked to settle. */
  settle(): void {
    const { settled, waiting, groups, clock } = this.#parts;
    for (const due of waiting.due(clock.dueMs(waiting))) {
      if ('enter' in due) {
        for (const one of due.enter) {
          settled.recall(one.known, readSketch(one.sketch));
          waiting.entered(one);
        }
        continue;
      }
      for (const { known } of due.settle) {
        if (settled.holds(known.number)) settled.recallSettled(known);
        if (known.group !== undefined && groups.get(known.group) === known) groups.delete(known.group);
      }
    }
  }

  /** What an editor said of two items by then; undefined takes it back. */
  constrain(one: string, other: string, together: boolean | undefined): void {
    const { settled } = this.#parts;
    settled.ties.say(one, other, together);
    for (const known of [one, other].map((id) => settled.find(id))) {
      if (known !== undefined) settled.ties.noteSpokenOf(known.number, known.id);
    }
  }

  /** Puts the items into their stories; answers what each story is named by, with its label. */
  *finish({ labelOf, opened, links }: RecalledStories): Steps<Iterable<readonly [number, string]>> {
    const { settled, atOnce } = this.#parts;
    yield* settled.recalled();
    const shared = this.#recent.map(({ known }) => known);
    const stories = yield* settled.restore(shared, (id) => labelOf(id) ?? alone);
    const leaders = this.#show(stories, labelOf, opened);
    const waiting = new Set([...leaders.values()].map(({ story }) => story));
    const isNamed = (name: string) => waiting.has(name) || settled.isSettledStory(name);
    for (const [story, other] of links) {
      if (isNamed(story) && isNamed(other)) settled.links.restore([{ story, with: other, sureness: 1 }]);
    }
    const oldest = this.#taken > AtOnce.mostRecent ? this.#taken % AtOnce.mostRecent : 0;
    for (let nth = 0; nth < this.#recent.length; nth++) {
      const one = this.#recent[(oldest + nth) % this.#recent.length] as Waiting;
      atOnce.remember(one.known, readSketch(one.sketch));
      yield;
    }
    return this.#names(stories, leaders);
  }

  *#names(
    stories: RestoredStories,
    leaders: ReadonlyMap<number, Known>,
  ): Generator<readonly [number, string]> {
    for (const { label, founder } of stories.all()) {
      if (label !== alone) yield [label, this.#parts.settled.id(founder)];
    }
    for (const [label, { story }] of leaders) yield [label, story];
  }

  /**
   * Items that wait are shown in their stories: with a settled item where there is one. Answers who leads a story without
   * any.
   */
  #show(
    stories: RestoredStories,
    labelOf: RecalledStories['labelOf'],
    opened: RecalledStories['opened'],
  ): Map<number, Known> {
    const shown: { readonly known: Known; readonly label: number }[] = [];
    for (const { known } of this.#parts.waiting) {
      const label = labelOf(known.id);
      if (label !== undefined) shown.push({ known, label });
    }
    const leaders = new Map<number, Known>();
    const leaderOf = (label: number): Known | undefined => {
      const founder = stories.founderOf(label);
      return founder === undefined ? leaders.get(label) : this.#parts.settled.known(founder);
    };
    for (const { known, label } of shown) {
      if (leaderOf(label) === undefined && opened(known.id, label)) leaders.set(label, known);
    }
    for (const { known, label } of shown) {
      const leader = leaderOf(label);
      if (leader === undefined) leaders.set(label, known);
      else if (leader !== known) {
        known.host = leader;
        known.story = leader.story;
      }
    }
    return leaders;
  }
}
