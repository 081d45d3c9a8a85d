import { hashText } from './feature-hash.js';

/** Ids of a word's clusters, from coarse to fine: 64, 256 and 1,024 of them for each language. */
export type ClusterIds = readonly [number, number, number];

/** Words that stand in like company, learnt without labels; a word is known by 32 bits of its folded form. */
export class WordClusters {
  readonly #places = new Map<number, number>();

  constructor(
    readonly hashes: Int32Array,
    readonly ids: Uint16Array,
  ) {
    for (let at = 0; at < hashes.length; at++) this.#places.set(hashes[at] as number, at * 3);
  }

  static key(folded: string): number {
    return hashText(0, folded);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Place among the words, the most frequent first; beyond all of them for an unknown one. */
  rank(folded: string): number {
    const at = this.#places.get(WordClusters.key(folded));
    return at === undefined ? this.size : at / 3;
  }

  of(folded: string): ClusterIds | undefined {
    const at = this.#places.get(WordClusters.key(folded));
    if (at === undefined) return undefined;
    return [this.ids[at] as number, this.ids[at + 1] as number, this.ids[at + 2] as number];
  }
}
