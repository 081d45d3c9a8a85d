import type { Topic } from './topics.js';

/** Other places than topics where an app reads or writes. */
export type Store = 'redis' | 'elasticsearch' | 'http';

export interface AppOnTheMap {
  readonly job: string;
  /** The topic whose records the app's main stage handles; absent for apps without one. */
  readonly stage?: Topic;
  readonly reads: readonly Topic[];
  readonly writes: readonly Topic[];
  readonly stores: readonly Store[];
}

/** Who reads and writes what: the whole system on one screen. The picture in README and docs is drawn from it. */
export const pipelineMap = {
  gateway: {
    job: 'authenticate a feed, cut the body into items, answer when all replicas have them',
    reads: [],
    writes: ['wire.raw', 'wire.marks'],
    stores: ['http', 'redis'],
  },
  deduplicator: {
    job: 'bytes to a wire item; redelivery, revision, copy or new?',
    stage: 'wire.raw',
    reads: ['wire.raw', 'wire.unique', 'wire.dead'],
    writes: ['wire.unique', 'wire.dropped', 'wire.dead'],
    stores: ['redis'],
  },
  enricher: {
    job: 'language and entities',
    stage: 'wire.unique',
    reads: ['wire.unique'],
    writes: ['wire.enriched', 'wire.dead'],
    stores: [],
  },
  matcher: {
    job: 'which story, across feeds and languages; one is active, others stand by',
    stage: 'wire.enriched',
    reads: ['wire.enriched', 'wire.stories', 'wire.marks'],
    writes: ['wire.matched', 'wire.stories', 'wire.marks', 'wire.dead'],
    stores: [],
  },
  indexer: {
    job: 'Elasticsearch as a projection of the log',
    stage: 'wire.matched',
    reads: ['wire.matched', 'wire.marks', 'news.changes'],
    writes: ['news.changes', 'wire.marks', 'wire.dead'],
    stores: ['elasticsearch'],
  },
  search: {
    job: 'REST and the reader page',
    reads: [],
    writes: [],
    stores: ['elasticsearch', 'http'],
  },
} as const satisfies Record<string, AppOnTheMap>;

export type AppName = keyof typeof pipelineMap;
