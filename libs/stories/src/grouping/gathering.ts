import type { Journal } from '../journal.js';
import type { SketchStore } from '../likeness/sketch-store.js';
import { storySketch } from '../likeness/story-sketch.js';
import { type Reach, Surroundings } from '../likeness/surroundings.js';
import type { TermRarity } from '../likeness/term-rarity.js';
import type { StoryWholes } from '../links/story-wholes.js';
import {
  type GatherEvidence,
  type GatherWeights,
  gatherEvidence,
  likelyOfOneEvent,
} from './gather-evidence.js';
import { type Likeliest, pairsLedTo } from './pairs-led-to.js';
import { spread } from './spread.js';
import type { Story, StorySets } from './story-sets.js';

/** Stories are sought among so many of the newest; older ones are too far apart in time to be one (`ofStories`). */
const mostRemembered = 1 << 17;
const reach: Reach = { sought: 20, ofOneStem: 64, visited: 800, compared: 24 };
const mostBlended = 24;
/**
 * How near the fifth to fourteenth nearest of a story are on average where a stream is dense: an event of which more is
 * written than neighbour lists hold. In collections of a few hundred articles with one item of each kind this is below
 * 0.11 for nine pairs in ten, in a week of a wire between 0.11 and 0.35 (measured 29 November 2026); only there stories gather.
 */
const leastCrowd = 0.12;
/**
 * Where items stand so much less crowded, their story does: of the stories of the Egyptian week of which no item reaches
 * this, a fifth of all, one in seven hundred reached `leastCrowd` (measured 30 November 2026).
 */
const leastCrowdOfItems = 0.1;
/**
 * Weights are learnt from pairs that were drawn where it is doubtful; of the pairs at least 0.92 sure, held out, one in fourteen
 * is of two events. As every pair that is sure enough is found (`pairsLedTo`), a little more is asked (docs/stories.md).
 */
const leastSure = 0.93;

export interface GatheringWorld {
  readonly items: number;
  readonly ahead: number;
  readonly windowMs: number;
  readonly gatherWeights: GatherWeights;
  readonly journal: Journal;
  readonly rarity: TermRarity;
  readonly sketches: SketchStore;
  readonly stories: StorySets;
  readonly wholes: StoryWholes;
  /** How near those around an item are that are probably of other stories. */
  readonly crowdAround: (item: number) => number;
  /** Whether an editor said so of any two of their items. */
  readonly mustPart: (story: number, other: number) => boolean;
}

/**
 * The merge step for events of which much is written. Items are compared by who is nearest to them; of three hundred
 * reports the nearest fourteen are of the same angle, and one event falls into fifty stories. So stories are compared
 * as wholes, by the same evidence, among stories, and again when they have merged, until none is near enough.
 */
export class Gathering {
  readonly #world: GatheringWorld;
  readonly #wholes: Surroundings;
  readonly #places: number;
  /** The newest whole of each story, by the story's number. */
  readonly #wholeOf = new Map<number, number>();
  readonly #storyOf: Float64Array;

