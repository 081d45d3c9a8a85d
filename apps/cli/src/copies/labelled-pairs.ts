import { readFile } from 'node:fs/promises';

/** D copy, U update of the same base copy, E same event in another text, O other. */
export const pairLabels = ['D', 'U', 'E', 'O'] as const;
export type PairLabel = (typeof pairLabels)[number];

export interface LabelledPair {
  readonly ids: readonly [string, string];
  readonly label: PairLabel;
  /** Of 3-word Jaccard, such as `0.15-0.30`. */
  readonly band: string;
}

/** Lines `id1 id2 label band …`, parted by tabs; what begins with `#` tells of them. Throws with the number of a line that is none. */
export async function readPairs(path: string): Promise<LabelledPair[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [one, two, label, band] = line.split('\t');
    const known = pairLabels.find((candidate) => candidate === label);
    if (!one || !two || !known || !band)
      throw new Error(`${path} line ${at + 1}: expected id, id, label and band`);
    return [{ ids: [one, two], label: known, band }];
  });
}
