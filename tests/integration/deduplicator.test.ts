import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deadHeaders, feedSchema, itemId } from '#libs/contracts';
import { ClaimSentinels, Claims, connectRedis, copyJudge, copyPrint } from '#libs/copies';
import { clusterId, type WireRecord } from '#libs/pipeline';
import { parseRecord } from '#libs/wire-formats';
import { printableOf } from '../../apps/deduplicator/src/identify.js';
import { readRawHeaders } from '../../apps/deduplicator/src/raw-headers.js';
import { readDocument } from '../../apps/deduplicator/src/read-document.js';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { loseKeys } from '../support/redis-keys.js';
import { deduplicatorOnTrial, type RunningDeduplicator } from '../support/running-deduplicator.js';

const redis = connectRedis(servers().redisUrl, () => undefined);
let dedup: RunningDeduplicator;
let nth = 0;
let uri: string;

beforeAll(async () => {
  dedup = await deduplicatorOnTrial();
  await dedup.start();
});

afterAll(async () => {
  await dedup.remove();
  await loseKeys(redis, dedup.kafka.namespace);
  redis.disconnect();
});

beforeEach(() => {
  uri = `https://sahel.example/${++nth}`;
});

const noon = '2026-11-23T12:00:00Z';

/** A text of its own words for every subject: near copies are copies too. */
function longText(subject: string): string {
  const words = Array.from({ length: 30 }, (_, at) => {
    const bytes = createHash('sha256').update(`${subject} ${at}`).digest().subarray(0, 6);
    return Array.from(bytes, (byte) => 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'.charAt(byte % 27)).join('');
  });
  return `أعلن مجلس المدينة اليوم أن ${subject} سيفتح ${words.join(' ')}`;
}

const ninjs = (facts: object = {}) => ({
  uri,
  versioncreated: noon,
  headline: 'متحف المدينة يفتح أبوابه',
  body_text: longText(`المتحف رقم ${nth}`),
  language: 'ar',
  pubstatus: 'usable',
  ...facts,
});

const idOf = (feed = 'sahel', ofUri = uri) => itemId(feed, ofUri);

/** The claims of a record as the stage makes them, by a process that ends right after. */
async function claimAndDie(record: WireRecord): Promise<void> {
  const feed = feedSchema.parse({ id: 'sahel', name: 'صحافة الساحل' });
  const parts = readDocument(parseRecord, readRawHeaders(record), feed, record);
  const claims = new Claims(redis, dedup.kafka.namespace, 168 * 3_600_000, copyJudge);
  const window = await new ClaimSentinels(redis, dedup.kafka.namespace).whole(await clusterId(dedup.kafka));
  const deliveries = parts.flatMap((part) =>
    'delivery' in part ? [{ ...part.delivery, print: copyPrint(printableOf(part.item)) }] : [],
  );
  const answers = await claims.claim(window as string, deliveries);
  expect(answers.map(({ kind }) => kind)).toEqual(['win']);
}

/** What became of one item. */
async function fateOf(id: string) {
  const { unique, dropped } = await dedup.settled();
  return {
    unique: unique.filter((item) => item.id === id),
    dropped: dropped.filter((item) => item.id === id),
  };
}

describe('a delivery', () => {
  it('goes on once, and its redelivery is dropped naming what it repeats', async () => {
    await dedup.push({ body: ninjs() }, { body: ninjs() });
    const { unique, dropped } = await fateOf(idOf());
    expect(unique).toHaveLength(1);
    expect(unique[0]).toMatchObject({
      feed: 'sahel',
      uri,
      order: Date.parse(noon),
      copies: { group: idOf(), similarity: 1, reason: 'alone' },
    });
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toMatchObject({ feed: 'sahel', uri, repeats: unique[0]?.origin });
  });

  it('of another version is a revision, and keeps the group', async () => {
    const later = { versioncreated: '2026-11-23T12:30:00Z', body_text: longText('المتحف بعد التصحيح') };
    await dedup.push({ body: ninjs() }, { body: ninjs(later) });
    const { unique, dropped } = await fateOf(idOf());
    expect(unique.map(({ copies }) => copies.group)).toEqual([idOf(), idOf()]);
    expect(dropped).toEqual([]);
  });

  it('that is an exact copy from another feed is kept and shares the group', async () => {
    await dedup.push({ body: ninjs() });
    await dedup.settled();
    await dedup.push({ feed: 'harbour', body: ninjs({ headline: 'A headline of their own' }) });
    const { unique } = await fateOf(idOf('harbour'));
    expect(unique[0]?.copies).toEqual({
      group: idOf(),
      similarity: 1,
      reason: 'exact',
      of: idOf(),
    });
  });

  it('of eleven words stands alone', async () => {
    const short = 'أغلقت السلطات الميناء صباح اليوم بسبب العاصفة القادمة من جهة الشمال';
    expect(short.split(' ')).toHaveLength(11);
    await dedup.push({ body: ninjs({ body_text: short }) });
    await dedup.settled();
    await dedup.push({ feed: 'harbour', body: ninjs({ body_text: short }) });
    const { unique } = await fateOf(idOf('harbour'));
    expect(unique[0]?.copies.group).toBe(idOf('harbour'));
  });

  it('years apart in event time founds a group of its own', async () => {
    await dedup.push({ body: ninjs() });
    await dedup.settled();
    await dedup.push({ feed: 'harbour', body: ninjs({ versioncreated: '2018-04-05T09:00:00Z' }) });
    const { unique } = await fateOf(idOf('harbour'));
    expect(unique[0]?.copies.group).toBe(idOf('harbour'));
  });

  it('of a feed ordered by receipt is a redelivery only after the same content', async () => {
    const page = (body_text: string) => ({ feed: 'puller', body: ninjs({ body_text }) });
    await dedup.push(page('one'), page('one'), page('two'), page('two'), page('one'));
    const { unique, dropped } = await fateOf(idOf('puller'));
    expect(unique.map(({ body }) => body)).toEqual(['one', 'two', 'one']);
    expect(dropped.map(({ repeats }) => repeats).sort()).toEqual(
      unique
        .slice(0, 2)
        .map(({ origin }) => origin)
        .sort(),
    );
  });
});

describe('a kill', () => {
  it('passes, also without text, and does not claim the text for copies', async () => {
    await dedup.push({ body: ninjs({ pubstatus: 'canceled' }) });
    await dedup.settled();
    await dedup.push({ feed: 'harbour', body: ninjs() });
    const killed = await fateOf(idOf());
    expect(killed.unique[0]?.pubStatus).toBe('canceled');
    expect((await fateOf(idOf('harbour'))).unique[0]?.copies.group).toBe(idOf('harbour'));
  });

  it('twice is a redelivery, and a copy after it still finds the group of the killed item', async () => {
    await dedup.push({ body: ninjs() });
    const kill = ninjs({ pubstatus: 'canceled', versioncreated: '2026-11-23T13:00:00Z' });
    await dedup.push({ body: kill }, { body: kill });
    await dedup.settled();
    await dedup.push({ feed: 'harbour', body: ninjs() });
    const { unique, dropped } = await fateOf(idOf());
    expect(unique.map(({ pubStatus }) => pubStatus)).toEqual(['usable', 'canceled']);
    expect(dropped).toHaveLength(1);
    expect((await fateOf(idOf('harbour'))).unique[0]?.copies.group).toBe(idOf());
  });
});

describe('bad input from the Kafka door', () => {
  it.each([
    ['no value', { body: null }, 'unreadable', 'no value'],
    ['no CloudEvents version', { headers: { ce_specversion: undefined } }, 'invalid', 'ce_specversion'],
    ['another type', { headers: { ce_type: 'com.example' } }, 'invalid', 'ce_type'],
    ['no content type', { headers: { 'content-type': undefined } }, 'invalid', 'content-type'],
    [
      'a type that is not read',
      { headers: { 'content-type': 'image/png' } },
      'unsupported-type',
      'image/png',
    ],
    ['a feed nobody knows', { feed: 'stranger' }, 'unknown-feed', 'stranger'],
    ['broken JSON', { body: '{"uri": "x"' }, 'unreadable', ''],
    ['bytes that are no UTF-8', { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }, 'unreadable', ''],
    ['an item without text', { body: { uri: 'urn:empty', headline: ' ' } }, 'empty', ''],
  ] as const)('with %s is dead with a reason, its neighbours go on', async (_, wrong, code, reason) => {
    const before = new Set((await dedup.read('wire.dead')).map(({ origin }) => origin));
    await dedup.push({ body: ninjs() }, { body: ninjs(), ...wrong }, { body: ninjs({ uri: `${uri}/next` }) });
    const { dead } = await dedup.settled();
    const letters = dead.filter(({ origin }) => !before.has(origin));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.headers).toMatchObject({
      [deadHeaders.stage]: 'deduplicator',
      [deadHeaders.code]: code,
      [deadHeaders.reason]: expect.stringContaining(reason),
    });
    expect((await fateOf(idOf())).unique).toHaveLength(1);
    expect((await fateOf(idOf('sahel', `${uri}/next`))).unique).toHaveLength(1);
  });
});

