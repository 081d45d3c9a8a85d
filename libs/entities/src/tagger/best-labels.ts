import { labelCount, mayFollow } from './name-labels.js';

/** The likeliest sequence of labels (Viterbi); `scores` holds `labelCount` a token. */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const count = scores.length / labelCount;
  const from = new Uint8Array(scores.length);
  let last = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++)
    last[label] = mayFollow(undefined, label) ? (scores[label] as number) : -1e9;
  for (let at = 1; at < count; at++) {
    for (let label = 0; label < labelCount; label++) {
      let [best, whence] = [-Infinity, 0];
      for (let before = 0; before < labelCount; before++) {
        if (allowed[before * labelCount + label] === 0) continue;
        const score = (last[before] as number) + (transitions[before * labelCount + label] as number);
        if (score > best) [best, whence] = [score, before];
      }
      next[label] = best + (scores[at * labelCount + label] as number);
      from[at * labelCount + label] = whence;
    }
    [last, next] = [next, last];
  }
  const path = new Uint8Array(count);
  if (count > 0) path[count - 1] = last.indexOf(Math.max(...last));
  for (let at = count - 1; at > 0; at--)
    path[at - 1] = from[at * labelCount + (path[at] as number)] as number;
  return path;
}

/** 1 where a label may follow another; by rows of the one before. */
export const allowed = Uint8Array.from({ length: labelCount ** 2 }, (_, at) =>
  mayFollow(Math.floor(at / labelCount), at % labelCount) ? 1 : 0,
);
