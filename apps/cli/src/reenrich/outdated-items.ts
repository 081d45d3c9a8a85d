import type { Client, estypes } from '@elastic/elasticsearch';
import { pipelineRevision } from '#libs/contracts';
import { fields, type NewsDocument, newsIndexNames } from '#libs/news-index';

export interface ReenrichFilter {
  /** ISO 8601 event times; `to` exclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly feed?: string | undefined;
}

/** A document that an older pipeline made. */
export interface OutdatedItem {
  readonly id: string;
  readonly order: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly desk?: { readonly number?: string | undefined } | undefined;
}

const idsPerPage = 1_000;
const known = ['id', 'order', 'contentHash', 'receivedAt', 'desk.number'];

/** All documents that were not made by this pipeline revision, but for killed ones, of which there is no text. */
export async function outdatedItems(
  client: Client,
  namespace: string,
  filter: ReenrichFilter,
): Promise<OutdatedItem[]> {
  const index = newsIndexNames(namespace).read;
  await client.indices.refresh({ index });
  const items: OutdatedItem[] = [];
  for (let more = true; more; ) {
    const after = items.at(-1)?.id;
    const { hits } = await client.search<NewsDocument>({
      ...{ index, query: outdated(filter), size: idsPerPage, track_total_hits: false },
      ...{ sort: [{ [fields.id]: 'asc' }], _source_includes: known },
      ...(after !== undefined && { search_after: [after] }),
    });
    const page = hits.hits.flatMap(({ _source }) => (_source ? [_source] : []));
    items.push(...page);
    more = page.length === idsPerPage;
  }
  return items;
}

export async function countOutdated(
  client: Client,
  namespace: string,
  filter: ReenrichFilter,
): Promise<number> {
  const index = newsIndexNames(namespace).read;
  await client.indices.refresh({ index });
  return (await client.count({ index, query: outdated(filter) })).count;
}

function outdated({ from, to, feed }: ReenrichFilter): estypes.QueryDslQueryContainer {
  const time = { ...(from && { gte: from }), ...(to && { lt: to }) };
  return {
    bool: {
      filter: [
        { range: { [fields.revision]: { lt: pipelineRevision } } },
        ...(feed === undefined ? [] : [{ term: { [fields.feed]: feed } }]),
        ...(Object.keys(time).length === 0 ? [] : [{ range: { [fields.eventTime]: time } }]),
      ],
      must_not: [{ term: { [fields.pubStatus]: 'canceled' } }],
    },
  };
}
