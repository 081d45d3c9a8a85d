import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  commonVariables,
  elasticsearchVariables,
  kafkaVariables,
  portVariable,
  redisVariables,
} from './config-pieces.js';
import { ConfigError, readConfig } from './environment.js';

const schema = z.object({
  ...commonVariables,
  ...kafkaVariables,
  ...redisVariables,
  ...elasticsearchVariables,
  GATEWAY_PORT: portVariable(8080),
});

const good = {
  KAFKA_BROKERS: '127.0.0.1:9092, kafka-2:9092',
  REDIS_URL: 'redis://127.0.0.1:6379',
  ELASTICSEARCH_NODE: 'http://127.0.0.1:9200',
};

function messageOf(environment: Record<string, string>): string {
  try {
    readConfig('gateway', schema, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('no error');
}

describe('the environment of a service', () => {
  it('gives typed values and defaults', () => {
    expect(readConfig('gateway', schema, { ...good, GATEWAY_PORT: '9000', LOG_LEVEL: '' })).toMatchObject({
      KAFKA_BROKERS: ['127.0.0.1:9092', 'kafka-2:9092'],
      GATEWAY_PORT: 9000,
      LOG_LEVEL: 'info',
      SLUGLINE_NAMESPACE: '',
      HOST: '127.0.0.1',
    });
  });
  it('names every wrong and every missing value in one message', () => {
    const message = messageOf({ KAFKA_BROKERS: 'nowhere', GATEWAY_PORT: '99999', LOG_LEVEL: 'loud' });
    expect(message).toMatch(/KAFKA_BROKERS.*: expected host:port/);
    expect(message).toMatch(/REDIS_URL is not set: expected redis/);
    expect(message).toMatch(/ELASTICSEARCH_NODE is not set/);
    expect(message).toMatch(/GATEWAY_PORT: expected a port from 0 to 65535/);
    expect(message).toMatch(/LOG_LEVEL: /);
  });
  it('takes the nodes of a Redis Cluster with commas between them', () => {
    const urls = 'redis://a:1, rediss://b:2';
    expect(readConfig('gateway', schema, { ...good, REDIS_URL: urls }).REDIS_URL).toBe(urls);
  });
  it('refuses an address of another kind', () => {
    for (const REDIS_URL of ['http://127.0.0.1:6379', 'redis://a:1,', 'redis://a:1,http://b:2']) {
      expect(messageOf({ ...good, REDIS_URL })).toMatch(/REDIS_URL: expected redis/);
    }
  });
});
