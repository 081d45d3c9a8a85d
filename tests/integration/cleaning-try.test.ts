import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { topicName, topics } from '#libs/contracts';
import { run } from '../../apps/cli/src/program.js';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { produceAsStranger } from '../support/foreign-producer.js';
import { kafkaFor } from '../support/running-gateway.js';

const namespace = uniqueNamespace();
let folder = '';
let out = '';
let err = '';

const item = (uri: string, body: string) => ({ uri, headline: 'River rises', body_text: body });
const record = (feed: string, value: string) => ({
  key: feed,
  value,
  headers: {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: feed,
    ce_type: 'slugline.item',
    'content-type': 'application/json',
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleaning-try-'));
  await writeFile(
    join(folder, 'feeds.yaml'),
    'feeds:\n' +
      '  - {id: valley, name: Valley Herald, cleaning: [{id: weather, pattern: "^Weather: ", action: drop-line}]}\n' +
      '  - {id: quiet, name: Quiet Post}\n',
  );
  await writeFile(join(folder, 'new.yaml'), '- {id: hotline, pattern: "^Hotline: ", action: drop-line}\n');
  await writeFile(join(folder, 'bad.yaml'), '- {id: hotline, pattern: "(x", action: drop-line}\n');
  const kafka = await kafkaFor(servers().kafkaBrokers, namespace);
  await produceAsStranger(kafka, topicName(topics.raw, namespace), [
    record('valley', JSON.stringify(item('urn:v:1', 'The river rose.\n\nHotline: 123\n\nIt fell.'))),
    record('other', JSON.stringify(item('urn:o:1', 'Elsewhere.\n\nHotline: 456'))),
    record('valley', JSON.stringify(item('urn:v:2', 'It rained.\n\nWeather: wet\n\nIt stopped.'))),
    record('valley', '{"uri": "urn:v:3"'),
  ]);
  await produceAsStranger(kafka, topicName(topics.raw, namespace, 'flash'), [
    record('valley', JSON.stringify(item('urn:v:4', 'تحرك النهر.\n\nHotline: 789'))),
  ]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  [out, err] = ['', ''];
  vi.stubEnv('KAFKA_BROKERS', servers().kafkaBrokers);
  vi.stubEnv('SLUGLINE_NAMESPACE', namespace);
  vi.stubEnv('FEEDS_FILE', join(folder, 'feeds.yaml'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const tryRules = (...options: string[]) => run(['cleaning', 'try', ...options]);
const rules = (name: string) => ['--rules', join(folder, name)];

it('shows what a new rule would take from stored items of both lanes, item by item, and counts', async () => {
  expect(await tryRules('--feed', 'valley', ...rules('new.yaml'))).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(7);
  const first = lines.indexOf('urn:v:1  hotline');
  expect(lines[first + 1]).toBe('  - body: Hotline: 123');
  const flash = lines.indexOf('urn:v:4  hotline');
  expect(lines[flash + 1]).toBe('  - body: Hotline: 789');
  expect(lines.slice(4)).toEqual([
    '2 of 3 items would change, 1 could not be read',
    '      0  weather',
    '      2  hotline',
  ]);
  expect(err).toBe('');
});

it('shows without new rules what the present ones take', async () => {
  expect(await tryRules('--feed', 'valley')).toBe(0);
  expect(out).toBe(
    'urn:v:2  weather\n  - body: Weather: wet\n1 of 3 items would change, 1 could not be read\n      1  weather\n',
  );
});

it('says of a feed of which nothing is stored that nothing would change', async () => {
  expect(await tryRules('--feed', 'quiet', ...rules('new.yaml'))).toBe(0);
  expect(out).toBe('0 of 0 items would change\n      0  hotline\n');
});

it.each([
  [['--feed', 'nowhere'], 'no feed nowhere in '],
  [['--feed', 'valley', '--rules', '/nowhere/rules.yaml'], 'the rules cannot be read: '],
  [['--feed', 'valley', '--sample', '0'], 'expected a whole number from 1'],
  [[], "required option '--feed <id>'"],
])('ends with 2 and the reason for %j', async (options, reason) => {
  expect(await tryRules(...options)).toBe(2);
  expect(err).toContain(reason);
  expect(out).toBe('');
});

it('ends with 2 for a rule that cannot run, naming file and rule', async () => {
  expect(await tryRules('--feed', 'valley', ...rules('bad.yaml'))).toBe(2);
  expect(err).toContain('bad.yaml: cleaning rule hotline: ');
});

it('ends with 3 when Kafka is not reachable', async () => {
  vi.stubEnv('KAFKA_BROKERS', '127.0.0.1:9');
  expect(await tryRules('--feed', 'valley')).toBe(3);
  expect(err).toContain('127.0.0.1:9');
}, 60_000);
