import * as z from 'zod';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, kafkaVariables, portVariable, redisVariables } from '#libs/service';

export interface DeduplicatorConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  /** For faults tests only. */
  readonly failpoints?: string | undefined;
  readonly redisUrl: string;
  readonly feedsFile: string;
  /** How long a claim is kept, and how far apart in event time two copies may be. */
  readonly windowMs: number;
}

const hourMs = 3_600_000;

export const deduplicatorConfig: z.ZodType<DeduplicatorConfig, unknown> = z
  .object({
    ...commonVariables,
    ...kafkaVariables,
    ...redisVariables,
    DEDUPLICATOR_PORT: portVariable(8082),
    FEEDS_FILE: z.string().default('.slugline/feeds.yaml'),
    /** A week: a feed's own archive repeats within days; the log behind it is kept for thirty. */
    DEDUP_WINDOW_HOURS: z.coerce
      .number('expected a number of hours')
      .min(1, 'expected at least 1 hour')
      .max(720, 'expected at most 720 hours: wire.unique, from which the window is filled, keeps 30 days')
      .default(168),
  })
  .transform((env) => ({
    port: env.DEDUPLICATOR_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: 'slugline-deduplicator',
      namespace: env.SLUGLINE_NAMESPACE,
    },
    failpoints: env.SLUGLINE_FAILPOINTS,
    redisUrl: env.REDIS_URL,
    feedsFile: env.FEEDS_FILE,
    windowMs: env.DEDUP_WINDOW_HOURS * hourMs,
  }));
