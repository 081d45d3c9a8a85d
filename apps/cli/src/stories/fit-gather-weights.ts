import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  defaultWindowMs,
  type GatherEvidence,
  type GatherWeights,
  gatherNames,
  likelyOfOneEvent,
} from '#libs/stories';
import { findStories } from './find-stories.js';
import { type Example, fitLogistic } from './fit-logistic.js';
import { readWeek } from './story-sets.js';
import { withEntities } from './with-entities.js';

type GatherExample = Example<keyof GatherEvidence>;

/** Pairs of ids of the week's articles, and whether somebody who read the headlines of their stories calls those one. */
const labels = join('libs', 'stories', 'labels', 'read-stories.tsv');
const ridge = 1e-4;
/** With these nothing gathers, so that stories are what was read. */
const never: GatherWeights = { always: -1_000, bridges: 0, named: 0, apart: 0, smaller: 0, numbers: 0 };

/** The pairs of stories that were read, as they stand amid the week below `data` before any gather. */
export async function gatherExamples(data: string): Promise<GatherExample[]> {
  const articles = withEntities(await readWeek(data));
  const { book } = findStories(articles, { windowMs: defaultWindowMs, gatherWeights: never });
  const rows = (await readFile(labels, 'utf8')).trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [one = '', other = '', together] = row.split('\t');
    const evidence = book.gatherEvidence(one, other);
    return evidence === undefined ? [] : [{ evidence, together: together === 'yes' }];
  });
}

export function fitGatherWeights(examples: readonly GatherExample[]): GatherWeights {
  return fitLogistic(gatherNames, [examples], ridge);
}

/** How many pairs are at least so sure by weights fitted on the others, in ten parts: those of one story, and the rest. */
export function heldOut(examples: readonly GatherExample[], sure: number): { right: number; wrong: number } {
  let [right, wrong] = [0, 0];
  for (let part = 0; part < 10; part++) {
    const weights = fitGatherWeights(examples.filter((_, nth) => nth % 10 !== part));
    for (const [nth, { evidence, together }] of examples.entries()) {
      if (nth % 10 !== part || likelyOfOneEvent(evidence, weights) < sure) continue;
      if (together) right++;
      else wrong++;
    }
  }
  return { right, wrong };
}
