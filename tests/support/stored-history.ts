import type { Client } from '@elastic/elasticsearch';
import { type EnrichedItem, externalVersion, type KeptItem } from '#libs/contracts';
import { type Dress, newsIndexNames, type RevisionDocument, revisionId, toDocument } from '#libs/news-index';
import { withCompared } from '#libs/related';

/** Writes a document as the indexer does, with what marks make of it; it can be searched when this is done. Without `compared` as an indexer of before did. */
export async function indexDressed(
  client: Client,
  namespace: string,
  item: KeptItem,
  { dress = {} as Dress, refresh = true, compared = true } = {},
): Promise<void> {
  const document = toDocument(item, undefined, dress);
  await client.index({
    index: newsIndexNames(namespace).write,
    id: item.id,
    // As the indexer writes when marks change: the version stays, the document is another.
    version: externalVersion(item),
    version_type: 'external_gte',
    document: compared ? withCompared(document) : document,
    refresh,
  });
}

/** Keeps revisions as the indexer does: without a refresh, so that only those who ask for one see them at once. */
export async function keepRevisions(
  client: Client,
  namespace: string,
  items: readonly EnrichedItem[],
): Promise<void> {
  const operations = items.flatMap((item) => {
    const { ednote: _, statements: __, serviceNumber: ___, ...readable } = item;
    const { id, order, contentHash, pubStatus, receivedAt, revision } = item;
    const document: RevisionDocument = {
      ...{ id, order, contentHash, pubStatus, receivedAt },
      version: externalVersion(item),
      item: readable,
    };
    return [{ index: { _id: revisionId(item), version: revision, version_type: 'external' } }, document];
  });
  const answer = await client.bulk({
    index: newsIndexNames(namespace).revisions,
    operations,
    refresh: false,
  });
  if (answer.errors) throw new Error(JSON.stringify(answer.items.find((one) => one.index?.error)));
}
