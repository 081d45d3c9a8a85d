import { expect, it } from 'vitest';
import { deduplicatorConfig } from './config.js';

const least = { KAFKA_BROKERS: 'kafka:9092,kafka-2:9092', REDIS_URL: 'redis://redis:6379' };

it('has a window of a week and needs nothing but the servers', () => {
  expect(deduplicatorConfig.parse(least)).toMatchObject({
    port: 8082,
    kafka: { brokers: ['kafka:9092', 'kafka-2:9092'], namespace: '' },
    redisUrl: 'redis://redis:6379',
    windowMs: 168 * 3_600_000,
  });
});

it.each([
  ['DEDUP_WINDOW_HOURS', 'a week', 'number of hours'],
  ['DEDUP_WINDOW_HOURS', '1000', 'keeps 30 days'],
  ['REDIS_URL', undefined, 'redis://'],
  ['KAFKA_BROKERS', undefined, 'host:port'],
])('names %s when it is %j', (name, value, reason) => {
  const { error } = deduplicatorConfig.safeParse({ ...least, [name]: value });
  expect(error?.issues[0]).toMatchObject({ path: [name], message: expect.stringContaining(reason) });
});
