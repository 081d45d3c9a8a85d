import type { estypes } from '@elastic/elasticsearch';
import { earliestMembers, isVisible, type NewsDocument } from '#libs/news-index';
import type { ShownItem } from '../api/answers.js';
import type { NewsStore } from './news-store.js';
import { shownItem } from './shown-item.js';

/** A hit as it may be shown at this moment. */
export interface ShownHit {
  readonly item: ShownItem;
  readonly score: number | undefined;
}

export interface ShownHits {
  readonly shown: readonly ShownHit[];
  /** The index still found what may not be seen any more: its counts are as old. */
  readonly behind: boolean;
}

/**
 * Reads what a search found by id, at the moment of speaking: what is no longer visible is left out (the page is
 * shorter then). Of a group the earliest visible member that the search found is shown; when the first has just
 * gone, one of the next.
 */
export async function readShown(store: NewsStore, hits: readonly estypes.SearchHit[]): Promise<ShownHits> {
  const members = hits.map(membersOf);
  const first = await store.documents(members.map(([id]) => id));
  const lost = members.filter(([id]) => visibleAmong([id], first) === undefined);
  const others = await store.documents(lost.flatMap(([, ...standBy]) => standBy));
  const documents = new Map([...first, ...others]);
  const shown = hits.flatMap((hit, at) => {
    const item = visibleAmong(members[at] ?? [], documents);
    return item === undefined ? [] : [{ item, score: hit._score ?? undefined }];
  });
  return { shown, behind: lost.length > 0 };
}

/** Ids in the order in which they stand for the hit: one at least. */
function membersOf(hit: estypes.SearchHit): readonly [string, ...string[]] {
  const earliest = hit.inner_hits?.[earliestMembers]?.hits.hits ?? [];
  const [first, ...others] = earliest.map((member) => member._id as string);
  return first === undefined ? [hit._id as string] : [first, ...others];
}

function visibleAmong(
  ids: readonly string[],
  documents: ReadonlyMap<string, NewsDocument>,
): ShownItem | undefined {
  for (const id of ids) {
    const document = documents.get(id);
    if (document !== undefined && isVisible(document, Date.now())) return shownItem(document);
  }
  return undefined;
}