it('cuts an array from the Kafka door into parts, of which a bad one is dead alone', async () => {
  const part = (name: string) => ninjs({ uri: `${uri}/${name}`, body_text: longText(`${nth} ${name}`) });
  await dedup.push({ body: [part('a'), { uri: `${uri}/b`, headline: '' }, part('c')], key: 'any key' });
  await eventually(async () => {
    const { unique, dead } = await dedup.settled();
    const ours = unique.filter((item) => item.uri.startsWith(`${uri}/`));
    const origin = ours[0]?.origin.split('#')[0];
    expect(ours.map((item) => item.origin).sort()).toEqual([`${origin}#0`, `${origin}#2`]);
    expect(dead.filter((letter) => letter.origin === `${origin}#1`)).toHaveLength(1);
  });
});

describe('a death in a later stage', () => {
  it('gives the claim up, so that the next delivery is not dropped as a repetition of it', async () => {
    await dedup.push({ body: ninjs() });
    const [item] = (await fateOf(idOf())).unique;
    await dedup.put('wire.dead', idOf(), JSON.stringify(item), {
      [deadHeaders.id]: idOf(),
      [deadHeaders.stage]: 'enricher',
      [deadHeaders.code]: 'bug',
      [deadHeaders.origin]: item?.origin ?? '',
    });
    await eventually(async () => {
      await dedup.push({ body: ninjs() });
      expect((await fateOf(idOf())).unique).toHaveLength(2);
    });
  });
});

