import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    kafkaBrokers: string;
    redisUrl: string;
    elasticsearchNode: string;
  }
}

/** Where the real servers of this run are. */
export const servers = () => ({
  kafkaBrokers: inject('kafkaBrokers'),
  redisUrl: inject('redisUrl'),
  elasticsearchNode: inject('elasticsearchNode'),
});

/** A prefix of its own for topics, groups, keys and indexes, so that tests never meet. */
export const uniqueNamespace = () => `t${randomBytes(4).toString('hex')}-`;
