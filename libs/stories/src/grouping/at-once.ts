import { Journal } from '../journal.js';
import type { ItemSketch } from '../likeness/item-sketch.js';
import { likelyNear, type Weights } from '../likeness/pair-evidence.js';
import { light, Surroundings } from '../likeness/surroundings.js';
import type { TermRarity } from '../likeness/term-rarity.js';
import type { Known } from './known-items.js';

export interface Host {
  readonly known: Known;
  /** How sure it is, 0 to 1, that the two belong together. */
  readonly sureness: number;
}

/** An item that just came is shown in the story of the item most like it, when this sure. */
const leastAtOnce = 0.75;
const mostHosts = 4;
/** Days of the busiest wires, and what the caches of a processor hold. */
const mostRecent = 1 << 16;

/** What the newest items are like, in the order in which they came, by a light search: enough to say something at once. */
export class AtOnce {
  static readonly mostRecent = mostRecent;
  readonly #recent: Surroundings;
  readonly #places: number;
  readonly #weights: Weights;
  readonly #known: Known[] = [];

  /** `rarity` is learnt elsewhere. */
  constructor(items: number, windowMs: number, rarity: TermRarity, weights: Weights) {
    this.#places = Math.min(items, mostRecent);
    this.#weights = weights;
    this.#recent = new Surroundings({
      ...{ items: this.#places, places: this.#places, windowMs, rarity },
      ...{ journal: new Journal(), reach: light },
    });
  }

  /** Remembers the item; answers the one among the newest in whose story it is shown. */
  take(known: Known, sketch: ItemSketch): Host | undefined {
    const item = this.#recent.add(sketch);
    this.#known[item % this.#places] = known;
    let best: Host | undefined;
    for (const other of this.#recent.neighbours.of(item).slice(0, mostHosts)) {
      if (!this.#recent.sketches.holds(other)) continue;
      const sureness = likelyNear(this.#recent, item, other, this.#weights);
      if (sureness < leastAtOnce || sureness <= (best?.sureness ?? 0)) continue;
      best = { known: this.#known[other % this.#places] as Known, sureness };
    }
    return best;
  }

  /** Remembers an item without a look at what it is like. */
  remember(known: Known, sketch: ItemSketch): void {
    const item = this.#recent.addUnsought(sketch);
    this.#known[item % this.#places] = known;
  }
}
