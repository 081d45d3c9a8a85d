import { describe, expect, it } from 'vitest';
import { labelCount } from './name-labels.js';
import { readModel, writeModel } from './tagger-model.js';
import { WordClusters } from './word-clusters.js';

const model = {
  clusters: new WordClusters(
    Int32Array.of(WordClusters.key('cairo'), WordClusters.key('tunis'), 7),
    Uint16Array.of(1, 2, 3, 4, 5, 1000, 0, 0, 0),
  ),
  features: Int32Array.of(-5, 12),
  weights: Int8Array.from({ length: 2 * labelCount }, (_, at) => at - 9),
  scale: 0.5,
  transitions: Float32Array.from({ length: labelCount ** 2 }, (_, at) => at / 4),
};

describe('weights in a file', () => {
  it('are read as they were written, from anywhere in a buffer', () => {
    const moved = Buffer.concat([Buffer.from('x'), writeModel(model)]).subarray(1);
    const read = readModel(moved);
    expect(read).toEqual(model);
    expect(read.clusters.of('tunis')).toEqual([4, 5, 1000]);
    expect(read.clusters.of('rabat')).toBeUndefined();
  });

  it('are refused when they are cut or something else', () => {
    expect(() => readModel(writeModel(model).subarray(4))).toThrow('no weights of a tagger');
    expect(() => readModel(writeModel(model).subarray(0, -1))).toThrow('no weights of a tagger');
  });
});
