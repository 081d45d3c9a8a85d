import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ClaimSentinels,
  Claims,
  ClaimsLostError,
  connectRedis,
  type Delivery,
  type KnownItem,
  type LogPiece,
  wholeWindow,
} from '#libs/copies';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { loseKeys } from '../support/redis-keys.js';

const hour = 3_600_000;
const windowMs = 168 * hour;
const noon = Date.parse('2026-11-23T12:00:00Z');
const redis = connectRedis(servers().redisUrl, () => undefined);
const namespaces: string[] = [];

let namespace: string;
let claims: Claims;
let sentinels: ClaimSentinels;
let sentinel: string;

beforeEach(async () => {
  if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
  namespace = uniqueNamespace();
  namespaces.push(namespace);
  claims = new Claims(redis, namespace, windowMs);
  sentinels = new ClaimSentinels(redis, namespace);
  sentinel = await fillFrom([]);
});

afterAll(async () => {
  for (const name of namespaces) await loseKeys(redis, name);
  redis.disconnect();
});

const print = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function delivery(facts: Partial<Delivery> & { origin: string }): Delivery {
  return {
    id: print('ferry'),
    order: 1,
    scheme: 'version',
    contentHash: hash('first'),
    eventTimeMs: noon,
    ...facts,
  };
}

const claim = (...deliveries: Delivery[]) => claims.claim(sentinel, deliveries);
const one = async (facts: Partial<Delivery> & { origin: string }) => (await claim(delivery(facts)))[0];

function fillFrom(log: readonly LogPiece[]): Promise<string> {
  const readLog = async (put: (piece: LogPiece) => Promise<void>) => {
    for (const piece of log) await put(piece);
  };
  return wholeWindow({ claims, sentinels, clusterId: 'kafka-1', readLog }, AbortSignal.timeout(20_000));
}

const known = (facts: Partial<KnownItem> & { origin: string }): KnownItem => ({
  id: print('ferry'),
  order: 1,
  contentHash: hash('first'),
  eventTimeMs: noon,
  group: facts.id ?? print('ferry'),
  ...facts,
});

describe('an identity claim', () => {
  it('is won once, found to be one’s own again, and names its holder to others', async () => {
    const group = print('ferry');
    expect(await one({ origin: 'raw-0-1' })).toEqual({ kind: 'win', group });
    expect(await one({ origin: 'raw-0-1' })).toEqual({ kind: 'self', group });
    expect(await one({ origin: 'raw-0-2' })).toEqual({ kind: 'dup', of: 'raw-0-1' });
  });

  it('is another one for another order or other content', async () => {
    await one({ origin: 'raw-0-1' });
    expect(await one({ origin: 'raw-0-2', order: 2 })).toMatchObject({ kind: 'win' });
    expect(await one({ origin: 'raw-0-3', contentHash: hash('second') })).toMatchObject({ kind: 'win' });
  });

  it('lets the deliveries of one batch see each other in their order', async () => {
    const answers = await claim(
      delivery({ origin: 'raw-0-1' }),
      delivery({ origin: 'raw-0-2', id: print('other') }),
      delivery({ origin: 'raw-0-3' }),
      delivery({ origin: 'raw-0-4', order: 2 }),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(['win', 'win', 'dup', 'win']);
    expect(answers[2]).toEqual({ kind: 'dup', of: 'raw-0-1' });
  });

  it('is won anew by a content that comes back under its order, dated after the other one', async () => {
    const made = (origin: string, content: string, hour: number, dated = true) =>
      one({ origin, contentHash: hash(content), dated, eventTimeMs: noon + hour * 3_600_000 });
    await made('raw-0-1', 'usable', 0);
    expect(await made('raw-0-2', 'usable', 1)).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await made('raw-0-3', 'withheld', 2)).toMatchObject({ kind: 'win' });
    expect(await made('raw-0-4', 'usable', 1)).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await made('raw-0-5', 'usable', 3, false)).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await made('raw-0-6', 'usable', 3)).toMatchObject({ kind: 'win' });
    expect(await made('raw-0-6', 'usable', 3)).toMatchObject({ kind: 'self' });
    expect(await made('raw-0-7', 'usable', 3)).toEqual({ kind: 'dup', of: 'raw-0-6' });
    expect(await made('raw-0-8', 'usable', 0)).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await made('raw-0-9', 'withheld', 4)).toMatchObject({ kind: 'win' });
  });

  it('is won by exactly one of 200 that race', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => one({ origin: `raw-${at % 6}-${at}` })),
    );
    const winners = answers.flatMap((answer, at) => (answer?.kind === 'win' ? [`raw-${at % 6}-${at}`] : []));
    expect(winners).toHaveLength(1);
    expect(answers.filter((answer) => answer?.kind === 'dup' && answer.of === winners[0])).toHaveLength(199);
  });

  it('keeps at most 256 revisions of an item and forgets the lowest', async () => {
    const revisions = Array.from({ length: 300 }, (_, at) => delivery({ origin: `raw-0-${at}`, order: at }));
    await claim(...revisions);
    expect(await one({ origin: 'again', order: 299 })).toEqual({ kind: 'dup', of: 'raw-0-299' });
    expect(await one({ origin: 'again', order: 0 })).toMatchObject({ kind: 'win' });
    expect(await redis.hlen(await keyOf(`i:${print('ferry')}`))).toBe(257);
  });

  it('lives for the window', async () => {
    await one({ origin: 'raw-0-1' });
    const left = await redis.pttl(await keyOf(`i:${print('ferry')}`));
    expect(left).toBeGreaterThan(windowMs - 60_000);
    expect(left).toBeLessThanOrEqual(windowMs);
  });
});

