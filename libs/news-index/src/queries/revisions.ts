import type { estypes } from '@elastic/elasticsearch';
import { revisionFields } from '../fields.js';

/** An item with more revisions than this shows the newest ones. */
export const mostRevisions = 1000;

/** Where a revision stands among the others of its item; its text is read by its id. */
export interface RevisionPlace {
  readonly id: string;
  readonly order: number;
  /** Which pipeline revision made it of what the feed sent: 0 to 999. */
  readonly madeBy: number;
  /** ms since the epoch. */
  readonly receivedAtMs: number;
}

/** All revisions of an item, the highest order first, without their text. */
export function revisionPlacesBody(itemId: string): estypes.SearchRequest {
  return {
    size: mostRevisions,
    track_total_hits: false,
    _source: false,
    query: { bool: { filter: [{ term: { [revisionFields.id]: itemId } }] } },
    sort: [{ [revisionFields.order]: 'desc' }, { [revisionFields.receivedAt]: 'desc' }],
    docvalue_fields: [
      { field: revisionFields.order },
      { field: revisionFields.version },
      { field: revisionFields.receivedAt, format: 'epoch_millis' },
    ],
  };
}

/** Reads the answer to `revisionPlacesBody`. */
export function readRevisionPlaces(answer: estypes.SearchResponse): RevisionPlace[] {
  return answer.hits.hits.map(({ _id, fields }) => {
    const numberAt = (field: string) => Number((fields?.[field] as readonly unknown[] | undefined)?.[0]);
    return {
      id: _id as string,
      order: numberAt(revisionFields.order),
      madeBy: numberAt(revisionFields.version) % 1000,
      receivedAtMs: numberAt(revisionFields.receivedAt),
    };
  });
}
