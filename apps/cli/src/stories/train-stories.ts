import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceNames, type Weights } from '#libs/stories';
import { examplesOf, fitWeights } from './fit-story-weights.js';
import { readStorySets } from './story-sets.js';

const target = join('libs', 'stories', 'src', 'grouping', 'story-weights.ts');

/** Fits the weights on all labelled sets below `data` and writes the file that ships; run in the clone's folder. */
export async function trainStories(data: string, tell: (line: string) => void): Promise<void> {
  const sets = (await readStorySets(data)).map((set) => {
    const examples = examplesOf(set);
    const together = examples.filter((one) => one.together).length;
    tell(`${set.name}: ${examples.length} pairs, ${together} of one story`);
    return examples;
  });
  await writeFile(target, weightsFile(fitWeights(sets)));
  tell(`wrote ${target}; npm run build takes it in`);
}

function weightsFile(weights: Weights): string {
  return [
    "import type { Weights } from '../likeness/pair-evidence.js';",
    '',
    '/** Made by `slugline train stories`; what each stands for is said at `PairEvidence`. */',
    'export const storyWeights: Weights = {',
    ...(['always', ...evidenceNames] as const).map((name) => `  ${name}: ${weights[name]},`),
    '};',
    '',
  ].join('\n');
}
