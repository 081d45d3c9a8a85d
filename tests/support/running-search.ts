import { Client } from '@elastic/elasticsearch';
import { ensureIndexes, removeIndexes } from '#libs/news-index';
import { openService, type RunningService } from '#libs/service';
import { searchService } from '../../apps/search/src/search-service.js';
import { servers, uniqueNamespace } from './addresses.js';

export interface RunningSearch {
  readonly base: string;
  readonly client: Client;
  readonly namespace: string;
  /** Status, headers and JSON of a GET. */
  get(path: string): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every kind
  readonly body: any;
}

/** The real search service over indexes of its own on the real Elasticsearch, on a free port. */
export async function runningSearch(): Promise<RunningSearch> {
  const namespace = uniqueNamespace();
  const { elasticsearchNode } = servers();
  const client = new Client({ node: elasticsearchNode });
  await ensureIndexes(client, namespace, { shards: 1, replicas: 0 });
  const service = await searchOn(elasticsearchNode, namespace);
  const { base } = service;
  return {
    base,
    client,
    namespace,
    get: (path) => get(base + path),
    stop: () => stop(service, client, namespace),
  };
}

/** The same over an index in which nothing can be searched before a test refreshes it, or the service finds that it has to be. */
export async function unrefreshedSearch(): Promise<RunningSearch> {
  const search = await runningSearch();
  const index = `${search.namespace}news-write`;
  await search.client.indices.putSettings({ index, settings: { index: { refresh_interval: '-1' } } });
  return search;
}

/** The service alone, over whatever there is at an address. */
export async function searchOn(elasticsearchNode: string, namespace = uniqueNamespace()) {
  const { port, stop } = await openService(searchService, {
    ELASTICSEARCH_NODE: elasticsearchNode,
    SLUGLINE_NAMESPACE: namespace,
    SEARCH_PORT: '0',
    LOG_LEVEL: 'error',
  });
  return { port, stop, base: `http://127.0.0.1:${port}` };
}

export async function get(url: string): Promise<Answer> {
  const response = await fetch(url);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

async function stop(service: RunningService, client: Client, namespace: string): Promise<void> {
  await service.stop();
  await removeIndexes(client, namespace);
  await client.close();
}
