import {
  type NewsDocument,
  type NewsIndexNames,
  type ReadableItem,
  revisionId,
  toDocument,
} from '#libs/news-index';
import { withCompared } from '#libs/related';
import type { BulkOperation } from './bulk/bulk-writer.js';
import type { Revision } from './decode-matched.js';
import type { Write } from './settle-item.js';

/** Ids are base64url and versions numbers: none of them needs escaping. */
const action = (index: string, id: string, version: number, versionType: string) =>
  `{"index":{"_index":"${index}","_id":"${id}","version":${version},"version_type":"${versionType}"}}`;

/** The whole document under its external version; `equal` overwrites what stands under the same version. */
export function newsOperation(names: NewsIndexNames, write: Write): BulkOperation {
  const { candidate, version, equal, change, dress } = write;
  return documentOperation(names, toDocument(candidate.item, change, dress), version, equal);
}

/** Any document, with what related items are found by made anew from it. */
export function documentOperation(
  names: NewsIndexNames,
  document: NewsDocument,
  version: number,
  equal: boolean,
): BulkOperation {
  return {
    action: action(names.write, document.id, version, equal ? 'external_gte' : 'external'),
    source: JSON.stringify(withCompared(document)),
  };
}

/** A revision under its pipeline revision: the same one again is a cheap 409, a newer pipeline overwrites it. */
export function revisionOperation(names: NewsIndexNames, revision: Revision): BulkOperation {
  const { item, version } = revision;
  const { id, order, contentHash, pubStatus, receivedAt } = item;
  const facts = JSON.stringify({ id, order, version, contentHash, pubStatus, receivedAt });
  return {
    action: action(names.revisions, revisionId(item), item.revision, 'external'),
    source: `${facts.slice(0, -1)},"item":${readableJson(revision)}}`,
  };
}

/** The item's JSON as it came where that may be: on one line, and with nothing that is not for readers. */
function readableJson({ item, json }: Revision): string {
  const { ednote, statements, serviceNumber, ...readable } = item;
  const asItCame = ednote === undefined && statements === undefined && serviceNumber === undefined;
  if (asItCame && !/[\r\n]/.test(json)) return json;
  return JSON.stringify(readable satisfies ReadableItem);
}
