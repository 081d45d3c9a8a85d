import { Journal } from '../journal.js';
import type { ItemSketch } from '../likeness/item-sketch.js';
import { likelyNear, type Weights } from '../likeness/pair-evidence.js';
import { Surroundings, thorough } from '../likeness/surroundings.js';
import { TermRarity } from '../likeness/term-rarity.js';
import { Bridges, bridgeOf } from '../links/bridges.js';
import { StoryLinks } from '../links/story-links.js';
import { StoryWholes } from '../links/story-wholes.js';
import type { Steps } from '../steps.js';
import type { GatherEvidence, GatherWeights } from './gather-evidence.js';
import { type Known, KnownItems } from './known-items.js';
import { RestoredStories, unsettled } from './restored-stories.js';
import { StoryLayers } from './story-layers.js';
import type { StorySets } from './story-sets.js';
import { Ties } from './ties.js';

export interface SettledOptions {
  readonly items: number;
  /** So many items can be entered in a look ahead. */
  readonly ahead: number;
  readonly windowMs: number;
  readonly weights: Weights;
  readonly leastTogether: number;
  readonly gatherWeights: GatherWeights;
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
  readonly #known: KnownItems;
  #restored: RestoredStories | undefined;

  constructor(options: SettledOptions) {
    const { items, ahead, windowMs } = options;
    this.#options = options;
    this.#places = items + ahead;
    const { rarity, journal } = this;
    this.surroundings = new Surroundings({
      ...{ items, places: this.#places, windowMs, rarity, journal, reach: thorough },
    });
    this.#known = new KnownItems({
      ...{ places: this.#places, journal },
      newest: () => this.surroundings.sketches.next - 1,
      awoken: ({ number, id, group }) => this.ties.wake(number, id, group),
    });
    this.bridges = new Bridges(this.#places, journal);
    const wholes = new StoryWholes(this.bridges);
    this.#layers = new StoryLayers({
      wholes,
      ...{ ...options, places: this.#places, journal, rarity, sketches: this.surroundings.sketches },
      neighboursOf: (item) => this.neighboursOf(item),
      boundTo: (item) => this.ties.boundTo(item, this.known(item).id).filter((one) => this.holds(one)),
      areAnyApart: () => this.ties.areAnyApart,
      apartFrom: (item) => this.ties.apartFrom(this.known(item).id),
      crowdAround: (item) => this.surroundings.crowdAround(item),
      likely: (a, b) => likelyNear(this.surroundings, a, b, options.weights),
      wake: (item) => this.#wake(item),
    });
    this.links = new StoryLinks(this.bridges, this.stories, wholes);
  }

  get stories(): StorySets {
    return this.#layers.stories;
  }

  get storyCount(): number {
    return this.stories.size + (this.#restored?.left ?? 0);
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

  /** The oldest item that is remembered. */
  get #oldest(): number {
    return Math.max(0, this.surroundings.sketches.oldest);
  }

  /**
   * Puts the recalled items that are settled into stories, by what tells the story of an item apart from all others.
   * `shared` are items that somebody else knows, too.
   */
  *restore(shared: Iterable<Known>, labelOf: (id: string) => number): Steps<RestoredStories> {
    const { sketches } = this.surroundings;
    for (const known of shared) if (this.holds(known.number)) this.#known.wake(known);
    const restored = new RestoredStories({
      ...{ places: this.#places, from: this.#oldest, to: sketches.next },
      labelOf: (item) => (this.stories.isSettled(item) ? labelOf(this.id(item)) : unsettled),
      timeOf: (item) => sketches.time(item),
      idOf: (item) => this.id(item),
    });
    yield* restored.build();
    const open: number[] = [];
    for (let item = this.#oldest; item < sketches.next; item++) {
      if (!this.stories.isSettled(item)) open.push(item);
    }
    for (const item of open) this.#layers.open(item, this.id(item), sketches.time(item));
    yield* this.#layers.restore(restored);
    this.#restored = restored;
    for (const { number } of shared)
      if (this.holds(number) && this.stories.isSettled(number)) this.#wake(number);
    this.#layers.restored(restored, open);
    return restored;
  }

  gatherEvidence(one: string, other: string): GatherEvidence | undefined {
    const [a, b] = [this.find(one), this.find(other)];
    return a === undefined || b === undefined ? undefined : this.#layers.gatherEvidence(a.number, b.number);
  }

  /** Answers the members of all stories that changed. */
  settle(items: readonly number[]): number[] {
    return this.#layers.settle(items);
  }

  /** A recalled item that was settled. */
  recallSettled(known: Known): void {
    this.#layers.markSettled(known.number, 1);
    this.#known.letSleep(known);
    this.ties.letSleep(known.number, known.id, known.group);
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
    this.#wake(item);
    return this.#known.of(item);
  }

  id(item: number): string {
    return this.#known.id(item);
  }

  /** The item of a group of copies that entered last. */
  newestOf(group: string): Known | undefined {
    this.find(group); // which may sleep
    const item = this.ties.newestOf(group);
    return item === undefined ? undefined : this.known(item);
  }

  /** Whether a name of which links were said is still that of a story. */
  isStory(name: string): boolean {
    if (!this.links.isNamed(name)) return false;
    const founder = this.find(name);
    return founder !== undefined && this.stories.founds(founder.number, name);
  }

  /** Whether a settled story has that name. */
  isSettledStory(name: string): boolean {
    const founder = this.find(name)?.number ?? -1;
    return founder >= 0 && this.stories.isSettled(founder) && this.stories.founds(founder, name);
  }

  find(id: string): Known | undefined {
    const known = this.#known.find(id);
    if (known !== undefined) this.#wake(known.number);
    return known;
  }

  /** Nearest first. */
  neighboursOf(item: number): number[] {
    this.surroundings.ensure(item);
    return this.surroundings.neighbours.of(item).filter((other) => this.holds(other));
  }

  #note(item: number, known: Known): void {
    if (known.group !== undefined && known.group !== known.id) this.find(known.group); // which may sleep
    this.ties.note(item, known.id, known.group);
    this.#known.note(item, known);
  }

  /** The story of a restored item, and all that are in it, are known as those are that came since. */
  #wake(item: number): void {
    const story = this.#restored?.take(item);
    if (story === undefined) return;
    const { founder, members } = story;
    for (const member of members) this.#known.of(member).story = this.id(founder);
    const foundedMs = this.surroundings.sketches.time(founder);
    this.#layers.wake({ founder: this.id(founder), foundedMs, members });
  }

  /** The next item takes the place of the oldest. */
  #forgetOldest(): void {
    const oldest = this.surroundings.sketches.next - this.#options.items;
    if (oldest < 0) return;
    const known = this.known(oldest);
    const { id, group } = known;
    this.#known.forget(known);
    this.#layers.forget(oldest);
    this.ties.forget(oldest, id, group);
    this.links.forget(id);
  }
}
