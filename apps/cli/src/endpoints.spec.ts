import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { elasticsearchNode, gatewayUrl, kafkaSettings, searchUrl } from './endpoints.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slugline-endpoints-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  for (const name of ['KAFKA_BROKERS', 'KAFKA_PORT', 'ELASTICSEARCH_NODE', 'ELASTICSEARCH_PORT'])
    vi.stubEnv(name, '');
  for (const name of ['GATEWAY_URL', 'GATEWAY_PORT', 'SEARCH_URL', 'SEARCH_PORT']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function startedElsewhere(): void {
  mkdirSync(join(folder, '.slugline'));
  const servers = { kafka: { address: '127.0.0.1:5001', how: 'process' } };
  writeFileSync(join(folder, '.slugline', 'servers.json'), JSON.stringify(servers));
  const services = [{ name: 'gateway', port: 5080 }];
  writeFileSync(
    join(folder, '.slugline', 'stack.json'),
    JSON.stringify({ stateDir: folder, fingerprint: '', services }),
  );
}

it('asks at the usual ports where nothing was ever started', () => {
  expect([gatewayUrl(), searchUrl()]).toEqual(['http://127.0.0.1:8080', 'http://127.0.0.1:8081']);
  expect(kafkaSettings().brokers).toEqual(['127.0.0.1:19092']);
  expect(elasticsearchNode()).toBe('http://127.0.0.1:19200');
});

it('asks where this folder’s stack was started', () => {
  startedElsewhere();
  expect(gatewayUrl()).toBe('http://127.0.0.1:5080');
  expect(kafkaSettings().brokers).toEqual(['127.0.0.1:5001']);
});

it('asks where the environment says before all', () => {
  startedElsewhere();
  vi.stubEnv('KAFKA_BROKERS', 'one:9092,two:9092');
  vi.stubEnv('GATEWAY_PORT', '6080');
  expect(kafkaSettings().brokers).toEqual(['one:9092', 'two:9092']);
  expect(gatewayUrl()).toBe('http://127.0.0.1:6080');
});
