import { type TopicLexicon, topicLexicon } from '../lexicon/topic-lexicon.js';
import { topicOf } from '../media-topics.js';
import { occurrenceWeight } from './feature-weights.js';
import { confidenceOf, evidenceOf, phrasesOfRows, phraseWeight } from './topic-evidence.js';
import { eachFeature } from './topic-features.js';
import type { TopicModel } from './topic-model.js';
import { TopicRows } from './topic-rows.js';

/** A topic that an article is found to be about. */
export interface FoundTopic {
  /** `medtop:` and eight digits. */
  readonly code: string;
  /** 0 to 1: the share of such findings that are right. */
  readonly confidence: number;
}

/**
 * Scores an article for all topics of a model by two kinds of evidence: learned weights of its features, each by its
 * rarity and place, over the length of the article as a vector; and the phrases of the lexicon in it.
 */
export class TopicClassifier {
  readonly #model: TopicModel;
  readonly #rows: TopicRows;
  readonly #times: Uint8Array;
  readonly #inTitle: Uint8Array;
  #seen = new Uint32Array(1_024);
  #seenCount = 0;
  readonly #scores: Float64Array;
  readonly #said: Float64Array;
  readonly #phrases: ReturnType<typeof phrasesOfRows>;
  readonly #roots: readonly number[];
  readonly #below: readonly (readonly number[])[];

  constructor(model: TopicModel, lexicon: TopicLexicon = topicLexicon()) {
    this.#model = model;
    this.#rows = new TopicRows(model);
    this.#times = new Uint8Array(model.keys.length);
    this.#inTitle = new Uint8Array(model.keys.length);
    this.#scores = new Float64Array(model.topics.length);
    this.#said = new Float64Array(model.topics.length);
    this.#phrases = phrasesOfRows(model.keys, model.topics, lexicon);
    const parents = model.topics.map((code) => topicOf(code)?.parent);
    const places = [...model.topics.keys()];
    this.#roots = places.filter((topic) => parents[topic] === undefined);
    this.#below = this.#roots.map((root) => places.filter((topic) => parents[topic] === model.topics[root]));
  }

  /** The places of the roots in the model's order; they come first. */
  get roots(): readonly number[] {
    return this.#roots;
  }

  /** The places of the topics right below a root. */
  below(root: number): readonly number[] {
    return this.#below[root] ?? [];
  }

  /** The code of the topic at a place. */
  codeOf(topic: number): string {
    return this.#model.topics[topic] as string;
  }

  /** How sure each topic of the model is, 0 to 1, in the model's order; valid until the next call. */
  confidences(headline: string, body: string, isArabic: boolean): Float64Array {
    const { biases, calibration } = this.#model;
    const length = this.#weigh(headline, body) || 1;
    const roots = this.#roots.length;
    const mostOfRoots = mostOf(this.#said, 0, roots);
    const mostOfSeconds = mostOf(this.#said, roots, this.#said.length);
    for (const [topic, bias] of biases.entries()) {
      const score = bias + (this.#scores[topic] as number) / length;
      const most = topic < roots ? mostOfRoots : mostOfSeconds;
      const evidence = evidenceOf(score, this.#said[topic] as number, most, isArabic);
      this.#scores[topic] = confidenceOf(evidence, calibration);
    }
    return this.#scores;
  }

  /** Sums weights of features into `#scores` and what phrases say into `#said`; the length of the article's vector. */
  #weigh(headline: string, body: string): number {
    const rows = this.#rows;
    eachFeature(headline, body, this.#take);
    this.#scores.fill(0);
    this.#said.fill(0);
    let squares = 0;
    for (let nth = 0; nth < this.#seenCount; nth++) {
      const row = this.#seen[nth] as number;
      const inTitle = this.#inTitle[row] === 1;
      const value = rows.rarityOf(row) * occurrenceWeight(inTitle, this.#times[row] as number);
      squares += value * value;
      for (const [topic, strength] of this.#phrases[row] ?? none)
        this.#said[topic] = (this.#said[topic] as number) + phraseWeight(strength, inTitle);
      this.#times[row] = 0;
      this.#inTitle[row] = 0;
      rows.addTo(this.#scores, row, value * this.#model.scale);
    }
    this.#seenCount = 0;
    return Math.sqrt(squares);
  }

  readonly #take = (key: number, inTitle: boolean): void => {
    const row = this.#rows.of(key);
    if (row < 0) return;
    const times = this.#times[row] as number;
    if (times === 0) {
      if (this.#seenCount === this.#seen.length) this.#seen = larger(this.#seen);
      this.#seen[this.#seenCount++] = row;
    }
    if (times < 255) this.#times[row] = times + 1;
    if (inTitle) this.#inTitle[row] = 1;
  };
}

const none: readonly (readonly [number, number])[] = [];

function mostOf(values: Float64Array, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, values[at] as number);
  return most;
}

function larger(rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(rows.length * 2);
  twice.set(rows);
  return twice;
}
