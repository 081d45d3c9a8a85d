import * as z from 'zod';
import type { KafkaSettings } from '#libs/pipeline';
import { commonVariables, kafkaVariables, portVariable, redisVariables } from '#libs/service';

const KiB = 1024;
const MiB = 1024 * KiB;

/** What one request may hold; the first two count bytes after decompression too. */
export interface BodyLimits {
  readonly bodyBytes: number;
  readonly itemBytes: number;
  /** Of a document that may hold several items in one record; default `itemBytes`. */
  readonly documentBytes?: number;
  readonly items: number;
  readonly depth: number;
}

export interface GatewayConfig {
  readonly port: number;
  readonly kafka: KafkaSettings;
  readonly feedsFile: string;
  readonly limits: BodyLimits;
  /** Bytes of bodies held at a time, over all requests. */
  readonly bytesInFlight: number;
  readonly requestsAtOnce: number;
  /** Time for a body to arrive. */
  readonly bodyTimeoutMs: number;
  /** Time for Kafka to have a request's items; afterwards the answer is 503. */
  readonly kafkaTimeoutMs: number;
  /** What the doors need that fetch, subscribe or watch a folder. */
  readonly doors: DoorSettings;
  /** A variable of the environment, for secrets that the feeds file names; undefined when it is not set. */
  readonly variable: (name: string) => string | undefined;
}

export interface DoorSettings {
  /** Cursors and leases; undefined: feeds of kind pull and websub are not run. */
  readonly redisUrl: string | undefined;
  /** Base of WebSub callbacks, as hubs reach this gateway; undefined: feeds of kind websub are not run. */
  readonly publicUrl: string | undefined;
  /** Address of whoever runs this, told to the sites that are fetched. */
  readonly contact: string | undefined;
  /** Least time between two requests to one host, over all feeds and gateways. */
  readonly pullGapMs: number;
  /** Time for one request, from the connection to the last byte of its body. */
  readonly pullTimeoutMs: number;
}

const count = (fallback: number, least = 1) =>
  z.coerce
    .number('expected a whole number')
    .int('expected a whole number')
    .min(least, `expected at least ${least}`)
    .default(fallback);

/** A record of `wire.raw` may have 2 MiB, and the headers need some of it. */
export const largestItemBytes = 2 * MiB - 64 * KiB;

export const gatewayConfig: z.ZodType<GatewayConfig, unknown> = z
  .looseObject({
    ...commonVariables,
    ...kafkaVariables,
    GATEWAY_PORT: portVariable(8080),
    FEEDS_FILE: z.string().default('.slugline/feeds.yaml'),
    GATEWAY_BODY_BYTES: count(10 * MiB),
    GATEWAY_ITEM_BYTES: count(MiB).refine(
      (bytes) => bytes <= largestItemBytes,
      `expected at most ${largestItemBytes}: a record of wire.raw has 2 MiB`,
    ),
    GATEWAY_ITEMS: count(1000),
    GATEWAY_DEPTH: count(64),
    GATEWAY_BYTES_IN_FLIGHT: count(64 * MiB),
    GATEWAY_REQUESTS_AT_ONCE: count(256),
    GATEWAY_BODY_TIMEOUT_MS: count(30_000, 10),
    GATEWAY_KAFKA_TIMEOUT_MS: count(10_000, 10),
    REDIS_URL: redisVariables.REDIS_URL.optional(),
    GATEWAY_PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'expected an http or https address' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    GATEWAY_CONTACT: z
      .string()
      .regex(/^[\x20-\x7e]{1,200}$/, 'expected up to 200 ASCII characters')
      .optional(),
    GATEWAY_PULL_GAP_MS: count(1000, 0),
    GATEWAY_PULL_TIMEOUT_MS: count(30_000, 10),
  })
  .refine((env) => env.GATEWAY_BYTES_IN_FLIGHT >= 2 * env.GATEWAY_BODY_BYTES, {
    path: ['GATEWAY_BYTES_IN_FLIGHT'],
    message: 'expected at least twice GATEWAY_BODY_BYTES: a body is held packed and unpacked',
  })
  .transform((env) => ({
    port: env.GATEWAY_PORT,
    kafka: {
      brokers: env.KAFKA_BROKERS,
      clientId: 'slugline-gateway',
      namespace: env.SLUGLINE_NAMESPACE,
    },
    feedsFile: env.FEEDS_FILE,
    limits: {
      bodyBytes: env.GATEWAY_BODY_BYTES,
      itemBytes: env.GATEWAY_ITEM_BYTES,
      items: env.GATEWAY_ITEMS,
      depth: env.GATEWAY_DEPTH,
    },
    bytesInFlight: env.GATEWAY_BYTES_IN_FLIGHT,
    requestsAtOnce: env.GATEWAY_REQUESTS_AT_ONCE,
    bodyTimeoutMs: env.GATEWAY_BODY_TIMEOUT_MS,
    kafkaTimeoutMs: env.GATEWAY_KAFKA_TIMEOUT_MS,
    doors: {
      redisUrl: env.REDIS_URL,
      publicUrl: env.GATEWAY_PUBLIC_URL,
      contact: env.GATEWAY_CONTACT,
      pullGapMs: env.GATEWAY_PULL_GAP_MS,
      pullTimeoutMs: env.GATEWAY_PULL_TIMEOUT_MS,
    },
    variable: (name) => textOf(env[name]),
  }));

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
