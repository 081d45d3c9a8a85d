import type { EntityReport, Score } from './eval-entities.js';

export const f1Of = ({ right, found, wanted }: Score): number =>
  found + wanted === 0 ? 0 : (2 * right) / (found + wanted);

/** What issue and model card promise, on what the tagger was not trained on; by the name of the set. */
export const entityTargets: Readonly<Record<string, number>> = {
  'CoNLL 2003 testa': 0.92,
  'ANERcorp, last tenth': 0.73,
  'testa in title case': 0.83,
  'testa in capitals': 0.83,
};

/** A line for each set that is below its target. */
export function entityFaults({ sets }: EntityReport): string[] {
  return sets
    .filter(({ name, types }) => f1Of(types.all) < (entityTargets[name] ?? 0))
    .map(({ name, types }) => `${name}: F1 ${f1Of(types.all).toFixed(3)}, wanted ${entityTargets[name]}`);
}

const share = (part: number, all: number) => (all === 0 ? '   -' : (part / all).toFixed(3).replace(/^0/, ''));

/** What is measured, for people to read. */
export function entityReportLines({ sets, errors }: EntityReport): string[] {
  const lines = ['set                    type    precision  recall    F1   names'];
  for (const { name, types } of sets)
    for (const [type, score] of Object.entries(types))
      lines.push(
        `${name.padEnd(22)} ${type.padEnd(8)} ${share(score.right, score.found).padStart(8)} ${share(score.right, score.wanted).padStart(7)} ${share(2 * score.right, score.found + score.wanted).padStart(6)} ${String(score.wanted).padStart(6)}`,
      );
  lines.push(...entityFaults({ sets, errors }).map((fault) => `below target: ${fault}`));
  lines.push('', 'most frequent errors');
  for (const { what, count } of errors) lines.push(`${String(count).padStart(5)}  ${what}`);
  return lines;
}
