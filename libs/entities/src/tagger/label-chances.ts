import { labelCount } from './name-labels.js';

const backward = new Float64Array(labelCount);
const earlier = new Float64Array(labelCount);
let forward = new Float64Array(256 * labelCount);
let potentials = new Float64Array(256 * labelCount);

/**
 * How likely each label of each token of a stretch is, all its sequences counted (forward-backward), into `chances`;
 * `scores` as for `bestLabels`, `moves` are e to the transitions.
 */
export function labelChances(
  scores: Float32Array,
  moves: Float64Array,
  chances: Float32Array,
  from = 0,
  to = scores.length / labelCount,
): void {
  const count = to - from;
  if (forward.length < count * labelCount) {
    forward = new Float64Array(count * labelCount * 2);
    potentials = new Float64Array(count * labelCount * 2);
  }
  for (let at = 0; at < count; at++) {
    readPotentials(scores, (from + at) * labelCount, at * labelCount);
    goForward(moves, at);
  }
  backward.fill(1);
  for (let at = count - 1; at >= 0; at--) {
    const base = at * labelCount;
    let sum = 0;
    for (let label = 0; label < labelCount; label++)
      sum += (forward[base + label] as number) * (backward[label] as number);
    for (let label = 0; label < labelCount; label++)
      chances[(from + at) * labelCount + label] =
        sum === 0 ? 0 : ((forward[base + label] as number) * (backward[label] as number)) / sum;
    if (at > 0) goBackward(moves, base);
  }
}

/** The best label's is 1, so that nothing runs over. */
function readPotentials(scores: Float32Array, from: number, into: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labelCount; label++) best = Math.max(best, scores[from + label] as number);
  for (let label = 0; label < labelCount; label++)
    potentials[into + label] = Math.exp((scores[from + label] as number) - best);
}

/** All labels may stand before "no name" and the first word of a name, two before a further word: it and the first. */
function goForward(moves: Float64Array, at: number): void {
  const [base, before] = [at * labelCount, (at - 1) * labelCount];
  let all = 0;
  for (let label = 0; label < labelCount; label++) {
    const isFurther = label > 0 && (label & 1) === 0;
    let sum = at === 0 && !isFurther ? 1 : 0;
    if (at > 0) {
      const end = isFurther ? label + 1 : labelCount;
      for (let last = isFurther ? label - 1 : 0; last < end; last++)
        sum += (forward[before + last] as number) * (moves[last * labelCount + label] as number);
    }
    sum *= potentials[base + label] as number;
    forward[base + label] = sum;
    all += sum;
  }
  if (all === 0) return;
  for (let label = 0; label < labelCount; label++)
    forward[base + label] = (forward[base + label] as number) / all;
}

/** From the token at `base` to the one before it. */
function goBackward(moves: Float64Array, base: number): void {
  for (let next = 0; next < labelCount; next++)
    backward[next] = (backward[next] as number) * (potentials[base + next] as number);
  let all = 0;
  for (let label = 0; label < labelCount; label++) {
    const row = label * labelCount;
    let sum = (moves[row] as number) * (backward[0] as number);
    for (let next = 1; next < labelCount; next += 2)
      sum += (moves[row + next] as number) * (backward[next] as number);
    if (label > 0) {
      const further = label + (label & 1);
      sum += (moves[row + further] as number) * (backward[further] as number);
    }
    earlier[label] = sum;
    all += sum;
  }
  for (let label = 0; label < labelCount; label++)
    backward[label] = all === 0 ? (earlier[label] as number) : (earlier[label] as number) / all;
}
