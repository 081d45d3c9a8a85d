import type { DoorRedis } from '../doors/door-redis.js';

/** Two keys, for two writers: what we asked for, under the lease, and what the hub says to it, by whoever it reaches. */
export function subscriptionKeys(redis: DoorRedis, feed: string) {
  return {
    intent: redis.key(`door-${feed}`, 'websub-intent'),
    verdict: redis.key(`door-${feed}`, 'websub-verdict'),
  };
}
