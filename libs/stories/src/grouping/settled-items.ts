import { Journal } from '../journal.js';
import type { ItemSketch } from '../likeness/item-sketch.js';
import { likely, pairEvidence, type Weights } from '../likeness/pair-evidence.js';
import { Surroundings, thorough } from '../likeness/surroundings.js';
import { TermRarity } from '../likeness/term-rarity.js';
import { languagePrint } from '../links/bridge-terms.js';
import { type Bridge, Bridges } from '../links/bridges.js';
import { StoryLinks } from '../links/story-links.js';
import type { Steps } from '../steps.js';
import { StoryLayers } from './story-layers.js';
import type { StorySets } from './story-sets.js';
import { Ties } from './ties.js';

const noTerms = new Uint16Array();

/** An item and what was last said of it. */
export interface Known {
  readonly id: string;
  readonly group: string | undefined;
  story: string;
  /** Among the items that entered; below 0 before. */
  number: number;
  /** In whose story an item is shown that is not settled. */
  host?: Known | undefined;
}

export interface SettledOptions {
  readonly items: number;
  /** So many items can be entered in a look ahead. */
  readonly ahead: number;
  readonly windowMs: number;
  readonly weights: Weights;
  readonly leastTogether: number;
}

/**
 * The items that have entered, in the order of (event time, id) but for late ones, and their stories. Nothing here knows
 * in which order they came, so that what is settled depends on the items alone.
 */
export class SettledItems {
  readonly journal = new Journal();
  readonly rarity = new TermRarity(this.journal);
  readonly surroundings: Surroundings;
  readonly #layers: StoryLayers;
  readonly ties = new Ties(this.journal);
  readonly bridges: Bridges;
  readonly links: StoryLinks;
  readonly #options: SettledOptions;
  readonly #places: number;
  readonly #known: Known[] = [];
  readonly #byId = new Map<string, Known>();

