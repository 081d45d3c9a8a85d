import * as z from 'zod';
import { commonVariables, elasticsearchVariables, portVariable } from '#libs/service';

export interface SearchConfig {
  readonly port: number;
  readonly elasticsearchNode: string;
  readonly namespace: string;
  /** Questions to Elasticsearch under way at once; four times as many may wait, more are told to come again. */
  readonly concurrency: number;
  readonly timeoutMs: number;
}

const count = (fallback: number, least: number, most: number) =>
  z.coerce
    .number('expected a whole number')
    .int('expected a whole number')
    .min(least, `expected at least ${least}`)
    .max(most, `expected at most ${most}`)
    .default(fallback);

export const searchConfig: z.ZodType<SearchConfig, unknown> = z
  .object({
    ...commonVariables,
    ...elasticsearchVariables,
    SEARCH_PORT: portVariable(8081),
    SEARCH_CONCURRENCY: count(32, 1, 1000),
    SEARCH_TIMEOUT_MS: count(5000, 100, 60_000),
  })
  .transform((env) => ({
    port: env.SEARCH_PORT,
    elasticsearchNode: env.ELASTICSEARCH_NODE,
    namespace: env.SLUGLINE_NAMESPACE,
    concurrency: env.SEARCH_CONCURRENCY,
    timeoutMs: env.SEARCH_TIMEOUT_MS,
  }));
