import type { FieldText } from '../field-text.js';
import type { Found } from '../find-names.js';
import { bestLabels } from './best-labels.js';
import { labelChances } from './label-chances.js';
import { labelCount, labelOf, type NameType } from './name-labels.js';
import { NoNameBounds } from './no-name-bounds.js';
import { PlaceFeatures } from './place-features.js';
import type { TaggerModel } from './tagger-model.js';
import { TaggerText } from './tagger-text.js';
import { TaggerWords } from './tagger-words.js';
import { WeightTable } from './weight-table.js';
import type { WordClusters } from './word-clusters.js';

export interface Reading {
  readonly labels: Uint8Array;
  readonly chanceOf: (from: number, to: number, type: NameType) => number;
}

/** Where a name is less likely than some 1e-8, what stands on the other side tells nothing of this side. */
const partingExcess = -20;

/** Labels the words of a text with the weights of one language; the same text has always the same labels. */
export class NameTagger {
  readonly #table: WeightTable;
  readonly #words: TaggerWords;
  readonly #bounds: NoNameBounds;
  readonly #moves: Float64Array;
  readonly #text = new TaggerText();
  readonly #places = new PlaceFeatures(true);
  #sums = new Int32Array(0);
  #scores = new Float32Array(0);
  #likely = new Float32Array(0);
  #excesses = new Float64Array(0);

  constructor(private readonly model: TaggerModel) {
    this.#table = new WeightTable(model.features, model.weights);
    this.#words = new TaggerWords(model.clusters, this.#table);
    this.#bounds = new NoNameBounds(model.transitions);
    this.#moves = Float64Array.from(model.transitions, Math.exp);
  }

  get clusters(): WordClusters {
    return this.model.clusters;
  }

  /** `finds` are the known names in the field, in its order. One label a token. */
  label(field: FieldText, finds: readonly Found[]): Uint8Array {
    return this.read(field, finds).labels;
  }

  /**
   * Labels, and on demand how likely the type of a name is at its least likely word, 0 to 1: until the next text, which
   * is read into the same memory.
   */
  read(field: FieldText, finds: readonly Found[]): Reading {
    const count = field.tokens.length;
    if (this.#excesses.length < count) this.#grow(count * 2);
    this.#score(field, finds);
    const scores = this.#scores.subarray(0, count * labelCount);
    const excesses = this.#excesses;
    for (let at = 0; at < count; at++) excesses[at] = this.#bounds.excess(scores, at, count);
    const labels = bestLabels(scores, this.model.transitions, excesses);
    return { labels, chanceOf: this.#chances(scores, count) };
  }

  #grow(count: number): void {
    this.#sums = new Int32Array(count * labelCount);
    this.#scores = new Float32Array(count * labelCount);
    this.#likely = new Float32Array(count * labelCount);
    this.#excesses = new Float64Array(count);
  }

  /** Chances are counted for the stretch around a name only, which often holds the next name too. */
  #chances(scores: Float32Array, count: number): Reading['chanceOf'] {
    const chances = this.#likely;
    const excesses = this.#excesses;
    let [first, end] = [0, 0];
    return (from, to, type) => {
      if (from < first || to > end) {
        [first, end] = [from, to];
        while (first > 0 && (excesses[first] as number) > partingExcess) first--;
        while (end < count && (excesses[end - 1] as number) > partingExcess) end++;
        labelChances(scores, this.#moves, chances, first, end);
      }
      let least = 1;
      for (let at = from * labelCount; at < to * labelCount; at += labelCount) {
        const chance =
          (chances[at + labelOf(type, true)] as number) + (chances[at + labelOf(type, false)] as number);
        least = Math.min(least, chance);
      }
      return least;
    };
  }

  /** Into `#scores`. */
  #score(field: FieldText, finds: readonly Found[]): void {
    const count = field.tokens.length;
    const text = this.#text;
    const places = this.#places;
    const sums = this.#sums;
    const scores = this.#scores;
    sums.fill(0, 0, count * labelCount);
    text.read(field, finds);
    for (let at = 0; at < count; at++)
      this.#words.addTo(sums, at, (field.tokens[at] as FieldText['tokens'][number]).word, text);
    places.begin(text);
    for (let at = 0; at < count; at++) {
      const found = places.of(at);
      for (let nth = 0; nth < found; nth++)
        this.#table.add(places.found[nth] as number, sums, at * labelCount);
    }
    for (let at = 0; at < count * labelCount; at++) scores[at] = (sums[at] as number) * this.model.scale;
  }
}
