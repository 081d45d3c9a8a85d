import { mixed } from '#libs/text';
import { hashText } from './feature-hash.js';

/** Ids of a word's clusters, from coarse to fine: 64, 256 and 1,024 of them for each language. */
export type ClusterIds = readonly [number, number, number];

/** Words that stand in like company, learnt without labels; a word is known by 32 bits of its folded form. */
export class WordClusters {
  /** By hash, open addressing: 1 and the place of a word; 0 for none. */
  readonly #places: Int32Array;

  constructor(
    readonly hashes: Int32Array,
    readonly ids: Uint16Array,
  ) {
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)));
    for (let at = 0; at < hashes.length; at++) this.#places[this.#slotOf(hashes[at] as number)] = at + 1;
  }

  static key(folded: string): number {
    return hashText(0, folded);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Place among the words, the most frequent first; beyond all of them for an unknown one. */
  rank(folded: string): number {
    const place = this.#placeOf(folded);
    return place < 0 ? this.size : place;
  }

  has(folded: string): boolean {
    return this.#placeOf(folded) >= 0;
  }

  of(folded: string): ClusterIds | undefined {
    const at = this.#placeOf(folded) * 3;
    if (at < 0) return undefined;
    return [this.ids[at] as number, this.ids[at + 1] as number, this.ids[at + 2] as number];
  }

  #placeOf(folded: string): number {
    return (this.#places[this.#slotOf(WordClusters.key(folded))] as number) - 1;
  }

  #slotOf(key: number): number {
    const mask = this.#places.length - 1;
    let slot = mixed(key) & mask;
    for (; this.#places[slot] !== 0; slot = (slot + 1) & mask)
      if (this.hashes[(this.#places[slot] as number) - 1] === key) break;
    return slot;
  }
}
