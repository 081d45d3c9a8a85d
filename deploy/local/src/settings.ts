import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { SetupError } from './setup-error.js';

export const serverNames = ['kafka', 'redis', 'elasticsearch'] as const;
export type ServerName = (typeof serverNames)[number];

export const titles = { kafka: 'Kafka', redis: 'Redis', elasticsearch: 'Elasticsearch' } as const;

/** What moves a server to another port when its own is taken. */
export const portVariables = {
  kafka: 'KAFKA_PORT',
  redis: 'REDIS_PORT',
  elasticsearch: 'ELASTICSEARCH_PORT',
} as const satisfies Record<ServerName, string>;

/** 0 is any free one. */
export type Ports = Readonly<Record<ServerName, number>>;

export interface LocalSettings {
  readonly ports: Ports;
  readonly kafkaHeapMb: number;
  readonly elasticsearchHeapMb: number;
  /** Where downloads are kept, for all clones of a user. */
  readonly cacheDir: string;
  readonly javaHome: string | undefined;
  /** Addresses of servers that stand already. */
  readonly given: Readonly<Partial<Record<ServerName, string>>>;
}

const port = (byDefault: number) => z.coerce.number().int().min(0).max(65_535).default(byDefault);
const megabytes = (byDefault: number) => z.coerce.number().int().min(128).max(31_000).default(byDefault);
const address = z.string().min(1).optional();

const environment = z.object({
  KAFKA_PORT: port(19_092),
  REDIS_PORT: port(16_379),
  ELASTICSEARCH_PORT: port(19_200),
  KAFKA_HEAP_MB: megabytes(512),
  ELASTICSEARCH_HEAP_MB: megabytes(1024),
  SLUGLINE_CACHE: z.string().min(1).optional(),
  XDG_CACHE_HOME: z.string().startsWith('/').optional(),
  JAVA_HOME: z.string().optional(),
  KAFKA_BROKERS: address,
  REDIS_URL: address,
  ELASTICSEARCH_NODE: z.url({ protocol: /^https?$/ }).optional(),
});

/** Reads the environment; a variable set to nothing counts as unset. Throws a SetupError that names all wrong ones. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): LocalSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(set);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SetupError(`wrong in the environment: ${wrong.join('; ')}`);
  }
  const value = read.data;
  return {
    ports: {
      kafka: value.KAFKA_PORT,
      redis: value.REDIS_PORT,
      elasticsearch: value.ELASTICSEARCH_PORT,
    },
    kafkaHeapMb: value.KAFKA_HEAP_MB,
    elasticsearchHeapMb: value.ELASTICSEARCH_HEAP_MB,
    cacheDir: value.SLUGLINE_CACHE ?? join(value.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'slugline'),
    javaHome: value.JAVA_HOME,
    given: {
      ...(value.KAFKA_BROKERS && { kafka: value.KAFKA_BROKERS }),
      ...(value.REDIS_URL && { redis: value.REDIS_URL }),
      ...(value.ELASTICSEARCH_NODE && { elasticsearch: value.ELASTICSEARCH_NODE }),
    },
  };
}
