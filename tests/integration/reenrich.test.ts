import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type EnrichedItem,
  type Entity,
  entityMarkItem,
  headers,
  markSchema,
  pipelineRevision,
  topicName,
  topics,
  uniqueItemSchema,
} from '#libs/contracts';
import { isTombstone, type NewsDocument } from '#libs/news-index';
import { KafkaProducer } from '#libs/pipeline';
import { openService, type RunningService } from '#libs/service';
import { run } from '../../apps/cli/src/program.js';
import { enricherService } from '../../apps/enricher/src/enricher-service.js';
import { matcherService } from '../../apps/matcher/src/matcher-service.js';
import { servers } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';
import { wholeTopic } from '../support/whole-topic.js';

let two: TwoIndexers;
let services: RunningService[] = [];
let producer: KafkaProducer;
let printed = '';
const nothing = () => undefined;

beforeAll(async () => {
  two = await TwoIndexers.start();
  producer = new KafkaProducer({
    kafka: two.first.kafka,
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  });
  await producer.connect();
}, 60_000);
afterAll(async () => {
  for (const service of services) await service.stop();
  await producer.close();
  await two.remove();
}, 60_000);
beforeEach(() => {
  const { kafkaBrokers, elasticsearchNode } = servers();
  vi.stubEnv('KAFKA_BROKERS', kafkaBrokers);
  vi.stubEnv('ELASTICSEARCH_NODE', elasticsearchNode);
  vi.stubEnv('SLUGLINE_NAMESPACE', two.first.kafka.namespace);
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The later half of the pipeline: what the indexers of the test lack. */
async function startServices(): Promise<void> {
  const { kafkaBrokers } = servers();
  const env = {
    KAFKA_BROKERS: kafkaBrokers,
    SLUGLINE_NAMESPACE: two.first.kafka.namespace,
    LOG_LEVEL: 'silent',
  };
  services = [
    await openService(enricherService, { ...env, ENRICHER_PORT: '0' }),
    await openService(matcherService, { ...env, MATCHER_PORT: '0' }),
  ];
}

const guess = (id: string, name: string): Entity => ({
  ...{ id, type: 'person', name, names: { en: name }, salience: 0.5, provisional: true },
  mentions: [{ field: 'body', start: 0, end: name.length, surface: name }],
});
const older = (given: Partial<EnrichedItem>) =>
  enrichedItem({
    body: 'Emmanuel Macron met ministers in Beirut.\n\nThe talks go on.',
    entities: [guess('person-x-older', 'Emmanuel Macron met')],
    revision: pipelineRevision - 1,
    ...given,
  });
const document = async (item: EnrichedItem): Promise<NewsDocument> => await two.document(item);
const entityIds = async (item: EnrichedItem) => {
  const found = await document(item);
  return isTombstone(found) ? [] : found.entityIds;
};

/**
 * A document without what a pipeline finds out, and the number of that pipeline. The story too: these items were put
 * behind the matcher, which gives them one now.
 */
function untouched(found: NewsDocument): unknown {
  if (isTombstone(found)) return found;
  const {
    entities: _1,
    entityIds: _2,
    nameKeys: _3,
    curated: _4,
    revision: _5,
    change: _6,
    story: _11,
    compared: _12,
    ...kept
  } = found;
  const { rest, folded, subjectCodes: _7, ...same } = kept;
  const { quotes: _8, dates: _9, subjects: _10, ...others } = rest;
  return JSON.parse(JSON.stringify({ ...same, rest: others, text: [folded?.headline, folded?.body] }));
}

const logged = older({ headline: 'From the log' });
const kept = older({ headline: 'From the index', serviceNumber: { service: 'world', number: 417 } });
const embargoed = older({ embargoedUntil: new Date(Date.now() + 3_600_000).toISOString() });
const killed = older({ headline: 'Killed meanwhile' });
const merged = older({ body: 'Olaf Scholz met ministers in Cairo.' });
const all = [logged, kept, embargoed, killed, merged];

describe('slugline reenrich', () => {
  it('runs what an older pipeline made through this one, silently, and changes nothing else', async () => {
    await two.put(...all);
    const ofLog = JSON.stringify(uniqueItemSchema.parse(logged));
    await producer.send(topicName(topics.unique, two.first.kafka.namespace), [
      { key: logged.id, value: ofLog, headers: { [headers.origin]: logged.origin } },
    ]);
    await eventually(async () => expect(await two.finds(merged)).toBe(true));
    await two.put(
      enrichedItem({ uri: killed.uri, order: 2, pubStatus: 'canceled', headline: 'KILL', body: undefined }),
    );
    await eventually(async () => expect(await two.changes(killed)).toEqual(['new', 'killed']));
    const value = { entity: 'person-olaf-scholz', into: 'person-friedrich-merz' };
    const said = { item: entityMarkItem(value.entity), at: new Date().toISOString(), by: 'editor:1' };
    await two.mark(markSchema.parse({ kind: 'entity-merge', ...said, value }));
    const before = await Promise.all(all.map(document));
    const changes = await Promise.all(all.map((item) => two.changes(item)));

    expect(await run(['reenrich', '--dry-run'])).toBe(0);
    expect(printed).toContain(`4 items were made by a pipeline before revision ${pipelineRevision}\n`);
    await startServices();
    expect(await run(['reenrich', '--rate', '50'])).toBe(0);
    expect(printed).toMatch(/1 put back from the log, 3 from the index\nall of them are of revision/);

    for (const item of [logged, kept, embargoed])
      expect(await entityIds(item)).toEqual(
        expect.arrayContaining(['person-emmanuel-macron', 'place-beirut']),
      );
    await eventually(async () => expect(await entityIds(merged)).toContain('person-friedrich-merz'));
    expect(await entityIds(merged)).not.toContain('person-olaf-scholz');
    const after = await Promise.all(all.map(document));
    expect(after.map(untouched)).toEqual(before.map(untouched));
    expect(await two.shows(embargoed)).toBe(false);
    expect(await two.shows(killed)).toBe(false);
    for (const [at, item] of [kept, embargoed, killed, merged].entries())
      expect(await two.changes(item)).toEqual(changes[at + 1]);
    const sent = (await wholeTopic(two.first.kafka, topics.unique)).filter(
      (record) => record.headers[headers.replay] !== undefined,
    );
    expect(sent.find(({ key }) => key === logged.id)?.value.toString()).toBe(ofLog);
    expect(sent.every(({ origin }) => all.some((item) => item.origin === origin))).toBe(true);
  }, 120_000);

  it('has nothing to do when it is run again', async () => {
    const count = (await wholeTopic(two.first.kafka, topics.unique)).length;
    printed = '';
    expect(await run(['reenrich'])).toBe(0);
    expect(printed).toBe(`0 items were made by a pipeline before revision ${pipelineRevision}\n`);
    expect((await wholeTopic(two.first.kafka, topics.unique)).length).toBe(count);
  });

  it('refuses times that are none, and a range that is empty, naming the option', async () => {
    expect(await run(['reenrich', '--from', 'yesterday'])).toBe(2);
    expect(printed).toMatch(/--from.*ISO 8601/);
    expect(await run(['reenrich', '--from', '2026-02-01', '--to', '2026-01-01'])).toBe(2);
    expect(printed).toMatch(/to: expected a time after from/);
    expect(await run(['reenrich', '--rate', '0'])).toBe(2);
  });
});
