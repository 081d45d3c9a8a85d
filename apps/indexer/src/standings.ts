import type { Client } from '@elastic/elasticsearch';
import type { NewsDocument } from '#libs/news-index';
import { UnavailableError } from '#libs/pipeline';
import { away } from './bulk/request-policy.js';
import { signalOfRequest } from './bulk/signal-of-request.js';
import type { Standing } from './settle-item.js';

const ranked = ['order', 'revision', 'contentHash', 'receivedAt', 'versionCreated'];
const shown = [
  'pubStatus',
  'embargoedUntil',
  'hiddenBy',
  'killedAt',
  'killedBy',
  'marks',
  'change',
  'copies',
  'story',
];
const wanted = [...ranked, ...shown];

/** What the index holds of these items at this moment, refreshed or not; ids it does not know are left out. */
export async function readStandings(
  client: Client,
  index: string,
  ids: readonly string[],
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Map<string, Standing>> {
  const options = { maxRetries: 0, requestTimeout: limits.timeoutMs, signal: signalOfRequest(limits.signal) };
  const answer = await client
    .mget<NewsDocument>({ index, ids: [...ids], _source_includes: wanted }, options)
    .catch((error) => {
      throw away(error);
    });
  const standings = new Map<string, Standing>();
  for (const doc of answer.docs) {
    if ('error' in doc) throw new UnavailableError('elasticsearch', doc.error.reason ?? doc.error.type);
    if (!('found' in doc) || !doc.found || !doc._source || doc._version === undefined) continue;
    standings.set(doc._id, { ...doc._source, version: doc._version });
  }
  return standings;
}
