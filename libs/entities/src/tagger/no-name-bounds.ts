import { isFirst, labelCount, mayFollow } from './name-labels.js';

/**
 * How much better another label may be than "no name" by what it does to its neighbours, at most. Where a word's scores
 * differ by more, no sequence with another label is the best one: it would gain by "no name" here, and by a name that
 * begins at the next word where it went on there.
 */
export class NoNameBounds {
  /** By label: for a next word that begins anew, and for one that goes on with the name. */
  readonly #anew = new Float64Array(labelCount);
  readonly #goingOn = new Float64Array(labelCount);

  constructor(transitions: Float32Array) {
    const move = (from: number, to: number) => transitions[from * labelCount + to] as number;
    const all = Array.from({ length: labelCount }, (_, label) => label);
    for (const label of all.slice(1)) {
      const befores = all
        .filter((one) => mayFollow(one, label))
        .map((one) => move(one, label) - move(one, 0));
      const into = Math.max(isFirst(label) ? 0 : Number.NEGATIVE_INFINITY, ...befores);
      const [first, further] = isFirst(label) ? [label, label + 1] : [label - 1, label];
      const nexts = all
        .filter((one) => one === 0 || isFirst(one))
        .map((one) => move(label, one) - move(0, one));
      const later = all
        .filter((one) => mayFollow(further, one))
        .map((one) => move(further, one) - move(first, one));
      this.#anew[label] = into + Math.max(0, ...nexts);
      this.#goingOn[label] = into + move(label, further) - move(0, first) + Math.max(0, ...later);
    }
  }

  /**
   * How near any other label may come to "no name" at a word, as a logarithm; below 0 there is no name in the best
   * sequence, and the chance of one is at most 16 times e to it.
   */
  excess(scores: Float32Array, at: number, count: number): number {
    const base = at * labelCount;
    const next = at + 1 < count ? base + labelCount : -1;
    let worst = Number.NEGATIVE_INFINITY;
    for (let label = 1; label < labelCount; label++) {
      const first = label - 1 + (label & 1);
      const shift =
        next < 0
          ? Number.NEGATIVE_INFINITY
          : (scores[next + first + 1] as number) - (scores[next + first] as number);
      const bound = Math.max(this.#anew[label] as number, (this.#goingOn[label] as number) + shift);
      worst = Math.max(worst, (scores[base + label] as number) + bound);
    }
    return worst - (scores[base] as number);
  }
}
