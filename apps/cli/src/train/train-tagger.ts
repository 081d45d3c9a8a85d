import { labelCount, type TaggerModel, TrainingView, WordClusters } from '#libs/entities';
import { clusterWords } from './cluster-words.js';
import { LabelLikelihood, type TrainingSet } from './label-likelihood.js';
import { type LabelledText, tokenLabels } from './labelled-text.js';
import { minimise } from './minimise.js';
import { trainVectors } from './word-vectors.js';

type Tell = (line: string) => void;

/** `rowsKept` bounds what ships (13 bytes a row). */
const iterations = 80;
const rowsKept = 150_000;
const leastTexts = 2;
const epochs = 3;

/** Clusters from texts without labels, each as its folded words. */
export function learnClusters(texts: readonly (readonly string[])[], tell: Tell): WordClusters {
  const vectors = trainVectors(texts, epochs);
  tell(`vectors of ${vectors.words.length} words`);
  const levels = [64, 256, 1024].map((count) => clusterWords(vectors, count));
  const ids = new Uint16Array(vectors.words.length * 3);
  for (const [level, found] of levels.entries())
    for (const [word, id] of found.entries()) ids[word * 3 + level] = id;
  return new WordClusters(
    Int32Array.from(vectors.words, (word) => WordClusters.key(word)),
    ids,
  );
}

/** Learns the weights from labelled texts; `c2` says how dear large weights are. */
export function trainTagger(
  texts: readonly LabelledText[],
  clusters: WordClusters,
  c2: number,
  tell: Tell,
): TaggerModel {
  const { set, hashes } = trainingSet(texts, new TrainingView(clusters));
  tell(`${texts.length} texts, ${set.labels.length} words, ${set.rowCount} features`);
  const likelihood = new LabelLikelihood(set, c2);
  const began = Date.now();
  const point = minimise(
    new Float64Array(likelihood.weights),
    (at, gradient) => likelihood.valueAt(at, gradient),
    iterations,
    (iteration, value) => {
      if (iteration % 10 === 0)
        tell(`iteration ${iteration}: ${value.toFixed(0)}, ${Math.round((Date.now() - began) / 1000)} s`);
    },
  );
  return modelOf(point, hashes, clusters);
}

function trainingSet(
  texts: readonly LabelledText[],
  view: TrainingView,
): { set: TrainingSet; hashes: number[] } {
  const features = texts.map(({ field }) => view.featuresOf(field));
  const counts = new Map<number, number>();
  for (const text of features)
    for (const token of text) for (const hash of token) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= leastTexts).map(([hash]) => hash);
  const places = new Map(hashes.map((hash, at) => [hash, at]));
  const starts = [0];
  const rows: number[] = [];
  const ends = [0];
  for (const text of features) {
    for (const token of text) {
      for (const hash of token) {
        const place = places.get(hash);
        if (place !== undefined) rows.push(place);
      }
      starts.push(rows.length);
    }
    ends.push((ends.at(-1) as number) + text.length);
  }
  const labels = Uint8Array.from(texts.flatMap((text) => [...tokenLabels(text)]));
  const set = {
    rows: Int32Array.from(rows),
    starts: Int32Array.from(starts),
    labels,
    texts: ends,
    rowCount: hashes.length,
  };
  return { set, hashes };
}

/** Keeps the rows that weigh most, in 8 bits a weight. */
function modelOf(point: Float64Array, hashes: readonly number[], clusters: WordClusters): TaggerModel {
  const L = labelCount;
  const size = (row: number) => Math.max(...point.subarray(row * L, (row + 1) * L).map(Math.abs));
  const sizes = Float64Array.from(hashes, (_, row) => size(row));
  const kept = Array.from(hashes.keys())
    .sort((one, other) => (sizes[other] as number) - (sizes[one] as number))
    .slice(0, rowsKept);
  const scale = (sizes[kept[0] as number] as number) / 127;
  const weights = Int8Array.from(
    kept.flatMap((row) =>
      [...point.subarray(row * L, (row + 1) * L)].map((weight) => Math.round(weight / scale)),
    ),
  );
  const features = Int32Array.from(kept, (row) => hashes[row] as number);
  const transitions = Float32Array.from(point.subarray(hashes.length * L));
  return { clusters, features, weights, scale, transitions };
}
