import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceNames, gatherNames } from '#libs/stories';
import { fitGatherWeights, gatherExamples, heldOut } from './fit-gather-weights.js';
import { examplesOf, fitWeights } from './fit-story-weights.js';
import { readStorySets } from './story-sets.js';

const folder = join('libs', 'stories', 'src', 'grouping');

/** Fits the weights on all labelled sets below `data` and writes the files that ship; run in the clone's folder. */
export async function trainStories(data: string, tell: (line: string) => void): Promise<void> {
  const sets = (await readStorySets(data)).map((set) => {
    const examples = examplesOf(set);
    const together = examples.filter((one) => one.together).length;
    tell(`${set.name}: ${examples.length} pairs, ${together} of one story`);
    return examples;
  });
  await write('story-weights.ts', tell, {
    ...{ type: 'Weights', from: '../likeness/pair-evidence.js', name: 'storyWeights' },
    ...{ at: 'PairEvidence', names: evidenceNames, weights: fitWeights(sets) },
  });
  const read = await gatherExamples(data);
  tell(`pairs of stories: ${read.length}, ${read.filter((one) => one.together).length} of one event`);
  for (const sure of [0.8, 0.92]) {
    const { right, wrong } = heldOut(read, sure);
    tell(`held out, at least ${sure} sure: ${right} of one event, ${wrong} of two`);
  }
  await write('gather-weights.ts', tell, {
    ...{ type: 'GatherWeights', from: './gather-evidence.js', name: 'gatherWeights' },
    ...{ at: 'GatherEvidence', names: gatherNames, weights: fitGatherWeights(read) },
  });
}

interface WeightsFile<Name extends string> {
  /** Of the weights, and where it is declared. */
  readonly type: string;
  readonly from: string;
  readonly name: string;
  /** Where it says what each stands for. */
  readonly at: string;
  readonly names: readonly Name[];
  readonly weights: Readonly<Record<Name | 'always', number>>;
}

async function write<Name extends string>(
  file: string,
  tell: (line: string) => void,
  { type, from, name, at, names, weights }: WeightsFile<Name>,
): Promise<void> {
  const lines = [
    `import type { ${type} } from '${from}';`,
    '',
    `/** Made by \`slugline train stories\`; what each stands for is said at \`${at}\`. */`,
    `export const ${name}: ${type} = {`,
    ...(['always', ...names] as const).map((one) => `  ${one}: ${weights[one]},`),
    '};',
    '',
  ];
  await writeFile(join(folder, file), lines.join('\n'));
  tell(`wrote ${join(folder, file)}; npm run build takes it in`);
}