/** The one key of the namespace that ends like this. */
async function keyOf(ending: string): Promise<string> {
  const [key] = await redis.keys(`${namespace}{*}*${ending}`);
  if (key === undefined) throw new Error(`no key ends with ${ending}`);
  return key;
}

describe('an order that is the time of receipt', () => {
  const at = (order: number, content: string) =>
    one({ origin: `raw-0-${order}`, order, contentHash: hash(content), scheme: 'received' });

  it('takes the same content after the latest revision for a redelivery', async () => {
    expect(await at(1, 'A')).toMatchObject({ kind: 'win' });
    expect(await at(2, 'A')).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await at(3, 'B')).toMatchObject({ kind: 'win' });
    expect(await at(4, 'A')).toMatchObject({ kind: 'win' });
  });

  it('answers the same for old records handled again after a crash', async () => {
    await at(1, 'A');
    await at(2, 'A');
    await at(3, 'B');
    await at(4, 'A');
    expect(await at(1, 'A')).toMatchObject({ kind: 'self' });
    expect(await at(2, 'A')).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await at(3, 'B')).toMatchObject({ kind: 'self' });
    expect(await at(4, 'A')).toMatchObject({ kind: 'self' });
  });

  it('goes by the order of receipt and not of handling', async () => {
    await at(1, 'A');
    await at(5, 'B');
    expect(await at(3, 'A')).toEqual({ kind: 'dup', of: 'raw-0-1' });
    expect(await at(7, 'B')).toEqual({ kind: 'dup', of: 'raw-0-5' });
  });

  it('lets the same content of another version through when the feed counts versions', async () => {
    await one({ origin: 'raw-0-1', order: 1 });
    expect(await one({ origin: 'raw-0-2', order: 2 })).toMatchObject({ kind: 'win' });
  });
});

