import type { StoriesReport } from './eval-stories.js';
import type { LinkMeasures } from './links-of-week.js';

/** B-cubed F1 that must hold with weights fitted on other sets, and of the same order again. */
export const storyTargets = {
  'ecbplus-1-35': 0.92,
  'wikinews-medium': 0.88,
  'arabic-afternoon': 0.88,
} as const;
/** Pair F1 of the week in two orders. */
const leastOtherOrder = 0.98;
/** B-cubed F1 of the afternoon amid the week, where a big event has more reports than lists of neighbours hold. */
const leastAmidWeek = 0.91;
/** Shares of the English articles with a counterpart whose story is linked to that of one, and to others alone. */
const links = { leastRight: 0.45, mostOthers: 0.1, mostTogether: 8 } as const;

/** Everything below its target, a line each. */
export function storyFaults({ sets, week }: StoriesReport): string[] {
  const low = Object.entries(storyTargets).flatMap(([name, least]) => {
    const set = sets.find((one) => one.name === name);
    return set !== undefined && set.heldOut.bCubed < least
      ? [`${name}: B-cubed ${shown(set.heldOut.bCubed)}`]
      : [];
  });
  if (week.sameOrder < 1) low.push(`the same order gives other stories: ${shown(week.sameOrder)}`);
  if (week.otherOrder < leastOtherOrder) low.push(`another order gives others: ${shown(week.otherOrder)}`);
  if (week.afternoon.bCubed < leastAmidWeek)
    low.push(`the afternoon amid the week: B-cubed ${shown(week.afternoon.bCubed)}`);
  return [...low, ...linkFaults(week.links)];
}

function linkFaults({ asked, right, others, mostTogether }: LinkMeasures): string[] {
  const low: string[] = [];
  if (right < links.leastRight * asked) low.push(`links: ${right} of ${asked} right`);
  if (others > links.mostOthers * asked) low.push(`links: ${others} of ${asked} to other stories`);
  if (mostTogether > links.mostTogether) low.push(`links make ${mostTogether} stories one`);
  return low;
}

/** The report for a person. */
export function storiesReportLines(report: StoriesReport): string[] {
  const { sets, week } = report;
  const width = Math.max(...sets.map(({ name }) => name.length));
  const rows = sets.map(({ name, slugline, heldOut, singlePass }) =>
    [
      name.padEnd(width),
      ...[slugline, heldOut, singlePass].map((m) => `${shown(m.bCubed)} ${shown(m.pairF1)}`),
    ].join('   '),
  );
  return [
    'B-cubed F1 and pair F1',
    [''.padEnd(width), 'slugline   ', 'held out   ', 'single pass'].join('   '),
    ...rows,
    'held out: weights fitted on the other sets; single pass: TF-IDF centroids at the best threshold of each set',
    '',
    `the week: ${week.articles} articles, ${week.stories} stories, the biggest of ${week.biggest}, ${week.perSecond} articles a second`,
    `the same order again: pair F1 ${shown(week.sameOrder)}; as partitions may bring them: ${shown(week.otherOrder)}`,
    `the labelled afternoon amid the week: ${shown(week.afternoon.bCubed)} ${shown(week.afternoon.pairF1)}; in one story of the labelled pairs:`,
    `on one event, other text ${shown(week.sameEvent)}; other ${shown(week.others)}`,
    ...linkLines(week.links),
    ...storyFaults(report).map((fault) => `below target: ${fault}`),
  ];
}

const linkLines = ({
  links: all,
  mostTogether,
  asked,
  right,
  others,
  withoutAsked,
  without,
}: LinkMeasures) => [
  `links between English and Arabic stories: ${all}, at most ${mostTogether} stories in one`,
  `of ${asked} English articles with a counterpart ${right} are linked to its story, ${others} to other stories alone; of ${withoutAsked} without ${without} are linked`,
];

const shown = (value: number) => value.toFixed(3);
