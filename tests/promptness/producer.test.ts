import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { topicName } from '#libs/contracts';
import { ensureTopics, KafkaProducer, OversizeError, readTopic, UnavailableError } from '#libs/pipeline';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { keepingLog } from '../support/stage-bench.js';

const log = keepingLog();
const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function producerAt(broker: string, timeoutMs = 2_000): KafkaProducer {
  const kafka = { brokers: [broker], clientId: 'producer-test', namespace: uniqueNamespace() };
  const producer = new KafkaProducer({ kafka, log, timeoutMs });
  open.push(() => producer.close());
  return producer;
}

/** Takes connections and never answers, like a broker that hangs. */
async function silentBroker(): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `127.0.0.1:${address.port}`;
}

it.each([
  { what: 'refuses connections', broker: async () => '127.0.0.1:1' },
  { what: 'takes connections and never answers', broker: silentBroker },
])('rejects in bounded time when Kafka $what, and says that it cannot send', async ({ broker }) => {
  const producer = producerAt(await broker());
  const began = Date.now();
  await expect(producer.send('wire.raw', [{ key: 'a', value: 'x' }])).rejects.toThrow(UnavailableError);
  expect(Date.now() - began).toBeLessThan(3_000);
  expect(() => producer.alive()).toThrow(/the producer cannot send: kafka:/);
});

it('names the record that is too large, and sends none of them', async () => {
  const producer = producerAt('127.0.0.1:1');
  const records = [{ value: 'ok' }, { value: Buffer.alloc(2 * 1024 * 1024) }].map((r) => ({
    key: 'k',
    ...r,
  }));
  const refused = await producer.send('wire.raw', records).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(OversizeError);
  expect(refused).toMatchObject({ code: 'too-large', index: 1 });
});

it('sends what one request cannot hold, and topics stand after a second look as they were', async () => {
  const brokers = servers().kafkaBrokers.split(',');
  const kafka = { brokers, clientId: 'producer-test', namespace: uniqueNamespace() };
  const made = await ensureTopics(kafka, { partitions: 2 });
  expect(new Set(made.map(({ did }) => did))).toEqual(new Set(['created']));
  expect(new Set((await ensureTopics(kafka)).map(({ did }) => did))).toEqual(new Set(['ok']));

  const producer = new KafkaProducer({ kafka, log });
  open.push(() => producer.close());
  const topic = topicName('wire.unique', kafka.namespace);
  const value = 'خ'.repeat(50_000);
  await producer.send(
    topic,
    Array.from({ length: 60 }, (_, n) => ({ key: `k${n}`, value })),
  );
  producer.alive();
  let read = 0;
  await eventually(async () => {
    read = await readTopic(kafka, topic, { from: 'beginning' }, async () => undefined);
    expect(read).toBe(60);
  });
});

it('puts records on a partition in the order in which they were given, over many requests, when asked to', async () => {
  const kafka = {
    ...{ brokers: servers().kafkaBrokers.split(','), clientId: 'producer-test' },
    namespace: uniqueNamespace(),
  };
  await ensureTopics(kafka);
  const producer = new KafkaProducer({ kafka, log });
  open.push(() => producer.close());
  const topic = topicName('wire.stories', kafka.namespace);
  const all = Array.from({ length: 2_000 }, (_, n) => ({ key: null, value: `${n} ${'-'.repeat(900)}` }));
  await producer.send(topic, all, true);
  const read: number[] = [];
  await eventually(async () => {
    read.length = 0;
    await readTopic(kafka, topic, { from: 'beginning' }, async (records) => {
      read.push(...records.map(({ value }) => Number.parseInt(value.toString(), 10)));
    });
    expect(read).toHaveLength(all.length);
  });
  expect(read).toEqual(all.map((_, n) => n));
});
