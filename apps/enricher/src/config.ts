import * as z from 'zod';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, kafkaVariables, portVariable } from '#libs/service';

export interface EnricherConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  /** Files of `slugline kb import`, in the order in which they count. */
  readonly extraEntities: readonly string[];
  /** For faults tests only. */
  readonly failpoints?: string | undefined;
}

const files = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
  );

export const enricherConfig: z.ZodType<EnricherConfig, unknown> = z
  .object({
    ...commonVariables,
    ...kafkaVariables,
    ENRICHER_PORT: portVariable(8083),
    EXTRA_ENTITIES_FILES: files,
  })
  .transform((env) => ({
    port: env.ENRICHER_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: 'slugline-enricher',
      namespace: env.SLUGLINE_NAMESPACE,
    },
    extraEntities: env.EXTRA_ENTITIES_FILES,
    failpoints: env.SLUGLINE_FAILPOINTS,
  }));
