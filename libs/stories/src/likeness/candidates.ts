const leastSlots = 2_048;

/**
 * Others that came up for an item, with the sum of what brought them; emptied when the best are taken. They are kept by
 * themselves and not by place: hundreds of them are in room that the nearest cache of a processor holds.
 */
export class Candidates {
  readonly #most: number;
  #items = new Uint32Array(leastSlots);
  /** 0 where there is none. */
  #scores = new Float32Array(leastSlots);
  /** Slots in the order in which they were taken. */
  #taken = new Uint32Array(leastSlots / 2);
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(item: number, score: number): void {
    if (score === 0) return;
    const slot = this.#slotOf(item);
    const before = this.#scores[slot] as number;
    this.#scores[slot] = before + score;
    if (before !== 0) return;
    this.#items[slot] = item;
    this.#taken[this.#size++] = slot;
    if (this.#size === this.#taken.length) this.#widen();
  }

  /** Of those that may be, which is asked of few: highest score first, of equal ones the newer. */
  best(mayBe: (item: number) => boolean): number[] {
    const [best, scores] = [[] as number[], [] as number[]];
    for (let nth = 0; nth < this.#size; nth++) {
      const slot = this.#taken[nth] as number;
      const [item, score] = [this.#items[slot] as number, this.#scores[slot] as number];
      this.#scores[slot] = 0;
      let at = best.length;
      const isFull = at === this.#most;
      if (isFull && !isBefore(score, item, scores[at - 1] as number, best[at - 1] as number)) continue;
      if (!mayBe(item)) continue;
      if (isFull) at--;
      for (; at > 0 && isBefore(score, item, scores[at - 1] as number, best[at - 1] as number); at--) {
        best[at] = best[at - 1] as number;
        scores[at] = scores[at - 1] as number;
      }
      best[at] = item;
      scores[at] = score;
    }
    this.#size = 0;
    return best;
  }

  /** That of the item, or a free one. */
  #slotOf(item: number): number {
    const mask = this.#scores.length - 1;
    let slot = (Math.imul(item, 0x9e3779b1) >>> 12) & mask;
    while (this.#scores[slot] !== 0 && this.#items[slot] !== item) slot = (slot + 1) & mask;
    return slot;
  }

  #widen(): void {
    const [items, scores, taken] = [this.#items, this.#scores, this.#taken];
    const slots = scores.length * 2;
    this.#items = new Uint32Array(slots);
    this.#scores = new Float32Array(slots);
    this.#taken = new Uint32Array(slots / 2);
    this.#size = 0;
    for (const slot of taken) this.add(items[slot] as number, scores[slot] as number);
  }
}

const isBefore = (score: number, item: number, otherScore: number, other: number) =>
  score > otherScore || (score === otherScore && item > other);
