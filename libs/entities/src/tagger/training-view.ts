import type { FieldText } from '../field-text.js';
import { knownNames } from '../known-names.js';
import { eachShifted, outside } from './name-tagger.js';
import { PlaceFeatures, taggerText } from './place-features.js';
import type { WordClusters } from './word-clusters.js';
import { type WordFeatures, wordFeatures } from './word-features.js';

/** Makes the features of whole texts for a trainer: the very ones that the tagger looks up. */
export class TrainingView {
  readonly #words = new Map<string, { features: WordFeatures; shifted: number[][] }>();

  constructor(private readonly clusters: WordClusters) {}

  /** Hashes of features, a list a token. */
  featuresOf(field: FieldText): Int32Array[] {
    const known = field.tokens.map(({ surface, folded }) => this.#word(surface, folded));
    const text = taggerText(
      field,
      known.map(({ features }) => features),
      knownNames(field),
    );
    const places = new PlaceFeatures(text);
    return known.map((_, at) => {
      const hashes = places.of(at);
      for (let offset = -2; offset <= 2; offset++) {
        if (places.wordAt(at, offset) === undefined) hashes.push(outside(offset));
        else hashes.push(...(known[at + offset]?.shifted[offset + 2] ?? []));
      }
      return Int32Array.from(hashes);
    });
  }

  #word(surface: string, folded: string) {
    const known = this.#words.get(surface);
    if (known !== undefined) return known;
    const features = wordFeatures(surface, folded, this.clusters);
    const shifted: number[][] = [[], [], [], [], []];
    eachShifted(features, (hash, offset) => shifted[offset + 2]?.push(hash));
    const made = { features, shifted };
    this.#words.set(surface, made);
    return made;
  }
}
