import type { Redis } from 'ioredis';

/** Deletes every key of a namespace: what FLUSHALL does to it, on a server that others use too. */
export async function loseKeys(redis: Redis, namespace: string): Promise<number> {
  if (namespace === '') throw new Error('the empty namespace is everybody’s');
  let lost = 0;
  for await (const keys of redis.scanStream({ match: `${namespace}*`, count: 1000 })) {
    const names = keys as string[];
    if (names.length > 0) lost += await redis.unlink(...names);
  }
  return lost;
}
