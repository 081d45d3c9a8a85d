import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadHeaders, topicName, topics } from '#libs/contracts';
import { readTopic, type WireRecord } from '#libs/pipeline';
import { ask, type ItemList } from '../../apps/cli/src/find/search-api.js';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { type ForeignRecord, produceAsStranger } from '../support/foreign-producer.js';
import { oddItems, wrongItems } from '../support/odd-items.js';
import { type Death, strangeRecords, wrongBodies, wrongDownstream } from '../support/odd-records.js';
import { apps, type Pipeline, startPipeline } from '../support/running-pipeline.js';

const feed = 'storm-desk';
let pipeline: Pipeline;
let pids: unknown[];
let sent = 0;
/** Uris of what stood beside bad input, and of what only looks bad. */
const good: string[] = [];
const found: string[] = [];
beforeAll(async () => {
  pipeline = await startPipeline(servers(), [{ id: feed, name: 'Storm Desk' }]);
  pids = apps.map((app) => pipeline.fleet.pid(app));
}, 120_000);
afterAll(() => pipeline?.stop());

/** A good item, to stand beside a bad one. */
function neighbour(): string {
  const uri = `urn:neighbour:${good.length}`;
  good.push(uri);
  return JSON.stringify({ uri, headline: `Ferries wait in port ${good.length}` });
}

async function push(body: string | Buffer, type = 'application/json', headers: Record<string, string> = {}) {
  const response = await fetch(`${pipeline.fleet.url('gateway')}/v1/feeds/${feed}/items`, {
    method: 'POST',
    headers: { authorization: `Bearer ${pipeline.key}`, 'content-type': type, ...headers },
    body: Buffer.from(body),
  });
  const json = (await response.json()) as {
    accepted: number;
    errors: unknown[];
    items: { error?: unknown }[];
  };
  if (response.status === 202) sent += json.accepted;
  return { status: response.status, json };
}

