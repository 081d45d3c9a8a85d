import type { FieldText } from '../field-text.js';
import type { Found } from '../find-names.js';
import { bestLabels } from './best-labels.js';
import { labelChances } from './label-chances.js';
import { labelCount, labelOf, type NameType } from './name-labels.js';
import { PlaceFeatures, taggerText } from './place-features.js';
import type { TaggerModel } from './tagger-model.js';
import { WeightTable } from './weight-table.js';
import type { WordClusters } from './word-clusters.js';
import { type WordFeatures, wordFeatures } from './word-features.js';

const offsets = 5;
/** Words repeat; bounded, because the world's spelling mistakes are not (some 1.5 KB each). */
const wordsKept = 30_000;

interface KnownWord {
  readonly features: WordFeatures;
  /** Sums of weights, by offset -2 to 2, `labelCount` each: what this word says of the word that far before it. */
  readonly sums: Int32Array;
}

export interface Reading {
  readonly labels: Uint8Array;
  readonly chanceOf: (from: number, to: number, type: NameType) => number;
}

/** Labels the words of a text with the weights of one language; the same text has always the same labels. */
export class NameTagger {
  readonly #table: WeightTable;
  readonly #words = new Map<string, KnownWord>();

  constructor(private readonly model: TaggerModel) {
    this.#table = new WeightTable(model.features, model.weights);
  }

  get clusters(): WordClusters {
    return this.model.clusters;
  }

  /** `finds` are the known names in the field, in its order. One label a token. */
  label(field: FieldText, finds: readonly Found[]): Uint8Array {
    return this.read(field, finds).labels;
  }

  /** Labels, and on demand how likely the type of a name is at its least likely word; 0 to 1. */
  read(field: FieldText, finds: readonly Found[]): Reading {
    const scores = this.#scores(field, finds);
    let chances: Float32Array | undefined;
    const chanceOf = (from: number, to: number, type: NameType) => {
      chances ??= labelChances(scores, this.model.transitions);
      let least = 1;
      for (let at = from * labelCount; at < to * labelCount; at += labelCount) {
        const chance =
          (chances[at + labelOf(type, true)] as number) + (chances[at + labelOf(type, false)] as number);
        least = Math.min(least, chance);
      }
      return least;
    };
    return { labels: bestLabels(scores, this.model.transitions), chanceOf };
  }

  #scores(field: FieldText, finds: readonly Found[]): Float32Array {
    const known = field.tokens.map(({ surface, folded }) => this.#word(surface, folded));
    const text = taggerText(
      field,
      known.map(({ features }) => features),
      finds,
    );
    const places = new PlaceFeatures(text);
    const scores = new Float32Array(known.length * labelCount);
    const sum = new Int32Array(labelCount);
    for (let at = 0; at < known.length; at++) {
      sum.fill(0);
      for (let offset = -2; offset <= 2; offset++) {
        if (places.wordAt(at, offset) === undefined) this.#table.add(outside(offset), sum, 0);
        else addSums((known[at + offset] as KnownWord).sums, offset, sum);
      }
      for (const hash of places.of(at)) this.#table.add(hash, sum, 0);
      for (let label = 0; label < labelCount; label++)
        scores[at * labelCount + label] = (sum[label] as number) * this.model.scale;
    }
    return scores;
  }

  #word(surface: string, folded: string): KnownWord {
    const known = this.#words.get(surface);
    if (known !== undefined) return known;
    const features = wordFeatures(surface, folded, this.model.clusters);
    const sums = new Int32Array(offsets * labelCount);
    eachShifted(features, (hash, offset) => this.#table.add(hash, sums, (offset + 2) * labelCount));
    if (this.#words.size >= wordsKept) this.#words.clear();
    this.#words.set(surface, { features, sums });
    return { features, sums };
  }
}

function addSums(sums: Int32Array, offset: number, into: Int32Array): void {
  const base = (offset + 2) * labelCount;
  for (let label = 0; label < labelCount; label++)
    into[label] = (into[label] as number) + (sums[base + label] as number);
}

/** The feature of no word being there: the sentence begins or ends. */
export const outside = (offset: number): number => 7_000 + offset;

/** Every feature that a word gives to its neighbours and itself, with its distance. */
export function eachShifted(
  { hashes, reach }: WordFeatures,
  take: (hash: number, offset: number) => void,
): void {
  for (let at = 0; at < hashes.length; at++) {
    const far = reach[at] as number;
    for (let offset = -far; offset <= far; offset++)
      take(Math.imul((hashes[at] as number) ^ ((offset + 3) * 0x9e3779b1), 0x5bd1e995), offset);
  }
}
