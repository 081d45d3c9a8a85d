/** An answer in its order: right or not; and how many right ones there are. */
export interface Answered {
  readonly isRight: readonly boolean[];
  readonly rightOnes: number;
}

export interface RankingMeasures {
  readonly map: number;
  readonly rPrecision: number;
}

/** Means over the answers that have anything right; what was not returned counts as missed. */
export function measureRanking(answers: readonly Answered[]): RankingMeasures {
  const asked = answers.filter(({ rightOnes }) => rightOnes > 0);
  const mean = (of: (answered: Answered) => number) =>
    asked.reduce((sum, answered) => sum + of(answered), 0) / Math.max(1, asked.length);
  return { map: mean(averagePrecision), rPrecision: mean(precisionAtRight) };
}

/** The share of answers with something right among their first ones. */
export function hitsAmong(answers: readonly Answered[], first: number): number {
  const asked = answers.filter(({ rightOnes }) => rightOnes > 0);
  const hits = asked.filter(({ isRight }) => isRight.slice(0, first).includes(true));
  return hits.length / Math.max(1, asked.length);
}

function averagePrecision({ isRight, rightOnes }: Answered): number {
  let [found, sum] = [0, 0];
  for (const [nth, right] of isRight.entries()) {
    if (right) sum += ++found / (nth + 1);
  }
  return sum / rightOnes;
}

function precisionAtRight({ isRight, rightOnes }: Answered): number {
  return isRight.slice(0, rightOnes).filter((right) => right).length / rightOnes;
}
