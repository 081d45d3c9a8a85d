import type { Calibration, TopicLexicon, TopicModel } from '#libs/topics';
import { minimise } from '../train/minimise.js';
import type { LessonVector, Vocabulary } from './lesson-vectors.js';
import type { Lesson } from './training-articles.js';

/** Of a logistic regression: what the lexicon gives a phrase beforehand, and how dear it is to leave that. */
const lexiconWeight = 5;
const dearness = 0.05;
const biasBefore = -3;
const iterations = 25;
/** Of what a topic plainly is not no more is looked at than this: every so manieth, counting for the others. */
const mostOthers = 4_000;
/** Weights below this, as a share of the largest, are not kept. */
const leastShare = 0.012;

/** One topic: weights over the rows of the vocabulary, and the bias in the last place. */
export type TopicWeights = Float64Array;

/**
 * Fits each topic by itself, drawn towards the lexicon: maximum a posteriori with a normal prior around its phrases, so
 * that a topic with few articles, or a language that has none of it, still has what the lexicon says.
 */
export function fitTopics(
  topics: readonly string[],
  lessons: readonly Lesson[],
  vectors: readonly LessonVector[],
  vocabulary: Vocabulary,
  lexicon: TopicLexicon,
): TopicWeights[] {
  return topics.map((code, topic) => {
    const prior = priorOf(code, vocabulary, lexicon);
    const known = knownOf(topic, lessons, vectors);
    return minimise(
      prior.slice(),
      (at, gradient) => loss(at, gradient, prior, known),
      iterations,
      () => {},
    );
  });
}

function knownOf(topic: number, lessons: readonly Lesson[], vectors: readonly LessonVector[]): Known[] {
  const isOther = ({ targets, unit }: Lesson) => targets[topic] === 0 && unit === undefined;
  const every = Math.max(1, Math.ceil(lessons.filter(isOther).length / mostOthers));
  let others = 0;
  return lessons.flatMap((lesson, nth): Known[] => {
    const target = lesson.targets[topic] as number;
    const other = isOther(lesson);
    if (target === -1 || (other && others++ % every !== 0)) return [];
    const vector = vectors[nth] as LessonVector;
    return [{ vector, target, weight: lesson.weight * (other ? every : 1) }];
  });
}

function priorOf(code: string, { keys }: Vocabulary, lexicon: TopicLexicon): TopicWeights {
  const prior = new Float64Array(keys.length + 1);
  for (const [row, key] of keys.entries()) prior[row] = lexiconWeight * (lexicon.get(key)?.get(code) ?? 0);
  prior[keys.length] = biasBefore;
  return prior;
}

interface Known {
  readonly vector: LessonVector;
  readonly target: number;
  readonly weight: number;
}

function loss(
  at: TopicWeights,
  gradient: Float64Array,
  prior: TopicWeights,
  known: readonly Known[],
): number {
  let value = 0;
  const bias = at.length - 1;
  for (let row = 0; row < at.length; row++) {
    const away = (at[row] as number) - (prior[row] as number);
    gradient[row] = dearness * away;
    value += ((gradient[row] as number) * away) / 2;
  }
  for (const { vector, target, weight } of known) {
    const score = scoreOf(vector, at);
    const sign = target === 1 ? -1 : 1;
    value += weight * Math.log1p(Math.exp(sign * score));
    const slope = weight * (1 / (1 + Math.exp(-score)) - target);
    for (let nth = 0; nth < vector.rows.length; nth++) {
      const row = vector.rows[nth] as number;
      gradient[row] = (gradient[row] as number) + slope * (vector.values[nth] as number);
    }
    gradient[bias] = (gradient[bias] as number) + slope;
  }
  return value;
}

export function scoreOf({ rows, values }: LessonVector, weights: TopicWeights): number {
  let score = weights[weights.length - 1] as number;
  for (let nth = 0; nth < rows.length; nth++)
    score += (weights[rows[nth] as number] as number) * (values[nth] as number);
  return score;
}

/** The weights as they ship: each in a byte, the small ones left out. */
export function modelOf(
  topics: readonly string[],
  fitted: readonly TopicWeights[],
  { keys, rarities }: Vocabulary,
  calibration: Calibration,
): TopicModel {
  const most = fitted.reduce(
    (high, weights) =>
      weights.subarray(0, -1).reduce((best, weight) => Math.max(best, Math.abs(weight)), high),
    0,
  );
  const scale = most / 127;
  const starts = [0];
  const [ofTopic, kept]: [number[], number[]] = [[], []];
  for (const row of keys.keys()) {
    for (const [topic, weights] of fitted.entries()) {
      const weight = weights[row] as number;
      if (Math.abs(weight) < leastShare * most) continue;
      ofTopic.push(topic);
      kept.push(Math.round(weight / scale));
    }
    starts.push(kept.length);
  }
  return {
    ...{ topics, calibration, keys, rarities, scale },
    biases: fitted.map((weights) => Math.round((weights.at(-1) as number) * 1e4) / 1e4),
    starts: Uint32Array.from(starts),
    ofTopic: Uint8Array.from(ofTopic),
    weights: Int8Array.from(kept),
  };
}
