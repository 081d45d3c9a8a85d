import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { afterEach, expect, it } from 'vitest';
import { ensureTopics } from '#libs/pipeline';
import {
  freePort,
  type LocalSettings,
  markedProcesses,
  marks,
  probes,
  readSettings,
  startServers,
  stopServers,
} from '#local-servers';
import { eventually } from '../support/eventually.js';

const { KAFKA_BROKERS, REDIS_URL, ELASTICSEARCH_NODE, ...env } = process.env;
const settings: LocalSettings = readSettings(env);
const anyPorts = { kafka: 0, redis: 0, elasticsearch: 0 };
const quiet = () => undefined;
const folders: string[] = [];

function privateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-local-test-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await stopServers({ stateDir: folder, wipe: true });
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Addresses {
  readonly kafkaBrokers: string;
  readonly redisUrl: string;
  readonly elasticsearchNode: string;
}

async function startRunner(stateDir: string): Promise<{ runner: ChildProcess; addresses: Addresses }> {
  const runner = spawn(process.execPath, ['tests/support/local-runner.mjs', stateDir, 'true'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: runner.stdout as NodeJS.ReadableStream });
  const [line] = (await Promise.race([once(lines, 'line'), once(runner, 'exit')])) as [string];
  return { runner, addresses: JSON.parse(line) as Addresses };
}

it('starts servers in a private folder, and leaves nothing of them 10 s after a SIGKILL of its runner', async () => {
  const folder = privateFolder();
  const { runner, addresses } = await startRunner(folder);
  await probes.kafka(addresses.kafkaBrokers);
  await probes.redis(addresses.redisUrl);
  await probes.elasticsearch(addresses.elasticsearchNode);
  expect((await markedProcesses(marks.state, folder)).map(({ role }) => role).sort()).toEqual(
    expect.arrayContaining(['elasticsearch', 'kafka', 'redis']),
  );
  const analysed = await fetch(`${addresses.elasticsearchNode}/_analyze`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ analyzer: 'arabic', text: 'الوزراء' }),
  });
  expect(await analysed.json()).toMatchObject({ tokens: [{ token: 'وزراء' }] });

  runner.kill('SIGKILL');
  await eventually(async () => {
    expect(await markedProcesses(marks.state, folder)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  }, 10_000);
});

it('keeps what Redis, Kafka and Elasticsearch hold over a kill of all three', async () => {
  const folder = privateFolder();
  const start = () =>
    startServers({
      ...{ stateDir: folder, settings, ports: anyPorts, leash: false, onProgress: quiet },
      shortLived: true,
    });
  const first = await start();
  const redis = new Redis(first.redisUrl);
  await redis.set('kept', 'yes');
  redis.disconnect();
  await fetch(`${first.elasticsearchNode}/kept/_doc/1`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"kept":true}',
  });
  const kafka = (brokers: string) => ({ brokers: [brokers], clientId: 'test', namespace: 'kept-' });
  expect((await ensureTopics(kafka(first.kafkaBrokers))).map(({ did }) => did)).toContain('created');
  const killed = await markedProcesses(marks.state, folder);
  for (const { pid } of killed) process.kill(pid, 'SIGKILL');

  const second = await start();
  const again = new Redis(second.redisUrl);
  expect(await again.get('kept')).toBe('yes');
  again.disconnect();
  await eventually(async () => {
    const document = await fetch(`${second.elasticsearchNode}/kept/_doc/1`);
    expect(await document.json()).toMatchObject({ _source: { kept: true } });
  });
  const topics = await ensureTopics(kafka(second.kafkaBrokers));
  expect(new Set(topics.map(({ did }) => did))).toEqual(new Set(['ok']));
  const now = (await markedProcesses(marks.state, folder)).map(({ pid }) => pid);
  expect(now.filter((pid) => killed.some((old) => old.pid === pid))).toEqual([]);
});

it('names who holds a port that it needs, and the variable that moves it, and leaves nothing', async () => {
  const folder = privateFolder();
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  try {
    const start = startServers({
      stateDir: folder,
      settings,
      ports: { ...anyPorts, redis: port },
      leash: true,
      onProgress: quiet,
    });
    await expect(start).rejects.toThrow(
      new RegExp(`port ${port}, which Redis needs, is taken by process ${process.pid} .*REDIS_PORT`),
    );
    expect(await markedProcesses(marks.state, folder)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  } finally {
    holder.close();
  }
});
