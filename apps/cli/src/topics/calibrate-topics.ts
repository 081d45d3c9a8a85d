import type { TopicModel } from '#libs/topics';
import { minimise } from '../train/minimise.js';

export interface ScoredFinding {
  readonly score: number;
  readonly isRight: boolean;
}

/** The slope and shift under which the confidences of findings come closest to how often they are right (Platt 1999). */
export function calibrate(findings: readonly ScoredFinding[]): TopicModel['calibration'] {
  const [slope = 1, shift = 0] = minimise(
    Float64Array.of(1, 0),
    (at, gradient) => {
      gradient.fill(0);
      let value = 0;
      for (const { score, isRight } of findings) {
        const sum = (at[0] as number) * score + (at[1] as number);
        value += Math.log1p(Math.exp(isRight ? -sum : sum));
        const away = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
        gradient[0] = (gradient[0] as number) + away * score;
        gradient[1] = (gradient[1] as number) + away;
      }
      return value;
    },
    100,
    () => {},
  );
  return { slope: Math.round(slope * 1e4) / 1e4, shift: Math.round(shift * 1e4) / 1e4 };
}
