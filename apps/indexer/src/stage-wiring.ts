import type { Client } from '@elastic/elasticsearch';
import type { Change } from '#libs/contracts';
import { newsIndexNames } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import { BulkWriter } from './bulk/bulk-writer.js';
import type { IndexerConfig } from './config.js';
import { IndexStage } from './index-stage.js';
import type { IndexerMetrics } from './indexer-metrics.js';
import { NewsWriter } from './news-writer.js';
import type { Candidate } from './settle-item.js';
import type { Awaited, VisibilityWatch } from './visibility-watch.js';

/** Answers within the batch deadline of 20 s even when Elasticsearch takes 5 s for each of the three requests. */
const requestTimeoutMs = 12_000;
/** Two retry rounds of a server under pressure fit in it; then the partition pauses instead. */
const patienceMs = 8_000;
const backoffMs = { first: 200, longest: 5_000 } as const;

export interface IndexStageParts {
  readonly client: Client;
  readonly config: Pick<IndexerConfig, 'kafka' | 'bulkItems' | 'bulkLetters' | 'bulksAtOnce'>;
  readonly log: Log;
  readonly metrics: IndexerMetrics;
  readonly watch: Pick<VisibilityWatch, 'await'>;
  readonly announce: (changes: readonly Change[]) => Promise<void>;
}

/** The stage with all it needs; tests build it with their own client and `announce`. */
export function indexStage(parts: IndexStageParts): IndexStage {
  const { client, config, log, metrics, watch, announce } = parts;
  const bulk = new BulkWriter({ client, meters: metrics.bulk, log, requestTimeoutMs, patienceMs, backoffMs });
  const writer = new NewsWriter({
    ...{ client, bulk, names: newsIndexNames(config.kafka.namespace), timeoutMs: requestTimeoutMs },
    onWritten: (written) => watch.await(written.flatMap(awaited)),
  });
  return new IndexStage({
    writer,
    bulk: { items: config.bulkItems, letters: config.bulkLetters },
    bulksAtOnce: config.bulksAtOnce,
    announce,
    onEnd(end) {
      if (end.kind === 'stored' && end.place !== 'written') metrics.met(end.place);
    },
  });
}

/** What search will show: no tombstones or withheld items, and no replays, which are as late as the operator was. */
function awaited({ item, version, silent }: Candidate): Awaited[] {
  const { id, feed, receivedAt, pubStatus } = item;
  if (silent || pubStatus !== 'usable') return [];
  return [{ id, version, feed, receivedAtMs: Date.parse(receivedAt) }];
}