describe('a text claim', () => {
  const text = print('a text of more than twelve words');
  const other = (name: string, facts: Partial<Delivery> = {}) =>
    one({ id: print(name), origin: name, print: text, ...facts });

  it('is founded by the first item, which later ones of other ids join', async () => {
    expect(await other('a')).toEqual({ kind: 'win', group: print('a') });
    expect(await other('b')).toEqual({ kind: 'win', group: print('a') });
    expect(await other('b')).toEqual({ kind: 'self', group: print('a') });
    expect(await other('a')).toEqual({ kind: 'self', group: print('a') });
  });

  it('is founded once when 200 copies race, and once inside a batch', async () => {
    const raced = await Promise.all(Array.from({ length: 200 }, (_, at) => other(`racer ${at}`)));
    expect(new Set(raced.map((answer) => (answer?.kind === 'win' ? answer.group : 'none'))).size).toBe(1);
    const batch = Array.from({ length: 50 }, (_, at) =>
      delivery({ id: print(`copy ${at}`), origin: `c-${at}`, print: print('another text') }),
    );
    const answers = await claim(...batch);
    expect(new Set(answers.map((answer) => ('group' in answer ? answer.group : 'none')))).toEqual(
      new Set([print('copy 0')]),
    );
  });

  it('counts only within the window of event time, to either side', async () => {
    await other('today');
    const of2018 = Date.parse('2018-04-05T09:00:00Z');
    expect(await other('archive', { eventTimeMs: of2018 })).toMatchObject({ group: print('archive') });
    expect(await other('a', { eventTimeMs: noon + windowMs })).toMatchObject({ group: print('today') });
    expect(await other('b', { eventTimeMs: noon - windowMs })).toMatchObject({ group: print('today') });
    expect(await other('c', { eventTimeMs: of2018 + hour })).toMatchObject({ group: print('archive') });
    expect(await other('d', { eventTimeMs: noon + windowMs + 1 })).toMatchObject({ group: print('d') });
  });

  it('keeps the group of an item for its later revisions, whose new text belongs to it too', async () => {
    await other('founder');
    await other('joiner');
    const corrected = print('the corrected text of more than twelve words');
    const revision = await other('joiner', { order: 2, print: corrected, contentHash: hash('corrected') });
    expect(revision).toEqual({ kind: 'win', group: print('founder') });
    expect(await other('third', { print: corrected })).toMatchObject({ group: print('founder') });
  });

  it('keeps it too when both revisions come in one batch', async () => {
    await other('founder');
    const corrected = print('corrected');
    const id = print('joiner');
    const answers = await claim(
      delivery({ id, origin: 'j-1', print: text }),
      delivery({ id, origin: 'j-2', order: 2, print: corrected }),
      delivery({ id, origin: 'j-3', order: 2, print: corrected }),
    );
    expect(answers).toEqual([
      { kind: 'win', group: print('founder') },
      { kind: 'win', group: print('founder') },
      { kind: 'dup', of: 'j-2' },
    ]);
    expect(await other('third', { print: corrected })).toMatchObject({ group: print('founder') });
  });

  it('is not made by an item without print, which stands alone', async () => {
    expect(await other('short a', { print: undefined })).toMatchObject({ group: print('short a') });
    expect(await other('short b', { print: undefined })).toMatchObject({ group: print('short b') });
  });

  it('remembers 64 founders and forgets the farthest in event time', async () => {
    for (let at = 0; at < 70; at++) {
      await other(`f${at}`, { eventTimeMs: noon + at * (windowMs + hour) });
    }
    expect(await redis.hlen(await keyOf(`t:${text}`))).toBe(64);
    expect(await other('late', { eventTimeMs: noon + 69 * (windowMs + hour) })).toMatchObject({
      group: print('f69'),
    });
  });
});

describe('a release', () => {
  it('frees the claims of a dead record, and of no other', async () => {
    await one({ origin: 'raw-0-1' });
    await one({ origin: 'raw-0-2', order: 2 });
    expect(await claims.release(sentinel, [{ id: print('ferry'), origin: 'raw-0-1' }])).toBe(1);
    expect(await claims.release(sentinel, [{ id: print('ferry'), origin: 'raw-0-1' }])).toBe(0);
    expect(await one({ origin: 'raw-0-9' })).toMatchObject({ kind: 'win' });
    expect(await one({ origin: 'raw-0-9', order: 2 })).toEqual({ kind: 'dup', of: 'raw-0-2' });
  });

  it('frees the parts of a dead document, and not those of one whose origin begins alike', async () => {
    await one({ origin: 'raw-0-1#2' });
    await one({ origin: 'raw-0-11#2', order: 2 });
    expect(await claims.release(sentinel, [{ id: print('ferry'), origin: 'raw-0-1' }])).toBe(1);
    expect(await one({ origin: 'x', order: 2 })).toMatchObject({ kind: 'dup' });
  });
});

