import { dimensions, randomNumbers, type WordVectors } from './word-vectors.js';

const rounds = 8;

/** Cluster of each word by its direction (spherical k-means); the same vectors give the same clusters. */
export function clusterWords({ words, vectors }: WordVectors, clusters: number): Uint16Array {
  const unit = normalised(vectors);
  const random = randomNumbers(clusters);
  // Frequent words come first: the centres begin among the best known.
  const pool = Math.min(words.length, clusters * 8);
  const starts = Array.from({ length: clusters }, () => Math.floor(random() * pool));
  let centres = Float32Array.from(
    starts.flatMap((at) => [...unit.subarray(at * dimensions, (at + 1) * dimensions)]),
  );
  const ids = new Uint16Array(words.length);
  for (let round = 0; round < rounds; round++) {
    for (let word = 0; word < words.length; word++) ids[word] = nearest(unit, word * dimensions, centres);
    const next = new Float32Array(centres.length);
    for (let word = 0; word < words.length; word++) {
      const [from, to] = [word * dimensions, (ids[word] as number) * dimensions];
      for (let axis = 0; axis < dimensions; axis++)
        next[to + axis] = (next[to + axis] as number) + (unit[from + axis] as number);
    }
    centres = normalised(next);
  }
  return ids;
}

function nearest(unit: Float32Array, from: number, centres: Float32Array): number {
  let [best, closest] = [0, Number.NEGATIVE_INFINITY];
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let dot = 0;
    for (let axis = 0; axis < dimensions; axis++)
      dot += (unit[from + axis] as number) * (centres[centre + axis] as number);
    if (dot > closest) [best, closest] = [centre, dot];
  }
  return best / dimensions;
}

function normalised(vectors: Float32Array): Float32Array<ArrayBuffer> {
  const unit = new Float32Array(vectors);
  for (let at = 0; at < unit.length; at += dimensions) {
    let sum = 0;
    for (let axis = 0; axis < dimensions; axis++) sum += (unit[at + axis] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let axis = 0; axis < dimensions; axis++) unit[at + axis] = (unit[at + axis] as number) / length;
  }
  return unit;
}
