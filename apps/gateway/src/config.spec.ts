import { describe, expect, it } from 'vitest';
import { readConfig } from '#libs/service';
import { gatewayConfig } from './config.js';

const read = (environment: Record<string, string>) => readConfig('gateway', gatewayConfig, environment);

describe('the configuration of the gateway', () => {
  it('needs no more than the brokers', () => {
    expect(read({ KAFKA_BROKERS: 'a:9092,b:9092' })).toMatchObject({
      port: 8080,
      kafka: { brokers: ['a:9092', 'b:9092'], namespace: '' },
      feedsFile: '.slugline/feeds.yaml',
      limits: { bodyBytes: 10_485_760, itemBytes: 1_048_576, items: 1000, depth: 64 },
    });
  });

  it('has no default for the brokers', () => {
    expect(() => read({})).toThrow(/KAFKA_BROKERS is not set/);
  });

  it.each([
    ['GATEWAY_ITEM_BYTES', '3000000', /2 MiB/],
    ['GATEWAY_BODY_BYTES', '10M', /whole number/],
    ['GATEWAY_BYTES_IN_FLIGHT', '10485760', /at least twice GATEWAY_BODY_BYTES/],
  ])('refuses %s=%s and says why', (name, value, reason) => {
    const environment = { KAFKA_BROKERS: 'a:9092', [name]: value };
    expect(() => read(environment)).toThrow(reason);
    expect(() => read(environment)).toThrow(name);
  });
});
