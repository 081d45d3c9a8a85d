import type { Word } from '#libs/text';
import { WordMemo } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { knownNames } from '../known-names.js';
import { PlaceFeatures } from './place-features.js';
import { partCount, TaggerText } from './tagger-text.js';
import { outside, shifted } from './tagger-words.js';
import type { WordClusters } from './word-clusters.js';
import { partsOf, wordFeatures } from './word-features.js';

interface SeenWord {
  readonly parts: readonly number[];
  /** Hashes by offset, -2 to 2. */
  readonly shifted: readonly (readonly number[])[];
}

/** Makes the features of whole texts for a trainer: the very ones that the tagger looks up. */
export class TrainingView {
  readonly #words: WordMemo<SeenWord>;
  readonly #text = new TaggerText();
  readonly #places = new PlaceFeatures(false);

  constructor(clusters: WordClusters) {
    this.#words = new WordMemo((word) => seenWord(word, clusters));
  }

  /** Hashes of features, a list a token. */
  featuresOf(field: FieldText): Int32Array[] {
    const text = this.#text;
    text.read(field, knownNames(field));
    const seen = field.tokens.map(({ word }) => this.#words.of(word));
    for (const [at, { parts }] of seen.entries()) text.parts.set(parts, at * partCount);
    this.#places.begin(text);
    return seen.map((_, at) => {
      const hashes = [...this.#places.found.subarray(0, this.#places.of(at))];
      for (let offset = -2; offset <= 2; offset++) {
        if (isOutside(text.starts, at, offset)) hashes.push(outside(offset));
        else hashes.push(...(seen[at + offset]?.shifted[offset + 2] ?? []));
      }
      return Int32Array.from(hashes);
    });
  }
}

/** Whether a sentence begins between a token and the one at an offset from it. */
function isOutside(starts: Uint8Array, at: number, offset: number): boolean {
  for (let between = Math.min(at, at + offset) + 1; between <= Math.max(at, at + offset); between++)
    if (between < 1 || starts[between] === 1) return true;
  return false;
}

function seenWord({ surface, folded }: Word, clusters: WordClusters): SeenWord {
  const features = wordFeatures(surface, folded, clusters);
  const byOffset: number[][] = [[], [], [], [], []];
  for (const [at, hash] of features.hashes.entries()) {
    const far = features.reach[at] as number;
    for (let offset = -far; offset <= far; offset++) byOffset[offset + 2]?.push(shifted(hash, offset));
  }
  return { parts: partsOf(features), shifted: byOffset };
}