describe('a window that was lost', () => {
  it('answers nothing and changes nothing until it is filled', async () => {
    await loseKeys(redis, namespace);
    await expect(one({ origin: 'raw-0-1' })).rejects.toThrow(ClaimsLostError);
    expect(await redis.keys(`${namespace}*`)).toEqual([]);
  });

  it('is lost as well when a single tag was, or when it belongs to another cluster', async () => {
    await redis.del(`${namespace}{07}sentinel`);
    expect(await sentinels.whole('kafka-1')).toBeUndefined();
    sentinel = await fillFrom([]);
    expect(await sentinels.whole('kafka-1')).toBe(sentinel);
    expect(await sentinels.whole('kafka-2')).toBeUndefined();
  });

  it('knows after the filling what is on the log: claims, groups, texts, less what died', async () => {
    await loseKeys(redis, namespace);
    const founder = known({ id: print('founder'), origin: 'f', print: print('text') });
    const joiner = known({ id: print('joiner'), origin: 'j', print: print('text'), group: print('founder') });
    const dead = known({ id: print('dead'), origin: 'd' });
    sentinel = await fillFrom([
      { known: [joiner, founder, dead] },
      { released: [{ id: dead.id, origin: 'd' }] },
    ]);
    expect(await one({ ...founder, origin: 'f' })).toEqual({ kind: 'self', group: print('founder') });
    expect(await one({ ...joiner, origin: 'x' })).toEqual({ kind: 'dup', of: 'j' });
    expect(await one({ ...dead, origin: 'y' })).toMatchObject({ kind: 'win' });
    expect(await one({ id: print('new'), origin: 'n', print: print('text') })).toMatchObject({
      group: print('founder'),
    });
  });

  it('keeps no claim that the log does not hold: one is never more durable than what it speaks of', async () => {
    await one({ origin: 'never published' });
    await redis.del(`${namespace}{07}sentinel`);
    sentinel = await fillFrom([]);
    expect(await one({ origin: 'raw-0-2' })).toMatchObject({ kind: 'win' });
  });

  it('is filled by one process while the others wait', async () => {
    await loseKeys(redis, namespace);
    let reads = 0;
    const readLog = async (put: (piece: LogPiece) => Promise<void>) => {
      reads++;
      for (let at = 0; at < 20; at++) await put({ known: [known({ id: print(`${at}`), origin: `o${at}` })] });
    };
    const process = () =>
      wholeWindow(
        { claims, sentinels: new ClaimSentinels(redis, namespace), clusterId: 'kafka-1', readLog },
        AbortSignal.timeout(20_000),
      );
    const answers = await Promise.all([process(), process(), process(), process()]);
    expect(new Set(answers).size).toBe(1);
    expect(reads).toBe(1);
  });

  it('is filled again when it was lost during the filling', async () => {
    await loseKeys(redis, namespace);
    let reads = 0;
    const readLog = async (put: (piece: LogPiece) => Promise<void>) => {
      if (reads++ === 0) await loseKeys(redis, namespace);
      await put({ known: [known({ origin: 'first' })] });
    };
    sentinel = await wholeWindow(
      { claims, sentinels, clusterId: 'kafka-1', readLog },
      AbortSignal.timeout(20_000),
    );
    expect(reads).toBe(2);
    expect(await one({ origin: 'second' })).toEqual({ kind: 'dup', of: 'first' });
  });

  it('takes in what was published beside the filling, by the one who published it', async () => {
    const before = sentinel;
    const published = delivery({ origin: 'slow' });
    await claim(published);
    await loseKeys(redis, namespace);
    sentinel = await fillFrom([]);
    expect(await sentinels.holds(before)).toBe(false);
    await claims.register(sentinel, [{ ...published, group: published.id }]);
    expect(await one({ origin: 'again' })).toEqual({ kind: 'dup', of: 'slow' });
  });
});

describe('the connection', () => {
  it('survives that the server forgets the scripts', async () => {
    await one({ origin: 'raw-0-1' });
    await redis.script('FLUSH');
    expect(await one({ origin: 'raw-0-1' })).toMatchObject({ kind: 'self' });
  });
});
