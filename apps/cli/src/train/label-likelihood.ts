import { labelCount, mayFollow } from '#libs/entities';

/** Texts as rows of weights: token t has the rows from `starts[t]` to `starts[t + 1]`. */
export interface TrainingSet {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** Where each text begins among the tokens; the last is their number. */
  readonly texts: readonly number[];
  readonly rowCount: number;
}

const L = labelCount;
const allowed = Array.from({ length: L * L }, (_, at) => mayFollow(Math.floor(at / L), at % L));

/** Minus the log likelihood of a linear-chain CRF, with its gradient; `c2` times the square of the weights is added. */
export class LabelLikelihood {
  readonly weights: number;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #potential: Float64Array;
  readonly #norm: Float64Array;
  readonly #moves = new Float64Array(L * L);

  constructor(
    private readonly set: TrainingSet,
    private readonly c2: number,
  ) {
    this.weights = (set.rowCount + L) * L;
    const longest = Math.max(...set.texts.slice(1).map((end, at) => end - (set.texts[at] as number)));
    this.#forward = new Float64Array(longest * L);
    this.#backward = new Float64Array(longest * L);
    this.#potential = new Float64Array(longest * L);
    this.#norm = new Float64Array(longest);
  }

  /** Transitions stand behind the rows. */
  valueAt(point: Float64Array, gradient: Float64Array): number {
    let value = 0;
    for (let at = 0; at < point.length; at++) {
      const weight = point[at] as number;
      value += this.c2 * weight * weight;
      gradient[at] = 2 * this.c2 * weight;
    }
    const base = this.set.rowCount * L;
    for (let at = 0; at < L * L; at++)
      this.#moves[at] = allowed[at] ? Math.exp(point[base + at] as number) : 0;
    for (let text = 0; text + 1 < this.set.texts.length; text++)
      value += this.#text(
        this.set.texts[text] as number,
        this.set.texts[text + 1] as number,
        point,
        gradient,
      );
    return value;
  }

  #text(from: number, to: number, point: Float64Array, gradient: Float64Array): number {
    if (to === from) return 0;
    const { labels } = this.set;
    const base = this.set.rowCount * L;
    let value = this.#scores(from, to, point);
    for (let at = from + 1; at < to; at++) {
      const move = base + (labels[at - 1] as number) * L + (labels[at] as number);
      value -= point[move] as number;
      gradient[move] = (gradient[move] as number) - 1;
    }
    value += this.#passForward(to - from);
    this.#passBackward(to - from);
    this.#spread(from, to, gradient);
    this.#spreadMoves(to - from, gradient, base);
    return value;
  }

  /** Potentials of each token, its best label's at 1; answers what that leaves out, less the true labels' scores. */
  #scores(from: number, to: number, point: Float64Array): number {
    const { rows, starts, labels } = this.set;
    const score = new Float64Array(L);
    let value = 0;
    for (let at = from; at < to; at++) {
      score.fill(0);
      for (let row = starts[at] as number; row < (starts[at + 1] as number); row++) {
        const weight = (rows[row] as number) * L;
        for (let label = 0; label < L; label++)
          score[label] = (score[label] as number) + (point[weight + label] as number);
      }
      const best = Math.max(...score);
      value += best - (score[labels[at] as number] as number);
      for (let label = 0; label < L; label++)
        this.#potential[(at - from) * L + label] = Math.exp((score[label] as number) - best);
    }
    return value;
  }

  #passForward(length: number): number {
    let logs = 0;
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let label = 0; label < L; label++) {
        let before = at === 0 && mayFollow(undefined, label) ? 1 : 0;
        if (at > 0)
          for (let last = 0; last < L; last++)
            before +=
              (this.#forward[(at - 1) * L + last] as number) * (this.#moves[last * L + label] as number);
        const value = before * (this.#potential[at * L + label] as number);
        this.#forward[at * L + label] = value;
        sum += value;
      }
      this.#norm[at] = sum;
      logs += Math.log(sum);
      for (let label = 0; label < L; label++)
        this.#forward[at * L + label] = (this.#forward[at * L + label] as number) / sum;
    }
    return logs;
  }

  #passBackward(length: number): void {
    this.#backward.fill(1, (length - 1) * L, length * L);
    for (let at = length - 2; at >= 0; at--)
      for (let label = 0; label < L; label++) {
        let sum = 0;
        for (let next = 0; next < L; next++)
          sum +=
            (this.#moves[label * L + next] as number) *
            (this.#potential[(at + 1) * L + next] as number) *
            (this.#backward[(at + 1) * L + next] as number);
        this.#backward[at * L + label] = sum / (this.#norm[at + 1] as number);
      }
  }

  #spread(from: number, to: number, gradient: Float64Array): void {
    const { rows, starts, labels } = this.set;
    const chance = new Float64Array(L);
    for (let at = from; at < to; at++) {
      const place = (at - from) * L;
      for (let label = 0; label < L; label++)
        chance[label] = (this.#forward[place + label] as number) * (this.#backward[place + label] as number);
      const truth = labels[at] as number;
      chance[truth] = (chance[truth] as number) - 1;
      for (let row = starts[at] as number; row < (starts[at + 1] as number); row++) {
        const weight = (rows[row] as number) * L;
        for (let label = 0; label < L; label++)
          gradient[weight + label] = (gradient[weight + label] as number) + (chance[label] as number);
      }
    }
  }

  #spreadMoves(length: number, gradient: Float64Array, base: number): void {
    for (let at = 1; at < length; at++)
      for (let last = 0; last < L; last++)
        for (let label = 0; label < L; label++) {
          const move = last * L + label;
          gradient[base + move] =
            (gradient[base + move] as number) +
            ((this.#forward[(at - 1) * L + last] as number) *
              (this.#moves[move] as number) *
              (this.#potential[at * L + label] as number) *
              (this.#backward[at * L + label] as number)) /
              (this.#norm[at] as number);
        }
  }
}
