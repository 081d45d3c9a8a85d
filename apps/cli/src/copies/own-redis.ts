import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, startPrivateRedis } from '#local-servers';
import { ProgressPrinter } from '../stack/progress-printer.js';

/** Runs `work` with the Redis of REDIS_URL, else with one that is started for it and ends with it. */
export async function withOwnRedis<T>(work: (redisUrl: string) => Promise<T>): Promise<T> {
  const printer = new ProgressPrinter(process.stderr);
  const folder = await mkdtemp(join(tmpdir(), 'slugline-copies-'));
  const redis = await startPrivateRedis(folder, readSettings(process.env), printer.show);
  printer.clear();
  try {
    return await work(redis.redisUrl);
  } finally {
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
