import { topicOf } from '#libs/topics';
import type { TopicReport } from './eval-topics.js';
import { f1Of, precisionOf, recallOf, type Tally } from './topic-measures.js';

/** Precision and F1 that must hold, by the name of the set. */
export const topicTargets: Readonly<Record<string, { readonly precision: number; readonly f1: number }>> = {
  'stream, Arabic': { precision: 0.9, f1: 0.84 },
  'stream, English': { precision: 0.83, f1: 0.86 },
  'Wikinews sources': { precision: 0.85, f1: 0.79 },
  'Reuters, economy': { precision: 0.99, f1: 0.95 },
  'Reuters, below it': { precision: 0.95, f1: 0.89 },
  'Saudi sections': { precision: 0.95, f1: 0.78 },
};

/** A line for each set that is below its target. */
export function topicFaults({ sets }: TopicReport): string[] {
  return Object.entries(topicTargets).flatMap(([name, least]) => {
    const tally = sets.find((set) => set.name === name)?.slugline;
    if (tally === undefined) return [`${name}: not measured`];
    const [precision, f1] = [precisionOf(tally) ?? 0, f1Of(tally) ?? 0];
    return precision < least.precision || f1 < least.f1
      ? [
          `${name}: precision ${shown(precision)} and F1 ${shown(f1)}, wanted ${least.precision} and ${least.f1}`,
        ]
      : [];
  });
}

/** What is measured, for people to read. */
export function topicReportLines(report: TopicReport): string[] {
  const lines = [head('set'), ...report.sets.flatMap(setLines), '', 'confidence  findings  mean   right'];
  for (const { from, findings, confidence, right } of report.calibration)
    lines.push(
      `${shown(from)} on     ${String(findings).padStart(8)}  ${shown(confidence)}   ${shown(right)}`,
    );
  lines.push('', `${report.microsecondsPerItem.toFixed(1)} microseconds an item`);
  return [...lines, ...topicFaults(report).map((fault) => `below target: ${fault}`)];
}

function setLines({ name, articles, slugline, topics, lexiconOnly, commonest }: TopicReport['sets'][number]) {
  return [
    `${name} (${articles} articles)`,
    row('  all', slugline),
    row('  lexicon only', lexiconOnly),
    row('  commonest, always', commonest),
    ...topics.map(({ code, tally }) => row(`  ${topicOf(code)?.en ?? code}`, tally)),
  ];
}

const head = (what: string) => `${what.padEnd(44)} precision  recall     F1   found  wanted`;

const row = (what: string, tally: Tally) =>
  [
    what.slice(0, 44).padEnd(44),
    shown(precisionOf(tally)).padStart(9),
    shown(recallOf(tally)).padStart(7),
    shown(f1Of(tally)).padStart(6),
    String(tally.found).padStart(7),
    String(tally.wanted).padStart(7),
  ].join(' ');

const shown = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(3).replace(/^0/, ''));
