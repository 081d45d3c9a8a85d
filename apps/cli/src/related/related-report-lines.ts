import type { RelatedReport } from './eval-related.js';
import type { RankingMeasures } from './ranking-measures.js';

/** Mean average precision that must hold with weights fitted on other sets; hits of the first ten across languages. */
export const relatedTargets = {
  map: { 'ecbplus-1-35': 0.92, 'news-cluster-2017': 0.92, 'wikinews-medium': 0.92 },
  firstTen: { 'en-ar week': 0.75 },
} as const;

/** Everything below its target, a line each. */
export function relatedFaults({ sets, across }: RelatedReport): string[] {
  const low = sets.flatMap(({ name, heldOut }) => {
    const least = (relatedTargets.map as Readonly<Record<string, number>>)[name] ?? 0;
    return heldOut.map < least ? [`${name}: MAP ${shown(heldOut.map)}`] : [];
  });
  const lost = across.flatMap(({ name, firstTen }) => {
    const least = (relatedTargets.firstTen as Readonly<Record<string, number>>)[name] ?? 0;
    return firstTen < least ? [`${name}: hit among ten ${shown(firstTen)}`] : [];
  });
  return [...low, ...lost];
}

/** The report for a person. */
export function relatedReportLines(report: RelatedReport): string[] {
  const { sets, across } = report;
  const width = Math.max(...sets.map(({ name }) => name.length));
  const cell = ({ map, rPrecision }: RankingMeasures) => `${shown(map)} ${shown(rPrecision)}`;
  return [
    'mean average precision and R-precision',
    [''.padEnd(width), 'slugline   ', 'held out   ', 'more like this', 'right where sure'].join('   '),
    ...sets.map(({ name, slugline, heldOut, moreLikeThis, rightWhereSure }) =>
      [
        name.padEnd(width),
        cell(slugline),
        cell(heldOut),
        `${cell(moreLikeThis)}   `,
        shown(rightWhereSure),
      ].join('   '),
    ),
    'held out: weights fitted on the other sets; more like this: Elasticsearch, 25 terms; sure: a score of 0.5 or more',
    '',
    ...across.map(
      ({ name, articles, asked, first, firstTen, bestScore, bestScoreWithout, sureWithout }) =>
        `${name}: ${asked} English of ${articles} articles; an Arabic counterpart first ${shown(first)}, among ten ${shown(firstTen)}; ` +
        `best score, median: ${shown(bestScore)}, without a counterpart ${shown(bestScoreWithout)} (0.5 or more: ${shown(sureWithout)})`,
    ),
    ...relatedFaults(report).map((fault) => `below target: ${fault}`),
  ];
}

const shown = (value: number) => value.toFixed(3);
