import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featureNames, pairFeatures } from '#libs/copies';
import { type Article, isArticle, readArticles } from '../articles/article-lines.js';
import { type FittedLikeness, fitLikeness, type LikenessExample, likelihoodOf } from './fit-likeness.js';
import { type LabelledPair, readPairs } from './labelled-pairs.js';
import { printOfArticle } from './print-of-article.js';

/** Of several tried the one that guessed held-back pairs best; docs/copies.md has the figures. */
const looseness = 1;
const parts = 10;
const readPairsFile = join('libs', 'copies', 'labels', 'read-pairs.tsv');
const target = join('libs', 'copies', 'src', 'near', 'likeness-curves.ts');

interface Labelled extends LikenessExample {
  readonly pair: LabelledPair;
  readonly part: number;
  readonly isExtra: boolean;
}

/**
 * Fits how sure two texts are one copied from the other on the pairs of `data`/stream that are D, E or O, and on more pairs
 * of the same articles in `extra`, lines of the same form, by default those that we read ourselves; tells how well pairs of `data` are judged that were held back,
 * and writes the curves that ship; run in the clone's folder.
 */
export async function trainCopies(
  data: string,
  tell: (line: string) => void,
  extra = readPairsFile,
): Promise<void> {
  const folder = join(data, 'stream');
  const lines = await readArticles(join(folder, 'egypt-2013-02-04.jsonl.gz'));
  const articles = new Map(lines.filter(isArticle).map((article) => [article.id, article]));
  const given = await readPairs(join(folder, 'pairs.tsv'));
  const known = new Set(given.map(nameOf));
  const more = (await readPairs(extra)).filter((pair) => !known.has(nameOf(pair)));
  const pairs = [...given, ...more].filter(({ label }) => label !== 'U');
  const examples = examplesOf(pairs, articles, new Set(more));
  tell(`${examples.length} pairs, ${examples.filter(({ isCopy }) => isCopy).length} of them copies`);
  for (const line of heldBackLines(examples)) tell(line);
  await writeFile(target, curvesFile(fitLikeness(examples, looseness)));
  tell(`wrote ${target}; npm run build takes it in`);
}

const nameOf = ({ ids }: LabelledPair) => ids.toSorted().join(' ');

/** Pairs that share an article are held back together. */
function examplesOf(
  pairs: readonly LabelledPair[],
  articles: ReadonlyMap<string, Article>,
  extra: ReadonlySet<LabelledPair>,
): Labelled[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const next = leaders.get(id);
    return next === undefined ? id : leaderOf(next);
  };
  for (const { ids } of pairs) {
    const [one, other] = ids.map(leaderOf) as [string, string];
    if (one !== other) leaders.set(one, other);
  }
  const partOf = new Map(
    [...new Set(pairs.map(({ ids }) => leaderOf(ids[0])))].map((id, at) => [id, at % parts]),
  );
  return pairs.flatMap((pair) => {
    const [one, other] = pair.ids.map((id) => sketchOf(articles.get(id)));
    if (one === undefined || other === undefined) return [];
    const part = partOf.get(leaderOf(pair.ids[0])) as number;
    const features = pairFeatures(one, other);
    return [{ pair, part, features, isCopy: pair.label === 'D', isExtra: extra.has(pair) }];
  });
}

const sketchOf = (article: Article | undefined): Buffer | undefined =>
  article && printOfArticle(article)?.sketch;

/** Each pair judged by curves that were fitted on the other parts. */
function heldBackLines(examples: readonly Labelled[]): string[] {
  const judged = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const fitted = fitLikeness(
      examples.filter((example) => example.part !== part),
      looseness,
    );
    const held = examples.filter((example) => example.part === part && !example.isExtra);
    return held.map((example) => ({ ...example, likely: likelihoodOf(fitted, example.features) }));
  });
  return [0.4, 0.5, 0.6].map((least) => {
    const share = (of: (one: Labelled) => boolean) => {
      const some = judged.filter(of);
      return (some.filter(({ likely }) => likely >= least).length / Math.max(1, some.length)).toFixed(3);
    };
    const hard = share(({ isCopy, pair }) => isCopy && pair.band === '0.15-0.30');
    return `held back, from ${least} on: copies ${share(({ isCopy }) => isCopy)}, of 0.15-0.30 ${hard}, E and O ${share(({ isCopy }) => !isCopy)}`;
  });
}

function curvesFile({ base, curves }: FittedLikeness): string {
  return [
    "import type { featureNames } from './likeness-features.js';",
    '',
    '/**',
    ' * What each feature adds to the log-odds that two texts are copies: nothing below its first point, then in straight lines',
    ' * from point to point. Made by `slugline train copies`; docs/copies.md says from what.',
    ' */',
    'export const likenessCurves: Record<',
    '  (typeof featureNames)[number],',
    '  readonly (readonly [at: number, adds: number])[]',
    '> = {',
    ...curves.flatMap((curve, at) => [
      `  '${featureNames[at]}': [`,
      ...curve.map(([value, adds]) => `    [${value}, ${adds}],`),
      '  ],',
    ]),
    '};',
    '',
    '/** The log-odds where every curve adds nothing. */',
    `export const likenessBase = ${base};`,
    '',
  ].join('\n');
}
