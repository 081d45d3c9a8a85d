import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  deadHeaders,
  type EnrichedItem,
  enrichedItemSchema,
  itemId,
  pipelineRevision,
  sha256Hex,
  type Topic,
  topicName,
} from '#libs/contracts';
import { extraHead, extraLine } from '#libs/knowledge-base';
import { ensureTopics, KafkaProducer, readTopic, type WireRecord } from '#libs/pipeline';
import { openService, type RunningService, startService } from '#libs/service';
import { enricherService } from '../../apps/enricher/src/enricher-service.js';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';

const namespace = uniqueNamespace();
const kafka = { brokers: servers().kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
const nothing = () => undefined;
const producer = new KafkaProducer({
  kafka,
  log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
});
let service: RunningService;
let folder: string;

beforeAll(async () => {
  await ensureTopics(kafka, { partitions: 2 });
  folder = await mkdtemp(join(tmpdir(), 'slugline-enricher-'));
  const extra = join(folder, 'extra.jsonl');
  const line = extraLine({
    entity: {
      ...{ id: 'place-i-g1', type: 'place', country: 'LB', lat: 34, lon: 36 },
      names: { en: 'Tell Wendal', ar: 'تل وندل' },
    },
    forms: ['Tell Wendal', 'تل وندل'].map((text) => ({ text, kind: 'full', exact: false })),
    reason: 'trial',
  });
  await writeFile(extra, extraHead(1, sha256Hex(line), []) + line);
  await producer.connect();
  service = await startService(enricherService, {
    KAFKA_BROKERS: servers().kafkaBrokers,
    SLUGLINE_NAMESPACE: namespace,
    ENRICHER_PORT: '0',
    LOG_LEVEL: 'silent',
    EXTRA_ENTITIES_FILES: extra,
  });
});

afterAll(async () => {
  await service.stop();
  await producer.close();
  await rm(folder, { recursive: true });
});

let serial = 0;

function uniqueItem(facts: object) {
  const uri = `urn:trial:${++serial}`;
  const id = itemId('sahel', uri);
  return {
    id,
    uri,
    feed: 'sahel',
    source: { id: 'sahel', name: 'صحافة الساحل' },
    order: 1,
    revision: pipelineRevision,
    receivedAt: '2026-11-23T12:00:00.000Z',
    origin: `wire.raw-0-${serial}`,
    contentHash: sha256Hex(uri),
    copies: { group: id, similarity: 1, reason: 'alone' },
    ...facts,
  };
}

const put = (key: string, value: string, headers = {}) =>
  producer.send(topicName('wire.unique', namespace), [{ key, value, headers }]);

async function read(topic: Topic): Promise<WireRecord[]> {
  const records: WireRecord[] = [];
  await readTopic(kafka, topicName(topic, namespace), { from: 'beginning' }, async (batch) => {
    records.push(...batch);
  });
  return records;
}

const enriched = (id: string): Promise<EnrichedItem> =>
  eventually(async () => {
    const record = (await read('wire.enriched')).find(({ key }) => key === id);
    if (record === undefined) throw new Error(`${id} is not on wire.enriched`);
    return enrichedItemSchema.parse(JSON.parse(record.value.toString()));
  });

describe('the enricher on Kafka', () => {
  it('puts an item on wire.enriched with its language and entities', async () => {
    const item = uniqueItem({
      headline: 'ماكرون يستقبل وزير خارجية لبنان',
      body: 'استقبل الرئيس الفرنسي الوزير في قصر الإليزيه، ووصل الوفد إلى باريس قادما من بيروت.',
    });
    await put(item.id, JSON.stringify(item));
    const out = await enriched(item.id);
    expect(out).toMatchObject({ ...item, language: 'ar' });
    expect(out.entities.map(({ id }) => id).sort()).toEqual([
      'country-fr',
      'country-lb',
      'org-elysee',
      'person-emmanuel-macron',
      'place-beirut',
      'place-paris',
    ]);
  });

  it('knows the entities of the extra files that it is given', async () => {
    const item = uniqueItem({ headline: 'قافلة تصل إلى تل وندل', body: 'وصلت القافلة إلى لبنان مساء.' });
    await put(item.id, JSON.stringify(item));
    const { entities } = await enriched(item.id);
    expect(entities.find(({ id }) => id === 'place-i-g1')).toMatchObject({
      ...{ name: 'تل وندل', names: { en: 'Tell Wendal', ar: 'تل وندل' }, country: 'LB' },
      mentions: [{ field: 'headline', surface: 'تل وندل' }],
    });
  });

  it('does not start with an extra file that is missing or was edited, and says which and why', async () => {
    const start = (path: string) =>
      openService(enricherService, {
        ...{ KAFKA_BROKERS: servers().kafkaBrokers, SLUGLINE_NAMESPACE: namespace, ENRICHER_PORT: '0' },
        ...{ LOG_LEVEL: 'silent', EXTRA_ENTITIES_FILES: path },
      });
    await expect(start(join(folder, 'none.jsonl'))).rejects.toThrow(/^EXTRA_ENTITIES_FILES: .*none\.jsonl/);
    const edited = join(folder, 'edited.jsonl');
    await writeFile(edited, `${extraHead(1, sha256Hex('before'), [])}after\n`);
    await expect(start(edited)).rejects.toThrow(`EXTRA_ENTITIES_FILES: ${edited}, line 1: checksum`);
  });

  it('passes a killed item without entities', async () => {
    const item = uniqueItem({ headline: 'Storm reaches Lisbon', pubStatus: 'canceled' });
    await put(item.id, JSON.stringify(item));
    expect(await enriched(item.id)).toMatchObject({ pubStatus: 'canceled', entities: [] });
  });

  it('dead-letters a record that is no item, naming the field, and goes on with its neighbour', async () => {
    const broken = uniqueItem({ order: 'first', headline: 'No order' });
    const next = uniqueItem({ headline: 'Talks in Geneva' });
    await put(broken.id, JSON.stringify(broken));
    await put(next.id, JSON.stringify(next));
    expect((await enriched(next.id)).entities.map(({ id }) => id)).toEqual(['place-geneva']);
    const dead = await eventually(async () => {
      const found = (await read('wire.dead')).find(({ key }) => key === broken.id);
      if (found === undefined) throw new Error('no dead letter');
      return found;
    });
    expect(dead.headers[deadHeaders.code]).toBe('invalid');
    expect(dead.headers[deadHeaders.reason]).toMatch(/^order: /);
    expect(dead.headers[deadHeaders.stage]).toBe('enricher');
    expect(JSON.parse(dead.value.toString())).toEqual(broken);
  });
});
