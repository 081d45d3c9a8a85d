import { Cluster } from 'ioredis';
import type { RedisConnection } from '#libs/copies';

/** Deletes every key of a namespace: what FLUSHALL does to it, on a server that others use too. */
export async function loseKeys(redis: RedisConnection, namespace: string): Promise<number> {
  if (namespace === '') throw new Error('the empty namespace is everybody’s');
  let lost = 0;
  for (const node of redis instanceof Cluster ? redis.nodes('master') : [redis]) {
    for await (const keys of node.scanStream({ match: `${namespace}*`, count: 1000 })) {
      // One at a time: keys of several hash slots are refused in one command.
      lost += (await Promise.all((keys as string[]).map((name) => node.unlink(name)))).length;
    }
  }
  return lost;
}
