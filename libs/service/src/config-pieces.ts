import * as z from 'zod';

const namespace = z
  .string()
  .regex(/^[a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens')
  .default('');

/** The environment of every service: SLUGLINE_NAMESPACE, LOG_LEVEL, HOST, SLUGLINE_FAILPOINTS. */
export const commonVariables = {
  SLUGLINE_NAMESPACE: namespace,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Where HTTP listens. */
  HOST: z.string().default('127.0.0.1'),
  SLUGLINE_FAILPOINTS: z.string().optional(),
} as const;

/** KAFKA_BROKERS: `host:port,host:port` gives a list. */
export const kafkaVariables = {
  KAFKA_BROKERS: z
    .string('expected host:port, several with commas')
    .transform((text) => text.split(',').map((broker) => broker.trim()))
    .pipe(z.array(z.string().regex(/^[^\s:]+:\d{1,5}$/, 'expected host:port, several with commas')).min(1)),
} as const;

const redisAddress = z.url({ protocol: /^rediss?$/ });

/** REDIS_URL: redis:// or rediss://; several with commas between them are nodes of one Redis Cluster. */
export const redisVariables = {
  REDIS_URL: z
    .string('expected redis://host:port or rediss://host:port')
    .refine((urls) => urls.split(',').every((url) => redisAddress.safeParse(url.trim()).success), {
      error: 'expected redis://host:port or rediss://host:port, with commas between the nodes of a cluster',
    }),
} as const;

/** ELASTICSEARCH_NODE: http:// or https://. */
export const elasticsearchVariables = {
  ELASTICSEARCH_NODE: z.url({
    protocol: /^https?$/,
    error: 'expected http://host:port or https://host:port',
  }),
} as const;

/** A port with its default; 0 takes a free one. */
export const portVariable = (fallback: number) =>
  z.coerce
    .number('expected a port number')
    .int('expected a port number')
    .min(0, 'expected a port from 0 to 65535')
    .max(65_535, 'expected a port from 0 to 65535')
    .default(fallback);
