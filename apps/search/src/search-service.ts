import { Client } from '@elastic/elasticsearch';
import type { ServiceSpec } from '#libs/service';
import { type SearchConfig, searchConfig } from './config.js';
import { problemOfStatus } from './problem-of-status.js';
import { NewsStore } from './reading/news-store.js';
import { Turnstile } from './reading/turnstile.js';
import { SearchModule } from './search.module.js';

/** The read side: REST and the reader page over Elasticsearch. */
export const searchService: ServiceSpec<SearchConfig> = {
  name: 'search',
  config: searchConfig,
  bodyLimit: 1024,
  problemOf: problemOfStatus,
  async build({ config }) {
    const client = new Client({ node: config.elasticsearchNode });
    const store = new NewsStore(client, config, new Turnstile(config.concurrency));
    return {
      module: SearchModule.over(store),
      alive: [],
      ready: [{ name: 'elasticsearch', check: () => store.check() }],
      start: async () => {},
      stop: () => client.close(),
    };
  },
};
