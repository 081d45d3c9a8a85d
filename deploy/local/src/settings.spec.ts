import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

describe('settings of local servers', () => {
  it('has defaults for everything, and no address', () => {
    const settings = readSettings({ KAFKA_BROKERS: '', XDG_CACHE_HOME: '/x' });
    expect(settings.ports).toEqual({ kafka: 19_092, redis: 16_379, elasticsearch: 19_200 });
    expect(settings.given).toEqual({});
    expect(settings.cacheDir).toBe('/x/slugline');
  });

  it('takes any subset of addresses', () => {
    expect(readSettings({ REDIS_URL: 'redis://r:1' }).given).toEqual({ redis: 'redis://r:1' });
  });

  it('names every wrong variable at once', () => {
    const wrong = { KAFKA_PORT: '70000', REDIS_PORT: 'x', ELASTICSEARCH_NODE: 'localhost:9200' };
    expect(() => readSettings(wrong)).toThrow(/KAFKA_PORT: .*REDIS_PORT: .*ELASTICSEARCH_NODE: /);
  });
});
