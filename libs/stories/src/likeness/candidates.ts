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
  readonly #best: Uint32Array;
  readonly #bestScores: Float32Array;

  constructor(most: number) {
    this.#most = most;
    this.#best = new Uint32Array(2 * most);
    this.#bestScores = new Float32Array(2 * most);
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

  /** Of those that may be: highest score first, of equal ones the newer. Few are asked about, since that takes long. */
  best(mayBe: (item: number) => boolean): number[] {
    const found = this.#size;
    const seen = this.#select(2 * this.#most, () => true);
    const best: number[] = [];
    for (let nth = 0; nth < seen && best.length < this.#most; nth++) {
      if (mayBe(this.#best[nth] as number)) best.push(this.#best[nth] as number);
    }
    if (best.length < this.#most && seen < found) {
      const some = this.#select(this.#most, mayBe);
      best.length = 0;
      for (let nth = 0; nth < some; nth++) best.push(this.#best[nth] as number);
    }
    for (let nth = 0; nth < found; nth++) this.#scores[this.#taken[nth] as number] = 0;
    this.#size = 0;
    return best;
  }

  /** Puts the first of those that may be in their order; answers how many. */
  #select(most: number, mayBe: (item: number) => boolean): number {
    const [best, scores] = [this.#best, this.#bestScores];
    let size = 0;
    for (let nth = 0; nth < this.#size; nth++) {
      const slot = this.#taken[nth] as number;
      const [item, score] = [this.#items[slot] as number, this.#scores[slot] as number];
      const isFull = size === most;
      if (isFull && !isBefore(score, item, scores[size - 1] as number, best[size - 1] as number)) continue;
      if (!mayBe(item)) continue;
      let at = isFull ? size - 1 : size++;
      for (; at > 0 && isBefore(score, item, scores[at - 1] as number, best[at - 1] as number); at--) {
        best[at] = best[at - 1] as number;
        scores[at] = scores[at - 1] as number;
      }
      best[at] = item;
      scores[at] = score;
    }
    return size;
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
