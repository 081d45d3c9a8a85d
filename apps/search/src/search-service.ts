import { Client } from '@elastic/elasticsearch';
import type { ServiceSpec } from '#libs/service';
import { type SearchConfig, searchConfig } from './config.js';
import { problemOfStatus } from './problem-of-status.js';
import { ElasticsearchCalls } from './reading/elasticsearch-calls.js';
import { NewsStore } from './reading/news-store.js';
import { RevisionStore } from './reading/revision-store.js';
import { Turnstile } from './reading/turnstile.js';
import { SearchModule } from './search.module.js';

/** The read side: REST and the reader page over Elasticsearch. */
export const searchService: ServiceSpec<SearchConfig> = {
  name: 'search',
  config: searchConfig,
  // A text of 100,000 letters in any script, as JSON.
  bodyLimit: 640 * 1024,
  problemOf: problemOfStatus,
  async build({ config }) {
    const client = new Client({ node: config.elasticsearchNode });
    const calls = new ElasticsearchCalls(client, config.timeoutMs, new Turnstile(config.concurrency));
    const store = new NewsStore(calls, config.namespace);
    const revisions = new RevisionStore(calls, config.namespace);
    return {
      module: SearchModule.over(store, revisions),
      alive: [],
      ready: [{ name: 'elasticsearch', check: () => store.check() }],
      start: async () => {},
      stop: () => client.close(),
    };
  },
};
