import * as z from 'zod';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, kafkaVariables, portVariable } from '#libs/service';

export interface EnricherConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  /** For faults tests only. */
  readonly failpoints?: string | undefined;
}

export const enricherConfig: z.ZodType<EnricherConfig, unknown> = z
  .object({ ...commonVariables, ...kafkaVariables, ENRICHER_PORT: portVariable(8083) })
  .transform((env) => ({
    port: env.ENRICHER_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: 'slugline-enricher',
      namespace: env.SLUGLINE_NAMESPACE,
    },
    failpoints: env.SLUGLINE_FAILPOINTS,
  }));
