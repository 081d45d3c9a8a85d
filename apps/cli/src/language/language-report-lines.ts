import type { LanguageReport, LanguageTally } from './eval-language.js';

/** Share of right ones among those of which something is said, and of right ones among all, by set. */
export const languageTargets: Readonly<
  Record<string, { readonly precision: number; readonly right: number }>
> = {
  headlines: { precision: 0.999, right: 0.999 },
  capitals: { precision: 0.98, right: 0.975 },
  sentences: { precision: 0.99, right: 0.99 },
  'four words': { precision: 0.93, right: 0.91 },
};

/** A line for each set that is below its target. */
export function languageFaults({ tallies }: LanguageReport): string[] {
  return Object.entries(languageTargets).flatMap(([set, least]) => {
    const sum = sumOf(tallies.filter((one) => one.set === set));
    const precision = sum.right / Math.max(1, sum.right + sum.wrong);
    const right = sum.right / Math.max(1, sum.texts);
    return precision < least.precision || right < least.right
      ? [
          `${set}: right ${shown(right)}, of what is said ${shown(precision)}; wanted ${least.right} and ${least.precision}`,
        ]
      : [];
  });
}

/** What is measured, for people to read. */
export function languageReportLines(report: LanguageReport): string[] {
  const lines = ['set         language  letters     texts   right  silent   wrong'];
  const bySet = Map.groupBy(report.tallies, ({ set }) => set);
  for (const [set, tallies] of bySet) {
    for (const tally of [...tallies].sort((one, other) => one.language.localeCompare(other.language)))
      lines.push(row(set, tally.language, tally.band, tally));
    lines.push(row(set, 'all', '', sumOf(tallies)));
  }
  lines.push(...languageFaults(report).map((fault) => `below target: ${fault}`), '', 'some errors');
  for (const { language, found, text } of report.errors) lines.push(`${language} as ${found}: ${text}`);
  return lines;
}

type Counts = Pick<LanguageTally, 'texts' | 'right' | 'silent' | 'wrong'>;

const sumOf = (tallies: readonly Counts[]): Counts =>
  tallies.reduce<Counts>(
    (sum, one) => ({
      texts: sum.texts + one.texts,
      right: sum.right + one.right,
      silent: sum.silent + one.silent,
      wrong: sum.wrong + one.wrong,
    }),
    { texts: 0, right: 0, silent: 0, wrong: 0 },
  );

const row = (set: string, language: string, band: string, { texts, right, silent, wrong }: Counts) =>
  [
    ...[set.padEnd(11), language.padEnd(9), band.padEnd(10), String(texts).padStart(6)],
    ...[right, silent, wrong].map((count) => shown(count / texts).padStart(7)),
  ].join(' ');

const shown = (share: number) => share.toFixed(4).replace(/^0/, '');
