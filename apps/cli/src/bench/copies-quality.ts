import { join } from 'node:path';
import { fullPrint, type PrintLimits } from '#libs/copies';
import { isArticle, readArticles } from '../articles/article-lines.js';
import { findCopies } from '../copies/find-copies.js';
import { readPairs } from '../copies/labelled-pairs.js';
import { nameGroups } from '../copies/name-groups.js';
import { measurePairs, share } from '../copies/pair-measures.js';

/** What prints of this size find of the labelled pairs. */
export interface QualityFigures extends PrintLimits {
  readonly recall: number;
  readonly hardRecall: number;
  readonly falseJoins: number;
}

const anchorSteps: readonly PrintLimits[] = [
  { ...fullPrint, anchors: 4, leadAnchors: 1 },
  { ...fullPrint, anchors: 8, leadAnchors: 2 },
  { ...fullPrint, anchors: 12, leadAnchors: 3 },
];
const sketchSteps: readonly PrintLimits[] = [50, 100, 200].map((stems) => ({ ...fullPrint, stems }));

/** The labelled week of `data` with fewer anchors, with shorter sketches, and with all there is. */
export async function qualityByPrint(
  data: string,
  redisUrl: string,
  windowMs: number,
): Promise<QualityFigures[]> {
  const lines = await readArticles(join(data, 'stream', 'egypt-2013-02-04.jsonl.gz'));
  const pairs = await readPairs(join(data, 'stream', 'pairs.tsv'));
  const articles = lines.filter(isArticle).sort((a, b) => a.eventTimeMs - b.eventTimeMs);
  const figures: QualityFigures[] = [];
  for (const limits of [...anchorSteps, ...sketchSteps, fullPrint]) {
    const found = await findCopies(articles, { redisUrl, windowMs, limits });
    const { recall, copiesByBand, falseJoins } = measurePairs(nameGroups(found), pairs);
    const hard = copiesByBand['0.15-0.30'] ?? { joined: 0, pairs: 0 };
    figures.push({ ...limits, recall, hardRecall: share(hard), falseJoins: share(falseJoins) });
  }
  return figures;
}

export const qualityLine = ({ anchors, stems, recall, hardRecall, falseJoins }: QualityFigures) =>
  `with ${anchors} anchors and ${stems} stems: recall ${recall.toFixed(3)}, of the hardest band ${hardRecall.toFixed(3)}, E and O joined ${falseJoins.toFixed(3)}`;