  constructor(options: SettledOptions) {
    const { items, ahead, windowMs } = options;
    this.#options = options;
    this.#places = items + ahead;
    const { rarity, journal } = this;
    this.surroundings = new Surroundings({
      ...{ items, places: this.#places, windowMs, rarity, journal, reach: thorough },
    });
    this.#layers = new StoryLayers({
      ...{ ...options, places: this.#places, journal, rarity, sketches: this.surroundings.sketches },
      neighboursOf: (item) => this.neighboursOf(item),
      boundTo: (item) => this.ties.boundTo(item, this.known(item).id).filter((one) => this.holds(one)),
      apartFrom: (item) => this.ties.apartFrom(this.known(item).id),
      likely: (a, b) => this.likely(a, b),
    });
    this.bridges = new Bridges(this.#places, journal);
    this.links = new StoryLinks(this.bridges, this.stories);
  }

  get stories(): StorySets {
    return this.#layers.stories;
  }

  enter(known: Known, sketch: ItemSketch): void {
    if (!this.journal.keeps) this.#forgetOldest();
    this.rarity.learn(sketch.terms);
    const item = this.surroundings.add(sketch);
    this.bridges.add(item, bridgeOf(sketch));
    this.#note(item, known);
    this.#layers.open(item, sketch.id, sketch.eventTimeMs);
  }

  /** Enters an item that was decided on before: nothing is sought, and nobody finds it until `recalled`. */
  recall(known: Known, sketch: ItemSketch): void {
    this.#forgetOldest();
    this.rarity.count(sketch.terms);
    const item = this.surroundings.keep(sketch);
    this.bridges.keep(item, bridgeOf(sketch));
    this.#note(item, known);
    this.#layers.markSettled(item, 0);
  }

  /** After the last that was recalled. */
  *recalled(): Steps<void> {
    this.rarity.weigh();
    const { next } = this.surroundings.sketches;
    yield* this.surroundings.posting(this.#oldest, next);
    yield* this.bridges.posting(this.#oldest, next);
  }

  /** Items that are remembered, in the order in which they entered. */
  *held(): Generator<Known> {
    const { next } = this.surroundings.sketches;
    for (let item = this.#oldest; item < next; item++) yield this.known(item);
  }

  /** The oldest item that is remembered. */
  get #oldest(): number {
    return Math.max(0, this.surroundings.sketches.oldest);
  }

  /** A recalled item that is not settled. */
  openAlone({ number, id }: Known): void {
    this.#layers.open(number, id, this.surroundings.sketches.time(number));
  }

  /** Recalled items that are one settled story, in the order in which they entered; answers the one that names it. */
  restoreStory(members: readonly Known[]): Known {
    const { sketches } = this.surroundings;
    const isBefore = (one: Known, other: Known) => {
      const apartMs = sketches.time(one.number) - sketches.time(other.number);
      return apartMs < 0 || (apartMs === 0 && one.id < other.id);
    };
    const founder = members.reduce((first, one) => (isBefore(one, first) ? one : first));
    const numbers = members.map(({ number }) => number);
    this.#layers.restore({
      founder: founder.id,
      foundedMs: sketches.time(founder.number),
      members: numbers,
    });
    for (const member of members) member.story = founder.id;
    return founder;
  }

  /** After the last story that was restored. */
  restoredStories(): void {
    this.#layers.restored();
  }

  /** Answers the members of all stories that changed. */
  settle(items: readonly number[]): number[] {
    return this.#layers.settle(items);
  }

  /** A recalled item that was settled. */
  markSettled(item: number): void {
    this.#layers.markSettled(item, 1);
  }

  /**
   * Takes an editor's word on two items, or takes it back; answers the items whose stories are settled anew: all members
   * of theirs.
   */
  constrain(one: string, other: string, together: boolean | undefined): readonly number[] {
    this.ties.say(one, other, together);
    const affected = new Set<number>();
    for (const { number, id } of [one, other].flatMap((id) => this.find(id) ?? [])) {
      this.ties.noteSpokenOf(number, id);
      if (!this.stories.isSettled(number)) continue;
      for (const member of this.stories.storyOf(number).members) affected.add(member);
    }
    const items = [...affected].sort((a, b) => a - b);
    const { sketches } = this.surroundings;
    this.#layers.part(items, (item) => ({ founder: this.known(item).id, foundedMs: sketches.time(item) }));
    return [...items, ...this.settle(items)];
  }

  holds(item: number): boolean {
    return this.surroundings.sketches.holds(item);
  }

  known(item: number): Known {
    return this.#known[item % this.#places] as Known;
  }

  /** The item of a group of copies that entered last. */
  newestOf(group: string): Known | undefined {
    const item = this.ties.newestOf(group);
    return item === undefined ? undefined : this.known(item);
  }

  /** Whether a name of which links were said is still that of a story. */
  isStory(name: string): boolean {
    if (!this.links.isNamed(name)) return false;
    const founder = this.find(name);
    return founder !== undefined && this.stories.founds(founder.number, name);
  }

  find(id: string): Known | undefined {
    return this.#byId.get(id);
  }

  /** Nearest first. */
  neighboursOf(item: number): number[] {
    this.surroundings.ensure(item);
    return this.surroundings.neighbours.of(item).filter((other) => this.holds(other));
  }

  likely(a: number, b: number): number {
    const { sketches } = this.surroundings;
    const apartMs = Math.abs(sketches.time(a) - sketches.time(b));
    return likely(pairEvidence(this.surroundings, a, b), apartMs, this.#options.weights);
  }

  #note(item: number, known: Known): void {
    this.ties.note(item, known.id, known.group);
    this.#known[item % this.#places] = known;
    known.number = item;
    const before = this.#byId.get(known.id);
    this.#byId.set(known.id, known);
    if (!this.journal.keeps) return;
    this.journal.note(() => {
      known.number = -1;
      if (before === undefined) this.#byId.delete(known.id);
      else this.#byId.set(known.id, before);
    });
  }

  /** The next item takes the place of the oldest. */
  #forgetOldest(): void {
    const oldest = this.surroundings.sketches.next - this.#options.items;
    if (oldest < 0) return;
    const known = this.known(oldest);
    const { id, group } = known;
    if (this.#byId.get(id) === known) this.#byId.delete(id);
    this.#layers.forget(oldest);
    this.ties.forget(oldest, id, group);
    this.links.forget(id);
  }
}

const bridgeOf = ({ language, bridges: terms = noTerms, eventTimeMs }: ItemSketch): Bridge => ({
  ...{ language: languagePrint(language), terms, eventTimeMs },
});
