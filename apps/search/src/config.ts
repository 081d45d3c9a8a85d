import * as z from 'zod';

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Reads the environment of the search service; there is no default for the address of a server. */
export const searchConfig = z
  .object({
    ELASTICSEARCH_NODE: z.url({ protocol: /^https?$/ }),
    SLUGLINE_NAMESPACE: z
      .string()
      .regex(/^[a-z0-9-]*$/, 'expected lower-case letters, digits, hyphens')
      .default(''),
    SEARCH_PORT: wholeNumber(0, 65_535).default(8081),
    /** Requests that may wait for Elasticsearch at once; more are told to come again. */
    SEARCH_CONCURRENCY: wholeNumber(1, 1000).default(32),
    SEARCH_TIMEOUT_MS: wholeNumber(100, 60_000).default(5000),
  })
  .transform((environment) => ({
    port: environment.SEARCH_PORT,
    elasticsearchNode: environment.ELASTICSEARCH_NODE,
    namespace: environment.SLUGLINE_NAMESPACE,
    concurrency: environment.SEARCH_CONCURRENCY,
    timeoutMs: environment.SEARCH_TIMEOUT_MS,
  }));

export type SearchConfig = z.infer<typeof searchConfig>;
