import type { Calibration, TopicEvidence } from '#libs/topics';
import { minimise } from '../train/minimise.js';

export interface JudgedEvidence {
  readonly evidence: TopicEvidence;
  readonly isRight: boolean;
  /** An article of a story of ten counts for a tenth. */
  readonly weight: number;
}

const parts = ['score', 'phrases', 'share', 'arabic', 'always'] as const;
const iterations = 200;

/** The calibration under which confidences come closest to how often findings are right (after Platt 1999). */
export function calibrate(judged: readonly JudgedEvidence[]): Calibration {
  const rows = judged.map(({ evidence, isRight, weight }) => ({
    values: parts.map((part) => (part === 'always' ? 1 : evidence[part])),
    ...{ isRight, weight },
  }));
  const fitted = minimise(
    new Float64Array(parts.length),
    (at, gradient) => {
      gradient.fill(0);
      let value = 0;
      for (const { values, isRight, weight } of rows) {
        const sum = values.reduce((total, one, nth) => total + one * (at[nth] as number), 0);
        value += weight * Math.log1p(Math.exp(isRight ? -sum : sum));
        const away = weight * (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0));
        for (const [nth, one] of values.entries()) gradient[nth] = (gradient[nth] as number) + away * one;
      }
      return value;
    },
    iterations,
    () => {},
  );
  const [score = 0, phrases = 0, share = 0, arabic = 0, always = 0] = fitted.map(
    (one) => Math.round(one * 1e4) / 1e4,
  );
  return { score, phrases, share, arabic, always };
}
