import { randomBytes } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import { ensureIndexes, type NewsDocument, newsIndexNames, removeIndexes } from '#libs/news-index';
import type { AskIndex } from '#libs/related';
import { withOwnServer } from '../articles/own-server.js';

export interface PrivateIndex {
  readonly ask: AskIndex;
  readonly client: Client;
  readonly namespace: string;
  /** Address of the Elasticsearch. */
  readonly node: string;
}

const bulkSize = 500;

/** Runs `work` over an index of these documents alone, in a namespace of its own that is removed afterwards. */
export async function withIndex<T>(
  documents: Iterable<NewsDocument>,
  work: (index: PrivateIndex) => Promise<T>,
): Promise<T> {
  return await withOwnServer('elasticsearch', async (node) => {
    const client = new Client({ node, requestTimeout: 60_000 });
    const namespace = `related-${randomBytes(6).toString('hex')}-`;
    try {
      await ensureIndexes(client, namespace, { shards: 1, replicas: 0 });
      await fill(client, namespace, documents);
      const index = newsIndexNames(namespace).read;
      return await work({ client, namespace, node, ask: (body) => client.search({ ...body, index }) });
    } finally {
      await removeIndexes(client, namespace);
      await client.close();
    }
  });
}

async function fill(client: Client, namespace: string, documents: Iterable<NewsDocument>): Promise<void> {
  const index = newsIndexNames(namespace).write;
  let some: NewsDocument[] = [];
  const send = async () => {
    const answer = await client.bulk({
      index,
      operations: some.flatMap((document) => [{ index: { _id: document.id } }, document]),
    });
    const wrong = answer.items.find(({ index: one }) => one?.error);
    if (wrong !== undefined) throw new Error(`a document was refused: ${wrong.index?.error?.reason}`);
    some = [];
  };
  for (const document of documents) {
    some.push(document);
    if (some.length === bulkSize) await send();
  }
  if (some.length > 0) await send();
  await client.indices.refresh({ index });
}