describe('the loss of Redis', () => {
  it('costs a filling of the window: no item, no second record, no other group', async () => {
    await dedup.push({ body: ninjs() });
    const before = (await dedup.settled()).unique.length;
    await loseKeys(redis, dedup.kafka.namespace);
    await dedup.push({ body: ninjs() }, { feed: 'harbour', body: ninjs({ headline: 'Another' }) });
    const { unique, dropped } = await dedup.settled();
    expect(unique).toHaveLength(before + 1);
    expect(unique.find(({ id }) => id === idOf('harbour'))?.copies.group).toBe(idOf());
    expect(dropped.filter(({ id }) => id === idOf())).toHaveLength(1);
    expect(await dedup.metric('dedup_claims_total{answer="lost"}')).toBeGreaterThan(0);
    expect(await dedup.metric('dedup_refill_items_total')).toBeGreaterThanOrEqual(before);
  });

  it('in the middle of a stream loses nothing and publishes no revision twice under two groups', async () => {
    const uris = Array.from({ length: 300 }, (_, at) => `${uri}/${at}`);
    const stream = uris.map((each, at) => ({
      body: ninjs({ uri: each, body_text: longText(`${nth}-${at % 30}`) }),
    }));
    const pushing = dedup.push(...stream);
    for (let round = 0; round < 4; round++) {
      await eventually(async () => {
        const arrived = (await dedup.read('wire.raw')).length;
        expect(arrived).toBeGreaterThan(round * 60);
      });
      await loseKeys(redis, dedup.kafka.namespace);
    }
    await pushing;
    const { unique, dropped } = await dedup.settled();
    const ours = new Set(uris.map((each) => idOf('sahel', each)));
    const seen = unique.filter(({ id }) => ours.has(id));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(300);
    expect(dropped.filter(({ id }) => ours.has(id))).toEqual([]);
    const groups = Map.groupBy(seen, ({ id }) => id);
    for (const records of groups.values())
      expect(new Set(records.map(({ copies }) => copies.group)).size).toBe(1);
  });
});

describe('a process that starts again', () => {
  it('publishes what the one before it had claimed and not published', async () => {
    await dedup.push({ body: ninjs({ body_text: 'before' }) });
    await dedup.settled();
    await dedup.stop();
    const body = ninjs({ versioncreated: '2026-11-23T14:00:00Z' });
    await dedup.push({ body });
    const record = (await dedup.read('wire.raw')).find(({ value }) => String(value) === JSON.stringify(body));
    await claimAndDie(record as WireRecord);
    await dedup.start();
    const { unique, dropped } = await fateOf(idOf());
    expect(unique.map(({ origin }) => origin)).toContain(record?.origin);
    expect([unique.length, dropped.length]).toEqual([2, 0]);
    expect(await dedup.metric('dedup_claims_total{answer="self"}')).toBe(1);
  });

  it('goes on where it was, and a new one on an empty Redis knows what is on the log', async () => {
    await dedup.push({ body: ninjs() });
    await dedup.settled();
    await dedup.stop();
    await loseKeys(redis, dedup.kafka.namespace);
    await dedup.push({ body: ninjs() });
    await dedup.start();
    const { unique, dropped } = await fateOf(idOf());
    expect([unique.length, dropped.length]).toEqual([1, 1]);
  });
});