  constructor(world: GatheringWorld) {
    const { ahead, windowMs, journal, rarity } = world;
    this.#world = world;
    const items = Math.min(world.items, mostRemembered);
    this.#places = items + 2 * ahead;
    this.#wholes = new Surroundings({
      ...{ items, places: this.#places, windowMs, rarity, journal, reach },
      isCurrent: (whole) => this.#isCurrent(whole),
    });
    this.#storyOf = new Float64Array(this.#places);
  }

  /** Lets stories that changed find others of their event; answers the numbers of those that others were merged into. */
  gather(changed: Iterable<number>): Set<number> {
    const { stories } = this.#world;
    this.#world.wholes.forget();
    const grownTo = new Set<number>();
    let waiting = new Set(changed);
    let passedOver = new Set<number>();
    while (waiting.size > 0) {
      for (const story of waiting) if (!passedOver.has(story)) this.#lookAtAnew(story);
      const crowded = [...waiting].filter((story) => this.#mayBeCrowded(story));
      const pairs = pairsLedTo(crowded, (story) => this.#likeliest(story));
      pairs.sort((a, b) => b.sureness - a.sureness || stories.byFounding(a.story, b.story));
      const merged = new Set<number>();
      waiting = new Set();
      for (const { story, other } of pairs) {
        if (merged.has(story) || merged.has(other)) continue;
        merged.add(story).add(other);
        waiting.add(stories.unite(story, other));
      }
      for (const story of merged) grownTo.add(story);
      passedOver = new Set(pairs.map(({ from }) => from).filter((from) => !merged.has(from)));
      for (const story of passedOver) waiting.add(story);
    }
    return new Set([...grownTo].filter((story) => stories.story(story) !== undefined));
  }

  /** Remembers stories of which nothing is decided now: restored ones, in the order in which they were founded. */
  remember(numbers: Iterable<number>): void {
    for (const number of numbers) {
      const story = this.#world.stories.story(number) as Story;
      this.#note(number, this.#wholes.addUnsought(this.#sketch(story)));
    }
  }

  #lookAtAnew(number: number): void {
    const story = this.#world.stories.story(number);
    if (story === undefined) return;
    const before = this.#wholeOf.get(number);
    this.#wholeOf.delete(number); // so that it does not find itself
    const sketch = this.#sketch(story);
    const whole = this.#mayBeCrowded(number)
      ? this.#wholes.add(sketch, before)
      : this.#wholes.addUnsought(sketch); // others find it, and its own neighbours are sought if one of them asks
    this.#note(number, whole, before);
  }

  #mayBeCrowded(number: number): boolean {
    const { stories, crowdAround } = this.#world;
    const members = stories.story(number)?.members ?? [];
    return spread(members, mostBlended).some((item) => crowdAround(item) >= leastCrowdOfItems);
  }

  #sketch({ members, foundedMs }: Story) {
    return storySketch(spread(members, mostBlended), this.#world.sketches, foundedMs);
  }

  #note(number: number, whole: number, before?: number): void {
    this.#wholeOf.set(number, whole);
    this.#storyOf[whole % this.#places] = number;
    this.#world.journal.note(() => {
      if (before === undefined) this.#wholeOf.delete(number);
      else this.#wholeOf.set(number, before);
    });
    this.#forgetOld(whole);
  }

  /** The one of those around it that is likeliest of the same event. */
  #likeliest(story: number): Likeliest | undefined {
    const { mustPart, gatherWeights } = this.#world;
    const whole = this.#wholeOf.get(story);
    if (whole === undefined || !this.#isCrowded(whole)) return undefined;
    let best: Likeliest | undefined;
    for (const near of this.#wholes.neighbours.of(whole)) {
      if (!this.#isCurrent(near) || !this.#isCrowded(near)) continue;
      const other = this.#storyOf[near % this.#places] as number;
      const sureness = likelyOfOneEvent(this.evidence(story, other), gatherWeights);
      if (sureness < leastSure || sureness <= (best?.sureness ?? 0)) continue;
      if (!mustPart(story, other)) best = { other, sureness };
    }
    return best;
  }

  /** What is known of two stories that were looked at. */
  evidence(story: number, other: number): GatherEvidence {
    const { stories } = this.#world;
    const [whole, another] = [this.#wholeOf.get(story), this.#wholeOf.get(other)] as [number, number];
    const numbers = this.#wholes.sketches.sharedNumbers(whole, another);
    return gatherEvidence(this.#world, stories.story(story) as Story, stories.story(other) as Story, numbers);
  }

  #isCrowded(whole: number): boolean {
    this.#wholes.ensure(whole);
    return this.#wholes.neighbours.crowd(whole) >= leastCrowd;
  }

  /** Whether a whole is the newest of a story that still is. */
  #isCurrent(whole: number): boolean {
    const story = this.#storyOf[whole % this.#places] as number;
    return (
      this.#wholes.sketches.holds(whole) &&
      this.#wholeOf.get(story) === whole &&
      this.#world.stories.story(story) !== undefined
    );
  }

  /** The next whole takes the place of the oldest. */
  #forgetOld(whole: number): void {
    const oldest = whole + 1 - Math.min(this.#world.items, mostRemembered);
    if (oldest < 0 || this.#world.journal.keeps) return;
    const story = this.#storyOf[oldest % this.#places] as number;
    if (this.#wholeOf.get(story) === oldest) this.#wholeOf.delete(story);
  }
}
