import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/**
 * What makes a confidence: 1 / (1 + exp(-sum)), the sum of these, each times its part of the evidence. `score` is what
 * the learned weights say; `phrases` the logarithm of one more than what the lexicon's phrases say for the topic, and
 * `share` that as a share of what they say for the topic they say most for.
 */
export interface Calibration {
  readonly score: number;
  readonly phrases: number;
  readonly share: number;
  readonly arabic: number;
  readonly always: number;
}

/** A linear model of topics; each topic has a row of weights over the features it knows. */
export interface TopicModel {
  /** Codes with `medtop:`, the roots first. */
  readonly topics: readonly string[];
  readonly biases: readonly number[];
  readonly calibration: Calibration;
  /** In rising order. */
  readonly keys: Uint32Array;
  /** How rare a feature is, in `raritySteps`. */
  readonly rarities: Uint8Array;
  /** Where the weights of each feature begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly ofTopic: Uint8Array;
  /** To be multiplied by `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Rarities are kept as multiples of this. */
export const rarityStep = 0.05;

interface Head {
  readonly version: 1;
  readonly topics: readonly string[];
  readonly biases: readonly number[];
  readonly calibration: Calibration;
  readonly scale: number;
  readonly features: number;
  readonly weights: number;
}

/** Brotli over: length of the head, the head as JSON padded to 4 bytes, then the arrays, little-endian. */
export function writeTopicModel(model: TopicModel): Buffer {
  const { topics, biases, calibration, scale, keys, rarities, starts, ofTopic, weights } = model;
  const head: Head = {
    version: 1,
    ...{ topics, biases, calibration, scale },
    ...{ features: keys.length, weights: weights.length },
  };
  const text = JSON.stringify(head);
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  const arrays = [keys, starts, rarities, ofTopic, weights].map(
    (one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength),
  );
  return brotliCompressSync(Buffer.concat([length, padded, ...arrays]));
}

/** Reads what `writeTopicModel` wrote; throws on anything else. */
export function readTopicModel(file: Uint8Array): TopicModel {
  const bytes = brotliDecompressSync(file);
  let at = 4 + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString('utf8', 4, at)) as Head;
  const { topics, biases, calibration, scale } = head;
  const wanted = at + (head.features * 2 + 1) * 4 + head.features + head.weights * 2;
  if (head.version !== 1 || bytes.length !== wanted)
    throw new Error('these are no weights of topics, or of another version');
  const take = (length: number) => {
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at)).buffer;
  };
  return {
    ...{ topics, biases, calibration, scale },
    keys: new Uint32Array(take(head.features * 4)),
    starts: new Uint32Array(take((head.features + 1) * 4)),
    rarities: new Uint8Array(take(head.features)),
    ofTopic: new Uint8Array(take(head.weights)),
    weights: new Int8Array(take(head.weights)),
  };
}
