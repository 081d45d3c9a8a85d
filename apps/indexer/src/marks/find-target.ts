import type { Client, estypes } from '@elastic/elasticsearch';
import type { EnrichedItem } from '#libs/contracts';
import { fields, isTombstone, type NewsDocument, type NewsIndexNames } from '#libs/news-index';
import { fold } from '#libs/text';
import { away } from '../bulk/request-policy.js';
import { signalOfRequest } from '../bulk/signal-of-request.js';
import type { Statement } from './derive-marks.js';

const windowMs = 7 * 86_400_000;
/** Two are too many already; a headline's words match more items than are it. */
const mostHits = 20;

export interface FindTargetOptions {
  readonly client: Client;
  readonly names: NewsIndexNames;
  /** Time for one request, in ms. */
  readonly timeoutMs: number;
}

/**
 * The one item of the feed's last seven days that a message in words speaks of: by the exact number of the service,
 * else by slugline, else by the whole headline, folded. Undefined where none of them names exactly one.
 */
export async function findTarget(
  { client, names, timeoutMs }: FindTargetOptions,
  notice: Pick<EnrichedItem, 'id' | 'feed' | 'receivedAt'>,
  statement: Statement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const limits = { maxRetries: 0, requestTimeout: timeoutMs, signal: signalOfRequest(signal) };
  const asked = <T>(request: Promise<T>): Promise<T> =>
    request.catch((error) => {
      throw away(error);
    });
  await asked(client.indices.refresh({ index: names.write }, limits));
  for (const { clause, is } of criteria(statement)) {
    const query = {
      bool: { filter: [...window(notice), clause], must_not: [{ ids: { values: [notice.id] } }] },
    };
    const answer = await asked(
      client.search<NewsDocument>(
        { index: names.write, query, size: mostHits, _source: ['pubStatus', 'folded.headline'] },
        limits,
      ),
    );
    const hits = answer.hits.hits.filter(
      ({ _source }) => _source !== undefined && !isTombstone(_source) && is(_source),
    );
    const [only, ...others] = hits;
    if (only && others.length === 0) return only._id;
  }
  return undefined;
}

interface Criterion {
  readonly clause: estypes.QueryDslQueryContainer;
  readonly is: (document: NewsDocument) => boolean;
}

function criteria({ number, slugline, headline }: Statement): Criterion[] {
  const digits = number === undefined ? undefined : /(\d+)\D*$/.exec(number)?.[1];
  const folded = headline === undefined ? '' : fold(headline);
  const any = () => true;
  return [
    ...(digits ? [{ clause: { term: { [fields.desk.number]: String(Number(digits)) } }, is: any }] : []),
    ...(slugline ? [{ clause: { term: { [fields.desk.slugline]: fold(slugline) } }, is: any }] : []),
    ...(folded
      ? [
          {
            clause: { match: { [fields.folded.headline]: { query: folded, operator: 'and' as const } } },
            is: (document: NewsDocument) => 'folded' in document && document.folded?.headline === folded,
          },
        ]
      : []),
  ];
}

function window({
  feed,
  receivedAt,
}: Pick<EnrichedItem, 'feed' | 'receivedAt'>): estypes.QueryDslQueryContainer[] {
  const from = new Date(Date.parse(receivedAt) - windowMs).toISOString();
  return [
    { term: { [fields.feed]: feed } },
    { range: { [fields.receivedAt]: { gte: from, lte: receivedAt } } },
  ];
}
