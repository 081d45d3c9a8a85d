import { Redis } from 'ioredis';

/**
 * A connection on which a late or lost answer is an error for the caller and never a hidden second attempt:
 * the caller's repeat is safe, the client's is not known to be. It reconnects by itself, at least once a second.
 */
export function connectRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    autoResendUnfulfilledCommands: false,
    commandTimeout: 2_000,
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(50 * 2 ** times, 1_000),
  });
  redis.on('error', onError);
  return redis;
}
