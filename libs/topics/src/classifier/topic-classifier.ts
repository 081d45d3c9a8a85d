import { occurrenceWeight } from './feature-weights.js';
import { eachFeature } from './topic-features.js';
import { rarityStep, type TopicModel } from './topic-model.js';

/** A topic that an article is found to be about. */
export interface FoundTopic {
  /** `medtop:` and eight digits. */
  readonly code: string;
  /** 0 to 1: the share of such findings that are right. */
  readonly confidence: number;
}

/**
 * Scores an article for all topics of a model: the sum of the weights of its features, each by its rarity and place,
 * over the length of the article as a vector. Not to be shared between threads: it has room of its own.
 */
export class TopicClassifier {
  readonly #model: TopicModel;
  /** Feature keys by hash, 0 for none; `#rows` where the model has them. */
  readonly #slots: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #times: Uint8Array;
  readonly #inTitle: Uint8Array;
  #seen = new Uint32Array(1_024);
  #seenCount = 0;
  readonly #scores: Float64Array;

  constructor(model: TopicModel) {
    this.#model = model;
    const size = 2 ** Math.ceil(Math.log2(model.keys.length * 2 + 1));
    this.#slots = new Uint32Array(size);
    this.#rows = new Uint32Array(size);
    for (const [row, key] of model.keys.entries()) {
      let slot = key & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = key;
      this.#rows[slot] = row;
    }
    this.#times = new Uint8Array(model.keys.length);
    this.#inTitle = new Uint8Array(model.keys.length);
    this.#scores = new Float64Array(model.topics.length);
  }

  /** The codes of the model. */
  get topics(): readonly string[] {
    return this.#model.topics;
  }

  /** How sure each topic of the model is, 0 to 1, in the model's order; valid until the next call. */
  confidences(headline: string, body: string): Float64Array {
    const { slope, shift } = this.#model.calibration;
    const scores = this.scores(headline, body);
    for (let topic = 0; topic < scores.length; topic++)
      scores[topic] = 1 / (1 + Math.exp(-(slope * (scores[topic] as number) + shift)));
    return scores;
  }

  /** What the confidences are made of, in the model's order; valid until the next call. */
  scores(headline: string, body: string): Float64Array {
    const length = this.#weigh(headline, body);
    for (const [topic, bias] of this.#model.biases.entries())
      this.#scores[topic] = bias + (length === 0 ? 0 : (this.#scores[topic] as number) / length);
    return this.#scores;
  }

  /** Sums the weights of the features into `#scores`; the length of the article's vector. */
  #weigh(headline: string, body: string): number {
    const { rarities, starts, ofTopic, weights, scale } = this.#model;
    eachFeature(headline, body, this.#take);
    this.#scores.fill(0);
    let squares = 0;
    for (let nth = 0; nth < this.#seenCount; nth++) {
      const row = this.#seen[nth] as number;
      const value =
        (rarities[row] as number) *
        rarityStep *
        occurrenceWeight(this.#inTitle[row] === 1, this.#times[row] as number);
      squares += value * value;
      this.#times[row] = 0;
      this.#inTitle[row] = 0;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
        const topic = ofTopic[at] as number;
        this.#scores[topic] = (this.#scores[topic] as number) + value * scale * (weights[at] as number);
      }
    }
    this.#seenCount = 0;
    return Math.sqrt(squares);
  }

  readonly #take = (key: number, inTitle: boolean): void => {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot] !== key) {
      if (this.#slots[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    const row = this.#rows[slot] as number;
    const times = this.#times[row] as number;
    if (times === 0) {
      if (this.#seenCount === this.#seen.length) this.#seen = larger(this.#seen);
      this.#seen[this.#seenCount++] = row;
    }
    if (times < 255) this.#times[row] = times + 1;
    if (inTitle) this.#inTitle[row] = 1;
  };
}

function larger(rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(rows.length * 2);
  twice.set(rows);
  return twice;
}
