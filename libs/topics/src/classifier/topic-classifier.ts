import { type TopicLexicon, topicLexicon } from '../lexicon/topic-lexicon.js';
import { topicOf } from '../media-topics.js';
import { occurrenceWeight } from './feature-weights.js';
import { SeenFeatures } from './seen-features.js';
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
  readonly #seen = new SeenFeatures();
  readonly #scores: Float64Array;
  readonly #said: Float64Array;
  readonly #phrases: ReturnType<typeof phrasesOfRows>;
  readonly #roots: readonly number[];
  readonly #below: readonly (readonly number[])[];

  constructor(model: TopicModel, lexicon: TopicLexicon = topicLexicon()) {
    this.#model = model;
    this.#scores = new Float64Array(model.topics.length);
    this.#said = new Float64Array(model.topics.length);
    this.#phrases = phrasesOfRows(model.keys, model.topics, lexicon);
    this.#rows = new TopicRows(model, (row) => this.#phrases[row] !== undefined);
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
    for (let topic = 0; topic < biases.length; topic++) {
      const score = (biases[topic] as number) + (this.#scores[topic] as number) / length;
      const most = topic < roots ? mostOfRoots : mostOfSeconds;
      const evidence = evidenceOf(score, this.#said[topic] as number, most, isArabic);
      this.#scores[topic] = confidenceOf(evidence, calibration);
    }
    return this.#scores;
  }

  /** Sums weights of features into `#scores` and what phrases say into `#said`; the length of the article's vector. */
  #weigh(headline: string, body: string): number {
    const rows = this.#rows;
    const seen = this.#seen;
    seen.clear();
    eachFeature(headline, body, this.#take);
    this.#scores.fill(0);
    this.#said.fill(0);
    let squares = 0;
    for (let nth = 0; nth < seen.count; nth++) {
      const slot = seen.feature(nth);
      const inTitle = seen.inTitle(nth);
      const value = rows.rarityOf(slot) * occurrenceWeight(inTitle, seen.times(nth));
      squares += value * value;
      const row = rows.phraseRowOf(slot);
      if (row >= 0) this.#addPhrases(row, inTitle);
      rows.addTo(this.#scores, slot, value * this.#model.scale);
    }
    return Math.sqrt(squares);
  }

  #addPhrases(row: number, inTitle: boolean): void {
    for (const [topic, strength] of this.#phrases[row] ?? [])
      this.#said[topic] = (this.#said[topic] as number) + phraseWeight(strength, inTitle);
  }

  readonly #take = (key: number, inTitle: boolean): void => {
    const slot = this.#rows.of(key);
    if (slot >= 0) this.#seen.add(slot, inTitle);
  };
}

function mostOf(values: Float64Array, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, values[at] as number);
  return most;
}
