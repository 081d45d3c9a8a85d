import { labelCount } from './name-labels.js';
import { WordClusters } from './word-clusters.js';

/** Weights of one language: rows of a weight a label, found by the hash of a feature. */
export interface TaggerModel {
  readonly clusters: WordClusters;
  readonly features: Int32Array;
  /** `labelCount` a feature, to be multiplied by `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** From label (row) to label. */
  readonly transitions: Float32Array;
}

const magic = 0x534c5431;
const headWords = 5;

/** Layout: five 32-bit words (magic, clusters, features, scale as float, 0), then the arrays, little-endian. */
export function writeModel({ clusters, features, weights, scale, transitions }: TaggerModel): Buffer {
  const head = Buffer.alloc(headWords * 4);
  head.writeUInt32LE(magic, 0);
  head.writeUInt32LE(clusters.hashes.length, 4);
  head.writeUInt32LE(features.length, 8);
  head.writeFloatLE(scale, 12);
  const arrays = [transitions, clusters.hashes, features, clusters.ids, weights];
  return Buffer.concat([
    head,
    ...arrays.map((one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength)),
  ]);
}

/** Reads what `writeModel` wrote; throws on anything else. */
export function readModel(file: Uint8Array): TaggerModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [words, rows] = [view.getUint32(4, true), view.getUint32(8, true)];
  const wanted = headWords * 4 + labelCount ** 2 * 4 + words * 10 + rows * (4 + labelCount);
  if (view.getUint32(0, true) !== magic || file.byteLength !== wanted)
    throw new Error('these are no weights of a tagger, or of another version');
  let at = headWords * 4;
  const take = (length: number) => {
    at += length;
    return view.buffer.slice(view.byteOffset + at - length, view.byteOffset + at);
  };
  const transitions = new Float32Array(take(labelCount ** 2 * 4));
  const hashes = new Int32Array(take(words * 4));
  const features = new Int32Array(take(rows * 4));
  const clusters = new WordClusters(hashes, new Uint16Array(take(words * 6)));
  return {
    clusters,
    features,
    weights: new Int8Array(take(rows * labelCount)),
    scale: view.getFloat32(12, true),
    transitions,
  };
}
