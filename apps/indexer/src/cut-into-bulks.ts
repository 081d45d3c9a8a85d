import type { Group } from './news-writer.js';

export interface BulkSize {
  readonly items: number;
  /** Letters of JSON as it came; a document is about twice that, for its folded form stands beside its text. */
  readonly letters: number;
}

/** Cuts a batch into bulks; all revisions of an item stay together, and a single larger group goes alone. */
export function cutIntoBulks(groups: Iterable<Group>, most: BulkSize): Group[][] {
  const bulks: Group[][] = [];
  let items = most.items;
  let letters = 0;
  for (const group of groups) {
    const size = group.reduce((sum, { json }) => sum + json.length, 0);
    if (items + group.length > most.items || letters + size > most.letters) {
      bulks.push([]);
      items = 0;
      letters = 0;
    }
    bulks.at(-1)?.push(group);
    items += group.length;
    letters += size;
  }
  return bulks;
}
