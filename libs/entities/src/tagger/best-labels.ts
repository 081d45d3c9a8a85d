import { labelCount, mayFollow } from './name-labels.js';

/**
 * The likeliest sequence of labels (Viterbi); `scores` holds `labelCount` a token. Tokens whose `excess` is below 0 have
 * no name for sure: between them a search begins and ends.
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  excesses?: Float64Array,
): Uint8Array {
  const count = scores.length / labelCount;
  const path = new Uint8Array(count);
  for (let from = 0; from < count; ) {
    if (excesses !== undefined && (excesses[from] as number) < 0) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < count && !(excesses !== undefined && (excesses[to] as number) < 0)) to++;
    search(scores, transitions, from, to, path);
    from = to;
  }
  return path;
}

const last = new Float64Array(labelCount);
const next = new Float64Array(labelCount);
let whences = new Uint8Array(256 * labelCount);

/** Labels the tokens of a stretch, which "no name" or the end of the text stands beside. */
function search(
  scores: Float32Array,
  transitions: Float32Array,
  from: number,
  to: number,
  path: Uint8Array,
): void {
  if (whences.length < (to - from) * labelCount) whences = new Uint8Array((to - from) * labelCount * 2);
  for (let label = 0; label < labelCount; label++) {
    const start = mayFollow(undefined, label) ? (scores[from * labelCount + label] as number) : -1e9;
    last[label] = start + (from === 0 ? 0 : (transitions[label] as number));
  }
  for (let at = from + 1; at < to; at++) {
    step(transitions, (at - from) * labelCount);
    for (let label = 0; label < labelCount; label++)
      last[label] = (next[label] as number) + (scores[at * labelCount + label] as number);
  }
  const isEnd = to * labelCount === scores.length;
  let best = 0;
  const closed = (label: number) =>
    (last[label] as number) + (isEnd ? 0 : (transitions[label * labelCount] as number));
  for (let label = 1; label < labelCount; label++) if (closed(label) > closed(best)) best = label;
  for (let at = to - 1; at >= from; at--) {
    path[at] = best;
    best = whences[(at - from) * labelCount + best] as number;
  }
}

/** From `last` into `next`; a further word of a name only after a word of it. */
function step(transitions: Float32Array, into: number): void {
  for (let label = 0; label < labelCount; label++) {
    const isFurther = label > 0 && (label & 1) === 0;
    const first = isFurther ? label - 1 : 0;
    const end = isFurther ? label + 1 : labelCount;
    let best = Number.NEGATIVE_INFINITY;
    let whence = 0;
    for (let before = first; before < end; before++) {
      const score = (last[before] as number) + (transitions[before * labelCount + label] as number);
      if (score > best) {
        best = score;
        whence = before;
      }
    }
    next[label] = best;
    whences[into + label] = whence;
  }
}
