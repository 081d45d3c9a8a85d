import type { FoundTopic } from '#libs/topics';
import type { ReadLabel } from './read-labels.js';

/** How often a topic was found, was rightly found, and was to be found. */
export interface Tally {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  /** Of those that were to be found. */
  readonly hit: number;
}

export interface Judged {
  readonly found: readonly FoundTopic[];
  readonly label: ReadLabel;
}

const nothing: Tally = { found: 0, right: 0, wanted: 0, hit: 0 };

/** Tallies by code, of codes for which `counts` holds; a finding that a label allows beside the main one is right. */
export function talliesOf(judged: readonly Judged[], counts: (code: string) => boolean): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (code: string, more: Partial<Tally>) => {
    if (!counts(code)) return;
    const { found, right, wanted, hit } = tallies.get(code) ?? nothing;
    tallies.set(code, {
      found: found + (more.found ?? 0),
      right: right + (more.right ?? 0),
      wanted: wanted + (more.wanted ?? 0),
      hit: hit + (more.hit ?? 0),
    });
  };
  for (const { found, label } of judged) {
    for (const { code } of found) {
      const isWanted = label.about.includes(code);
      add(code, { found: 1, right: isWanted || label.also.includes(code) ? 1 : 0, hit: isWanted ? 1 : 0 });
    }
    for (const code of label.about) add(code, { wanted: 1 });
  }
  return tallies;
}

export function sumOf(tallies: Iterable<Tally>): Tally {
  let sum = nothing;
  for (const { found, right, wanted, hit } of tallies)
    sum = {
      found: sum.found + found,
      right: sum.right + right,
      wanted: sum.wanted + wanted,
      hit: sum.hit + hit,
    };
  return sum;
}

/** Undefined where nothing was found or nothing wanted. */
export const precisionOf = ({ found, right }: Tally) => (found === 0 ? undefined : right / found);
export const recallOf = ({ wanted, hit }: Tally) => (wanted === 0 ? undefined : hit / wanted);

export function f1Of(tally: Tally): number | undefined {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  if (precision === undefined || recall === undefined || precision + recall === 0) return undefined;
  return (2 * precision * recall) / (precision + recall);
}

/** Of the findings in a band of confidence: how sure they are on average, and which share is right. */
export interface CalibrationBand {
  readonly from: number;
  readonly findings: number;
  readonly confidence: number;
  readonly right: number;
}

const bands = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

export function calibrationOf(
  judged: readonly Judged[],
  counts: (code: string) => boolean,
): CalibrationBand[] {
  const all = judged.flatMap(({ found, label }) =>
    found
      .filter(({ code }) => counts(code))
      .map(({ code, confidence }) => ({
        confidence,
        isRight: label.about.includes(code) || label.also.includes(code),
      })),
  );
  return bands.flatMap((from, nth) => {
    const upTo = bands[nth + 1] ?? Number.POSITIVE_INFINITY;
    const here = all.filter(({ confidence }) => confidence >= from && confidence < upTo);
    if (here.length === 0) return [];
    const confidence = here.reduce((sum, one) => sum + one.confidence, 0) / here.length;
    const right = here.filter(({ isRight }) => isRight).length / here.length;
    return [{ from, findings: here.length, confidence, right }];
  });
}
