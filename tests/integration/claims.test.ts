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
import { letters as print, wordJudge } from '../support/word-copies.js';

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
  claims = new Claims(redis, namespace, windowMs, wordJudge);
  sentinels = new ClaimSentinels(redis, namespace);
  sentinel = await fillFrom([]);
});

afterAll(async () => {
  for (const name of namespaces) await loseKeys(redis, name);
  redis.disconnect();
});

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
    const alone = { group: print('ferry'), similarity: 1, reason: 'alone' };
    expect(await one({ origin: 'raw-0-1' })).toEqual({ kind: 'win', ...alone });
    expect(await one({ origin: 'raw-0-1' })).toEqual({ kind: 'self', ...alone });
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
    expect(await redis.hlen(await keyOf(`i:${print('ferry').slice(0, 14)}`))).toBe(257);
  });

  it('lives for the window', async () => {
    await one({ origin: 'raw-0-1' });
    const left = await redis.pttl(await keyOf(`i:${print('ferry').slice(0, 14)}`));
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

  it('knows after the filling what is on the log: claims and groups, less what died', async () => {
    await loseKeys(redis, namespace);
    const joiner = known({ id: print('joiner'), origin: 'j', group: print('founder') });
    const dead = known({ id: print('dead'), origin: 'd' });
    sentinel = await fillFrom([{ known: [joiner, dead] }, { released: [{ id: dead.id, origin: 'd' }] }]);
    expect(await one({ ...joiner, origin: 'j' })).toMatchObject({ kind: 'self', group: print('founder') });
    expect(await one({ ...joiner, origin: 'x' })).toEqual({ kind: 'dup', of: 'j' });
    expect(await one({ ...dead, origin: 'y' })).toMatchObject({ kind: 'win' });
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
