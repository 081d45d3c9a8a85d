import { afterAll, beforeAll, expect, it } from 'vitest';
import { topicName, topics } from '#libs/contracts';
import { ensureTopics, KafkaProducer, type TopicTail, tailTopic } from '#libs/pipeline';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';

const nothing = () => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const namespace = uniqueNamespace();
const kafka = { brokers: servers().kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
const topic = topicName(topics.marks, namespace);
const producer = new KafkaProducer({ kafka, log });

beforeAll(async () => {
  await ensureTopics(kafka, { partitions: 3 });
  await producer.connect();
});
afterAll(() => producer.close());

const put = (names: readonly string[]) =>
  producer.send(
    topic,
    names.map((name) => ({ key: name, value: name })),
  );

function keeping(fail?: string) {
  const read: string[] = [];
  const ends: string[] = [];
  const tail: TopicTail = tailTopic(
    kafka,
    { topic, log, onEnded: (reason) => void ends.push(reason) },
    async (records, caughtUp) => {
      for (const { value } of records) {
        if (value.toString() === fail) throw new TypeError('cannot bear it');
        read.push(`${value}${caughtUp ? ' live' : ''}`);
      }
    },
  );
  return { tail, read, ends };
}

it('has read all of a topic when it has started, in every reader, and then follows it', async () => {
  const before = Array.from({ length: 50 }, (_, at) => `old-${at}`);
  await put(before);
  const readers = [keeping(), keeping()];
  await Promise.all(readers.map(({ tail }) => tail.start()));
  for (const { read } of readers) expect([...read].sort()).toEqual([...before].sort());
  await put(['new-1', 'new-2']);
  await eventually(() => {
    for (const { read, tail } of readers) {
      expect(read.filter((name) => name.endsWith('live')).sort()).toEqual(['new-1 live', 'new-2 live']);
      tail.ready();
    }
  });
  await Promise.all(readers.map(({ tail }) => tail.stop()));
});

it('ends loudly when what it is for fails, and does not skip', async () => {
  const { tail, ends } = keeping('bad');
  await tail.start();
  await put(['bad']);
  await eventually(() => expect(ends).toEqual([expect.stringContaining('cannot bear it')]));
  expect(() => tail.ready()).toThrow(/no longer read: TypeError/);
  await tail.stop();
});
