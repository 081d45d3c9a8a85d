import * as z from 'zod';
import type { IndexLayout } from '#libs/news-index';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, elasticsearchVariables, kafkaVariables, portVariable } from '#libs/service';

export interface IndexerConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  /** For faults tests only. */
  readonly failpoints?: string | undefined;
  readonly elasticsearchNode: string;
  readonly layout: IndexLayout;
  readonly bulkItems: number;
  readonly bulkLetters: number;
  readonly bulksAtOnce: number;
}

const count = (fallback: number, least: number, most: number) =>
  z.coerce
    .number('expected a whole number')
    .int('expected a whole number')
    .min(least, `expected ${least} to ${most}`)
    .max(most, `expected ${least} to ${most}`)
    .default(fallback);

export const indexerConfig: z.ZodType<IndexerConfig, unknown> = z
  .object({
    ...commonVariables,
    ...kafkaVariables,
    ...elasticsearchVariables,
    INDEXER_PORT: portVariable(8085),
    /** Taken when an index is made; changing them later takes a reindex (shards) or a setting (replicas). */
    NEWS_SHARDS: count(1, 1, 1024),
    NEWS_REPLICAS: count(0, 0, 10),
    BULK_ITEMS: count(500, 1, 5_000),
    /** Of items as they come; their documents are half as much again, and Arabic takes two bytes a letter: 5 MB. */
    BULK_LETTERS: count(1_500_000, 1_000, 20_000_000),
    BULKS_AT_ONCE: count(2, 1, 16),
  })
  .transform((env) => ({
    port: env.INDEXER_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: 'slugline-indexer',
      namespace: env.SLUGLINE_NAMESPACE,
    },
    failpoints: env.SLUGLINE_FAILPOINTS,
    elasticsearchNode: env.ELASTICSEARCH_NODE,
    layout: { shards: env.NEWS_SHARDS, replicas: env.NEWS_REPLICAS },
    bulkItems: env.BULK_ITEMS,
    bulkLetters: env.BULK_LETTERS,
    bulksAtOnce: env.BULKS_AT_ONCE,
  }));
