import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { BulkMeters } from './bulk/bulk-writer.js';

export interface IndexerMetrics {
  readonly bulk: BulkMeters;
  /** Seconds from received to searchable. */
  searchable(feed: string, seconds: number): void;
  /** A revision that met its own version (`own`) or a higher one (`superseded`) in the index. */
  met(place: 'own' | 'superseded'): void;
  /** A message in words that kills or withholds another one: by what its target was found. */
  noticed(found: 'uri' | 'text' | 'none'): void;
}

/** The promise is about a second; above it the shape of a backlog matters more than its tenths. */
const searchableBuckets = [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 5, 10, 30, 60, 300, 1800, 3600];
const bulkBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** The indexer's own metrics, beside those that every stage has; registered once a process. */
export function indexerMetrics(registry: Registry): IndexerMetrics {
  const registers = [registry];
  const searchable = new Histogram({
    name: 'wire_searchable_seconds',
    help: 'Seconds from received at the door to found by a search, by feed',
    labelNames: ['feed'],
    buckets: searchableBuckets,
    registers,
  });
  const met = new Counter({
    name: 'indexer_versions_met_total',
    help: 'Revisions that met their own version in the index (own) or a higher one (superseded)',
    labelNames: ['kind'],
    registers,
  });
  const notices = new Counter({
    name: 'indexer_kill_notices_total',
    help: 'Messages in words that kill or withhold another one, by how it was found: uri, text, or none (an editor has to look)',
    labelNames: ['found'],
    registers,
  });
  return {
    bulk: bulkMeters(registers),
    searchable: (feed, seconds) => searchable.observe({ feed }, seconds),
    met: (kind) => met.inc({ kind }),
    noticed: (found) => notices.inc({ found }),
  };
}

function bulkMeters(registers: Registry[]): BulkMeters {
  const seconds = new Histogram({
    name: 'indexer_bulk_seconds',
    help: 'Seconds of one bulk request to Elasticsearch',
    buckets: bulkBuckets,
    registers,
  });
  const operations = new Counter({
    name: 'indexer_bulk_operations_total',
    help: 'Operations sent in bulk requests, those tried again too',
    registers,
  });
  const retried = new Counter({
    name: 'indexer_bulk_retries_total',
    help: 'Operations tried again because Elasticsearch was too busy for them',
    registers,
  });
  const inFlight = new Gauge({
    name: 'indexer_bulk_letters_in_flight',
    help: 'Letters (UTF-16 units) of bulk bodies on their way to Elasticsearch',
    registers,
  });
  return {
    request(took, count) {
      seconds.observe(took);
      operations.inc(count);
    },
    inFlight: (change) => inFlight.inc(change),
    retried: (count) => retried.inc(count),
  };
}
