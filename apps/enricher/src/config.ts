import * as z from 'zod';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, kafkaVariables, portVariable } from '#libs/service';

export interface EnricherConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  /** Files of `slugline kb import`, in the order in which they count. */
  readonly extraEntities: readonly string[];
  /** A folder with a model for token classification, instead of the tagger. */
  readonly transformerModel?: string | undefined;
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
    TRANSFORMER_MODEL: z.string().optional(),
  })
  .transform((env) => ({
    port: env.ENRICHER_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: 'slugline-enricher',
      namespace: env.SLUGLINE_NAMESPACE,
    },
    extraEntities: env.EXTRA_ENTITIES_FILES,
    transformerModel: env.TRANSFORMER_MODEL,
    failpoints: env.SLUGLINE_FAILPOINTS,
  }));
