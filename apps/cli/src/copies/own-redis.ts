import { withOwnServer } from '../articles/own-server.js';

/** Runs `work` with the Redis of REDIS_URL, else with one that is started for it and ends with it. */
export const withOwnRedis = <T>(work: (redisUrl: string) => Promise<T>): Promise<T> =>
  withOwnServer('redis', work);
