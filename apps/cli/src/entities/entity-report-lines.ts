import type { EntityReport, Score } from './eval-entities.js';
import type { Overlap, TranslationReport } from './translated-articles.js';

export const f1Of = ({ right, found, wanted }: Score): number =>
  found + wanted === 0 ? 0 : (2 * right) / (found + wanted);

/** What issue and model card promise, on what the tagger was not trained on; by the name of the set. */
export const entityTargets: Readonly<Record<string, number>> = {
  'CoNLL 2003 testa': 0.92,
  'ANERcorp, last tenth': 0.73,
  'testa in title case': 0.83,
  'testa in capitals': 0.83,
};

/** How far ids of people and places in an article and its translation are to be the same. */
const overlapTarget = 0.6;

/** A line for each set that is below its target. */
export function entityFaults({ sets, translations }: EntityReport): string[] {
  const figures = sets.map(({ name, types }) => ({
    ...{ name, f1: f1Of(types.all), wanted: entityTargets[name] ?? 0 },
  }));
  if (translations !== undefined)
    figures.push({ name: 'translated articles', f1: overlapF1(translations.all), wanted: overlapTarget });
  return figures
    .filter(({ f1, wanted }) => f1 < wanted)
    .map(({ name, f1, wanted }) => `${name}: F1 ${f1.toFixed(3)}, wanted ${wanted}`);
}

const overlapF1 = ({ both, english, arabic }: Overlap) =>
  f1Of({ right: both, found: arabic, wanted: english });

function translationLines({ articles, all, known, provisional, alone }: TranslationReport): string[] {
  const line = (name: string, overlap: Overlap) =>
    `${name.padEnd(12)} F1 ${overlapF1(overlap).toFixed(3)}: ${overlap.both} in both, of ${overlap.english} in English and ${overlap.arabic} in Arabic`;
  return [
    '',
    `ids of people and places in ${articles} articles and their translations`,
    ...[line('all', all), line('known', known), line('provisional', provisional)],
    'most frequent in one version only',
    ...alone.map(({ what, count }) => `${String(count).padStart(5)}  ${what}`),
  ];
}

const share = (part: number, all: number) => (all === 0 ? '   -' : (part / all).toFixed(3).replace(/^0/, ''));

/** What is measured, for people to read. */
export function entityReportLines(report: EntityReport): string[] {
  const { sets, errors, translations } = report;
  const lines = ['set                    type    precision  recall    F1   names'];
  for (const { name, types } of sets)
    for (const [type, score] of Object.entries(types))
      lines.push(
        `${name.padEnd(22)} ${type.padEnd(8)} ${share(score.right, score.found).padStart(8)} ${share(score.right, score.wanted).padStart(7)} ${share(2 * score.right, score.found + score.wanted).padStart(6)} ${String(score.wanted).padStart(6)}`,
      );
  lines.push(...entityFaults(report).map((fault) => `below target: ${fault}`));
  lines.push('', 'most frequent errors');
  for (const { what, count } of errors) lines.push(`${String(count).padStart(5)}  ${what}`);
  return translations === undefined ? lines : [...lines, ...translationLines(translations)];
}
