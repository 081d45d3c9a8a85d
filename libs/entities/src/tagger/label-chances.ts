import { labelCount, mayFollow } from './name-labels.js';

/** Which labels may stand before each: two for a further word of a name, all for the others. */
const before = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_unused, last) => last).filter((last) => mayFollow(last, label)),
);
const after = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_unused, next) => next).filter((next) => mayFollow(label, next)),
);

/** How likely each label of each token is, all sequences counted (forward-backward); `scores` as for `bestLabels`. */
export function labelChances(scores: Float32Array, transitions: Float32Array): Float32Array {
  const moves = transitions.map(Math.exp);
  const potentials = potentialsOf(scores);
  const forward = new Float32Array(scores.length);
  const chances = new Float32Array(scores.length);
  const count = scores.length / labelCount;
  for (let at = 0; at < count; at++) {
    for (let label = 0; label < labelCount; label++) {
      let sum = at === 0 && mayFollow(undefined, label) ? 1 : 0;
      if (at > 0)
        for (const last of before[label] as number[])
          sum +=
            (forward[(at - 1) * labelCount + last] as number) * (moves[last * labelCount + label] as number);
      forward[at * labelCount + label] = sum * (potentials[at * labelCount + label] as number);
    }
    normalise(forward, at);
  }
  let behind = new Float32Array(labelCount).fill(1);
  for (let at = count - 1; at >= 0; at--) {
    for (let label = 0; label < labelCount; label++)
      chances[at * labelCount + label] =
        (forward[at * labelCount + label] as number) * (behind[label] as number);
    normalise(chances, at);
    if (at > 0) behind = backward(behind, potentials, moves, at);
  }
  return chances;
}

/** Per token the best label's is 1, so that nothing runs over. */
function potentialsOf(scores: Float32Array): Float32Array {
  const found = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += labelCount) {
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) best = Math.max(best, scores[at + label] as number);
    for (let label = 0; label < labelCount; label++)
      found[at + label] = Math.exp((scores[at + label] as number) - best);
  }
  return found;
}

function backward(
  behind: Float32Array<ArrayBuffer>,
  potentials: Float32Array,
  moves: Float32Array,
  at: number,
): Float32Array<ArrayBuffer> {
  const found = new Float32Array(labelCount);
  for (let label = 0; label < labelCount; label++) {
    let sum = 0;
    for (const next of after[label] as number[])
      sum +=
        (moves[label * labelCount + next] as number) *
        (potentials[at * labelCount + next] as number) *
        (behind[next] as number);
    found[label] = sum;
  }
  normalise(found, 0);
  return found;
}

function normalise(rows: Float32Array, at: number): void {
  const from = at * labelCount;
  let sum = 0;
  for (let label = 0; label < labelCount; label++) sum += rows[from + label] as number;
  if (sum === 0) return;
  for (let label = 0; label < labelCount; label++) rows[from + label] = (rows[from + label] as number) / sum;
}
