import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { keyOf, newSecret } from '#libs/feeds';
import { ServiceFleet } from '../../apps/cli/src/fleet/service-fleet.js';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { kafkaFor } from '../support/running-gateway.js';

/** The gateway as it is shipped, with its thread, on real Kafka. */
const key = newSecret();
let fleet: ServiceFleet;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-hostile-'));
  const feedsFile = join(folder, 'feeds.yaml');
  await writeFile(feedsFile, stringify({ feeds: [{ id: 'nile', name: 'Nile', keys: [keyOf(key)] }] }));
  const namespace = uniqueNamespace();
  await kafkaFor(servers().kafkaBrokers, namespace);
  const environment = {
    KAFKA_BROKERS: servers().kafkaBrokers,
    REDIS_URL: servers().redisUrl,
    SLUGLINE_NAMESPACE: namespace,
    FEEDS_FILE: feedsFile,
    LOG_LEVEL: 'warn',
  };
  fleet = new ServiceFleet({ root: process.cwd(), logFolder: folder, environment });
  await fleet.start('gateway');
  await fleet.ready('gateway');
});
afterAll(async () => {
  await fleet?.stop();
  await rm(folder, { recursive: true });
});

const MiB = 1024 * 1024;
const fill = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length));
const xml = (inside: string) => `<?xml version="1.0"?>\n<nitf><body>${inside}</body></nitf>`;
const bomb = `<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`,
).join('')}]><nitf><body>&j;</body></nitf>`;

const hostile: [string, string, Buffer, Record<string, string>?][] = [
  ['an entity bomb', 'application/xml', Buffer.from(bomb)],
  [
    'an external entity',
    'application/xml',
    Buffer.from('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>'),
  ],
  [
    'a DOCTYPE that loads',
    'application/xml',
    Buffer.from('<!DOCTYPE feed SYSTEM "http://127.0.0.1/x.dtd"><feed/>'),
  ],
  ['elements in one another', 'application/xml', Buffer.from(xml(fill('<p>', MiB)))],
  ['attributes without end', 'application/xml', Buffer.from(xml(`<p ${fill('a="1" ', MiB)}/>`))],
  ['a page of brackets', 'text/html', Buffer.from(fill('<', MiB))],
  ['a page of nested tags', 'text/html', Buffer.from(`<html><body>${fill('<div>', MiB)}`)],
  ['a page of attributes', 'text/html', Buffer.from(`<html><body><p ${fill('a=1 ', MiB)}>`)],
  ['20 MB', 'application/xml', Buffer.alloc(20 * MiB, 0x61)],
  ['a gzip bomb', 'application/xml', gzipSync(Buffer.alloc(100 * MiB, 0x20)), { 'content-encoding': 'gzip' }],
  ['control characters', 'text/plain', Buffer.alloc(MiB, 1)],
];

async function post(type: string, body: Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${fleet.url('gateway')}/v1/feeds/nile/items`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': type, ...headers },
    body: new Uint8Array(body),
  });
  return { status: response.status, text: await response.text() };
}

/** Longest time that the event loop of the gateway was not its own since the last look, in ms. */
async function longestStallMs(): Promise<number> {
  const text = await (await fetch(`${fleet.url('gateway')}/metrics`)).text();
  const line = /^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1];
  return Number(line) * 1000;
}

it.each(hostile)('%s is refused with a reason, and holds nobody up', async (_what, type, body, headers) => {
  await longestStallMs();
  const started = performance.now();
  const { status, text } = await post(type, body, headers);
  expect([400, 413, 415, 422]).toContain(status);
  expect(JSON.parse(text).errors[0].detail).not.toBe('');
  expect(text).not.toContain('root:');
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(await longestStallMs()).toBeLessThan(200);
});

it('large good documents at once hold nobody up either', async () => {
  const entry = (at: number) =>
    `<item><guid>big-${at}</guid><title>خبر رقم ${at}</title><description>${fill('كلمة ', 900)}</description></item>`;
  const feed = `<rss version="2.0"><channel><title>Big</title>${Array.from({ length: 900 }, (_, at) => entry(at)).join('')}</channel></rss>`;
  await longestStallMs();
  const answers = await Promise.all([1, 2, 3, 4].map(() => post('application/rss+xml', Buffer.from(feed))));
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
  expect(JSON.parse(answers[0]?.text ?? '').accepted).toBe(900);
  expect(await longestStallMs()).toBeLessThan(200);
});