describe('over HTTP', () => {
  it.each(wrongItems)(
    '$what is refused by name, and its neighbours are taken',
    async ({ json, ...problem }) => {
      const answer = await push(`[${neighbour()},${json},${neighbour()}]`);
      expect(answer).toMatchObject({ status: 202, json: { accepted: 2, rejected: 1 } });
      const { code, field, reason } = problem;
      expect(answer.json.items[1]).toMatchObject({
        error: { code, field, detail: expect.stringMatching(reason) },
      });
    },
  );

  it.each(oddItems)('$what is taken', async ({ json, uri }) => {
    expect(await push(`[${neighbour()},${json},${neighbour()}]`)).toMatchObject({
      status: 202,
      json: { accepted: 3, rejected: 0 },
    });
    found.push(uri);
  });

  it.each(wrongBodies)('$what is refused as a whole', async ({ body, type, headers, status, ...problem }) => {
    const answer = await push(body, type, headers);
    expect(answer.status, JSON.stringify(answer.json)).toBe(status);
    const { code, field, reason } = problem;
    expect(answer.json.errors).toEqual([
      expect.objectContaining({ code, field, detail: expect.stringMatching(reason) }),
    ]);
  });

  it('an item over 1 MiB is refused, and its neighbours are taken', async () => {
    const large = JSON.stringify({ uri: 'urn:large', headline: 'h', body_text: 'b'.repeat(1_100_000) });
    const answer = await push(`[${neighbour()},${large},${neighbour()}]`);
    expect(answer).toMatchObject({ status: 202, json: { accepted: 2, rejected: 1 } });
    expect(answer.json.items[1]).toMatchObject({
      error: { code: 'too-large', detail: expect.stringMatching(/1048576/) },
    });
  });

  it('brackets ten thousand deep hide what follows them in an array, not what went before or other lines', async () => {
    const deep = `{"uri":"urn:deep","headline":"h","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const inArray = await push(`[${neighbour()},${deep},{"uri":"urn:hidden","headline":"h"}]`);
    expect(inArray).toMatchObject({ status: 202, json: { accepted: 1, rejected: 1 } });
    expect(inArray.json.items[1]).toMatchObject({
      error: {
        code: 'unreadable',
        detail: expect.stringMatching(/deeper than 10000.*nothing from here on was read/),
      },
    });
    const lines = await push([neighbour(), deep, neighbour()].join('\n'), 'application/x-ndjson');
    expect(lines).toMatchObject({ status: 202, json: { accepted: 2, rejected: 1 } });
  });
});

/** On records that are followed to wire.dead. */
const caseHeader = 'x-case';

async function deathsOf(name: string): Promise<WireRecord[]> {
  const deaths: WireRecord[] = [];
  const dead = topicName(topics.dead, pipeline.namespace);
  await readTopic(pipeline.kafka, dead, { from: 'beginning' }, async (records) => {
    deaths.push(...records.filter(({ headers }) => headers[caseHeader] === name));
  });
  return deaths;
}

async function expectDead(name: string, record: ForeignRecord, death: Death): Promise<void> {
  const [letter, ...more] = await eventually(async () => {
    const letters = await deathsOf(name);
    expect(letters, name).not.toHaveLength(0);
    return letters;
  });
  expect(more).toEqual([]);
  expect(letter?.headers).toMatchObject({
    [deadHeaders.stage]: death.stage,
    [deadHeaders.code]: death.code,
    [deadHeaders.reason]: expect.stringMatching(death.reason),
    [deadHeaders.origin]: expect.stringMatching(/-\d+-\d+(#\d+)?$/),
    [deadHeaders.attempts]: '1',
  });
  expect(letter?.value.equals(Buffer.from(record.value ?? ''))).toBe(true);
}

describe('straight to Kafka', () => {
  const toKafka = (json: string) => json.replaceAll('urn:odd:', 'urn:odd-on-kafka:');
  const envelope = {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: feed,
    ce_type: 'slugline.item',
    'content-type': 'application/ninjs+json',
  };
  const deaths: { what: string; record: ForeignRecord; death: Death }[] = [
    ...wrongItems.map(({ what, json, alone, ...problem }) => {
      const { code, field, reason } = { ...problem, ...alone };
      const place = field.replace(/[[\]]/g, '\\$&');
      const death = { stage: 'deduplicator', code, reason: new RegExp(`^${place}.*${reason.source}`, 's') };
      return { what, record: { key: null, value: json, headers: envelope }, death };
    }),
    ...strangeRecords(envelope),
  ];

  beforeAll(async () => {
    const raw = topicName(topics.raw, pipeline.namespace);
    // One key: all on one partition, each bad record between two good ones.
    const key = 'one-partition';
    const between = () => ({ key, value: neighbour(), headers: envelope });
    const bad = deaths.map(({ what, record }) => ({
      ...record,
      key,
      headers: { ...record.headers, [caseHeader]: what },
    }));
    const odd = oddItems.map(({ json }) => ({ key, value: toKafka(json), headers: envelope }));
    const all = [...bad, ...odd].flatMap((record) => [between(), record, between()]);
    // Packed, twelve records a batch; over HTTP they come one by one and plain.
    for (let at = 0; at < all.length; at += 12) {
      await produceAsStranger(pipeline.kafka, raw, all.slice(at, at + 12), true);
    }
    sent += all.length;
    found.push(...oddItems.map(({ uri }) => toKafka(uri)));
  }, 120_000);

  it('a list of good and bad items ends item by item', async () => {
    const value = `[${neighbour()},{"uri":"urn:listed"},7,${neighbour()}]`;
    const headers = { ...envelope, [caseHeader]: 'list' };
    await produceAsStranger(pipeline.kafka, topicName(topics.raw, pipeline.namespace), [
      { key: 'list', value, headers },
    ]);
    sent += 1;
    const letters = await eventually(async () => {
      const found = await deathsOf('list');
      expect(found).toHaveLength(2);
      return found;
    });
    const said = letters.map(({ headers: said }) => [
      said[deadHeaders.origin]?.split('#')[1],
      said[deadHeaders.code],
    ]);
    // They lie on several partitions.
    expect(said.toSorted()).toEqual([
      ['1', 'empty'],
      ['2', 'invalid'],
    ]);
  });

  it.each(deaths)('$what ends as a dead letter that says why', async ({ what, record, death }) => {
    await expectDead(what, record, death);
  });
});

describe('on the topics between stages', () => {
  it.each(wrongDownstream)(
    '$what on $topic ends as a dead letter that says why',
    async ({ what, topic, value, death }) => {
      const name = `${topic} ${what}`;
      const record = { key: 'x', value, headers: { [caseHeader]: name } };
      await produceAsStranger(pipeline.kafka, topicName(topic, pipeline.namespace), [record]);
      await expectDead(name, record, death);
    },
  );

  it('leaves every partition open', async () => {
    const answer = await push(`[${Array.from({ length: 30 }, neighbour).join()}]`);
    expect(answer).toMatchObject({ status: 202, json: { accepted: 30 } });
  });
});

describe('after all of it', () => {
  it('every record has ended as one thing, and all that was good can be searched', async () => {
    const account = await pipeline.settled(sent);
    expect(account).toMatchObject({ sent, missing: [], twice: [], wrong: [] });
    expect(account.items).toBe(good.length + found.length);
    const search = pipeline.fleet.url('search');
    await eventually(async () => {
      const query = { feed, q: 'ferries', copies: 'include', size: '1' };
      expect((await ask<ItemList>('/v1/items', query, search)).total).toBe(good.length);
    });
  });

  it.each([...oddItems])('$what can be read', async ({ uri }) => {
    for (const each of [uri, uri.replace('urn:odd:', 'urn:odd-on-kafka:')]) {
      const query = `feed=${feed}&uri=${encodeURIComponent(each)}`;
      const answer = await fetch(`${pipeline.fleet.url('search')}/v1/items?${query}`);
      expect(answer.status, each).toBe(200);
    }
  });

  it('every service lives, unrestarted, and is ready', async () => {
    expect(apps.map((app) => pipeline.fleet.pid(app))).toEqual(pids);
    for (const app of apps) {
      expect(pipeline.fleet.running(app), app).toBe(true);
      await pipeline.fleet.ready(app, 5_000);
    }
  });
});
