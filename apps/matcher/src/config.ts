import * as z from 'zod';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, kafkaVariables, portVariable } from '#libs/service';
import { defaultWindowMs } from '#libs/stories';

export interface MatcherConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  /** For faults tests only. */
  readonly failpoints?: string | undefined;
  /** How many items are remembered, the newest. */
  readonly items: number;
  /** Items further apart in event time are not compared, in ms. */
  readonly windowMs: number;
}

const hourMs = 3_600_000;

export const matcherConfig: z.ZodType<MatcherConfig, unknown> = z
  .object({
    ...commonVariables,
    ...kafkaVariables,
    MATCHER_PORT: portVariable(8084),
    /** About 3 KB of memory each. */
    MATCHER_ITEMS: z.coerce
      .number('expected a whole number')
      .int('expected a whole number')
      .min(1_000, 'expected 1,000 to 10,000,000')
      .max(10_000_000, 'expected 1,000 to 10,000,000')
      .default(500_000),
    MATCHER_WINDOW_HOURS: z.coerce
      .number('expected hours')
      .min(24, 'expected 24 to 720 hours')
      .max(720, 'expected 24 to 720 hours')
      .default(defaultWindowMs / hourMs),
  })
  .transform((env) => ({
    port: env.MATCHER_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: `slugline-matcher-${startedAt}`,
      namespace: env.SLUGLINE_NAMESPACE,
    },
    failpoints: env.SLUGLINE_FAILPOINTS,
    items: env.MATCHER_ITEMS,
    windowMs: env.MATCHER_WINDOW_HOURS * hourMs,
  }));

/** Kafka hands partitions out by the names of the members: the process that runs longest leads, and goes on leading. */
const startedAt = String(Math.round(performance.timeOrigin)).padStart(15, '0');
