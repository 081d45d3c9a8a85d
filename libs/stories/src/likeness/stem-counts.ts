const leastSlots = 2_048;
const fillShare = 4;

/** How often each stem of a text stands, in flat room that serves one text after another. */
export class StemCounts {
  #slots = leastSlots;
  #seen = new Uint32Array(leastSlots);
  #prints = new Uint32Array(leastSlots);
  #counts = new Float64Array(leastSlots);
  /** Slots in the order in which their stems came. */
  #order = new Uint32Array(leastSlots / fillShare);
  #size = 0;
  /** Slots of earlier texts bear earlier numbers. */
  #text = 0;

  /** Begins anew, for a text of so many different stems at most. */
  begin(most: number): void {
    if (most * fillShare > this.#slots) this.#widen(2 ** Math.ceil(Math.log2(most * fillShare)));
    this.#size = 0;
    this.#text++;
  }

  get size(): number {
    return this.#size;
  }

  add(prints: Uint32Array, by: number): void {
    for (let nth = 0; nth < prints.length; nth++) {
      const slot = this.#slotOf(prints[nth] as number);
      this.#counts[slot] = (this.#counts[slot] as number) + by;
    }
  }

  print(nth: number): number {
    return this.#prints[this.#order[nth] as number] as number;
  }

  count(nth: number): number {
    return this.#counts[this.#order[nth] as number] as number;
  }

  #slotOf(print: number): number {
    const mask = this.#slots - 1;
    let slot = (print >>> 1) & mask;
    for (; this.#seen[slot] === this.#text; slot = (slot + 1) & mask) {
      if (this.#prints[slot] === print) return slot;
    }
    this.#seen[slot] = this.#text;
    this.#prints[slot] = print;
    this.#counts[slot] = 0;
    this.#order[this.#size++] = slot;
    return slot;
  }

  #widen(slots: number): void {
    this.#slots = slots;
    this.#seen = new Uint32Array(slots);
    this.#prints = new Uint32Array(slots);
    this.#counts = new Float64Array(slots);
    this.#order = new Uint32Array(slots / fillShare);
  }
}
