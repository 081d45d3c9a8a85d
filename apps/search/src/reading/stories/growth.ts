import type { GrowthSpans } from '#libs/news-index';
import type { Growth } from '../../api/story-answers.js';
import { surprise } from './surprise.js';

const hourMs = 3_600_000;
/** A story grows when its last six hours bring more than a quarter of the day before them. */
const spans = { recentHours: 6, beforeHours: 24 } as const;

/** The two spans whose texts are compared, up to a moment in epoch milliseconds. */
export function growthSpans(endMs: number): GrowthSpans {
  const recentMs = endMs - spans.recentHours * hourMs;
  return {
    before: new Date(recentMs - spans.beforeHours * hourMs).toISOString(),
    recent: new Date(recentMs).toISOString(),
    end: new Date(endMs).toISOString(),
  };
}

export function growthOf({ recent, before }: { readonly recent: number; readonly before: number }): Growth {
  const { expected, score } = surprise(recent, before, spans.recentHours / spans.beforeHours);
  return { hours: spans.recentHours, recent, before, expected: rounded(expected), score: rounded(score) };
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;
