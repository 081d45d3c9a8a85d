import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceNames, type Space, type Weights } from '#libs/related';
import { askedAbout } from './asked-sets.js';
import { examplesOf, fitWeights } from './fit-related-weights.js';
import { readStoryQueries, readTranslations, readWeekQueries } from './related-sets.js';

const target = join('libs', 'related', 'src', 'ranking', 'related-weights.ts');

/** Fits the weights on all labelled sets below `data` and writes the file that ships; run in the clone's folder. */
export async function trainRelated(data: string, tell: (line: string) => void): Promise<void> {
  const stems = [];
  for (const set of await readStoryQueries(data)) {
    tell(`${set.name}: ${set.articles.length} articles`);
    stems.push(examplesOf(await askedAbout(set), 'stems', true));
  }
  const cross = [];
  for (const set of [await readWeekQueries(data), await readTranslations(data)]) {
    tell(`${set.name}: ${set.articles.length} articles`);
    cross.push(examplesOf(await askedAbout(set), 'cross', set.name === 'ntrex'));
  }
  await writeFile(target, weightsFile({ stems: fitWeights(stems), cross: fitWeights(cross) }));
  tell(`wrote ${target}; npm run build takes it in`);
}

function weightsFile(weights: Readonly<Record<Space, Weights>>): string {
  const table = (space: Space) => [
    `  ${space}: {`,
    ...(['always', ...evidenceNames] as const).map((name) => `    ${name}: ${weights[space][name]},`),
    '  },',
  ];
  return [
    "import type { PairEvidence, Space } from './pool-evidence.js';",
    '',
    "export type Weights = Readonly<Record<keyof PairEvidence | 'always', number>>;",
    '',
    '/** Made by `slugline train related`; what each stands for is said at `PairEvidence`. */',
    'export const relatedWeights: Readonly<Record<Space, Weights>> = {',
    ...table('stems'),
    ...table('cross'),
    '};',
    '',
  ].join('\n');
}
