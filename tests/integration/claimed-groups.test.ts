import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type BatchWork,
  type ClaimAnswer,
  ClaimSentinels,
  Claims,
  connectRedis,
  type Delivery,
  type LogPiece,
  wholeWindow,
} from '#libs/copies';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { loseKeys } from '../support/redis-keys.js';
import { letters, wordJudge, wordPrint } from '../support/word-copies.js';

const hour = 3_600_000;
const windowMs = 168 * hour;
const noon = Date.parse('2026-11-23T12:00:00Z');
const redis = connectRedis(servers().redisUrl, () => undefined);
const namespaces: string[] = [];
const ferry = 'ferry harbour council winter timetable islands subsidy vote';

let namespace: string;
let claims: Claims;
let sentinel: string;
let works: Readonly<BatchWork>[];

beforeEach(async () => {
  if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
  namespace = uniqueNamespace();
  namespaces.push(namespace);
  works = [];
  claims = new Claims(redis, namespace, windowMs, wordJudge, (work) => works.push(work));
  sentinel = await fillFrom([]);
});

afterAll(async () => {
  for (const name of namespaces) await loseKeys(redis, name);
  redis.disconnect();
});

function fillFrom(log: readonly LogPiece[]): Promise<string> {
  const readLog = async (put: (piece: LogPiece) => Promise<void>) => {
    for (const piece of log) await put(piece);
  };
  const sentinels = new ClaimSentinels(redis, namespace);
  return wholeWindow({ claims, sentinels, clusterId: 'kafka-1', readLog }, AbortSignal.timeout(20_000));
}

interface Facts {
  readonly text?: string;
  readonly atMs?: number;
  readonly order?: number;
  readonly origin?: string;
}

/** Items go by short names; the record of each has the name and the order for its origin. */
function item(name: string, { text = ferry, atMs = noon, order = 1, origin }: Facts = {}): Delivery {
  const id = letters(name);
  return {
    ...{ id, order, scheme: 'version', eventTimeMs: atMs },
    origin: origin ?? `${name}-${order}`,
    contentHash: letters(text).repeat(3).slice(0, 64),
    print: wordPrint(id, atMs, text),
  };
}

const claim = (...deliveries: Delivery[]) => claims.claim(sentinel, deliveries);
const one = async (name: string, facts: Facts = {}) => (await claim(item(name, facts)))[0] as ClaimAnswer;
const groupOf = (answer: ClaimAnswer | undefined) => (answer && 'group' in answer ? answer.group : undefined);

/** The text with `count` of its words replaced. */
const edited = (count: number, text = ferry) =>
  text
    .split(' ')
    .map((word, at) => (at < count ? `other${at}` : word))
    .join(' ');

describe('a copy', () => {
  it('joins the group of the item that it copies, and says how sure that is', async () => {
    expect(await one('a')).toEqual({ kind: 'win', group: letters('a'), similarity: 1, reason: 'alone' });
    expect(await one('b')).toEqual({
      ...{ kind: 'win', group: letters('a'), of: letters('a') },
      ...{ similarity: 1, reason: 'exact' },
    });
    expect(await one('c', { text: edited(2) })).toMatchObject({
      ...{ group: letters('a'), similarity: 0.75, reason: 'near' },
    });
    expect(groupOf(await one('d', { text: 'a b c d e f subsidy vote' }))).toBe(letters('d'));
  });

  it('that comes again as the same record has the same group, and so has the founder', async () => {
    await one('a');
    const first = await one('b');
    expect(await one('b')).toEqual({ ...first, kind: 'self' });
    expect(await one('a')).toEqual({ kind: 'self', group: letters('a'), similarity: 1, reason: 'alone' });
  });

  it('is told inside a batch, where the earliest founds', async () => {
    const early = item('b', { atMs: noon - hour });
    const answers = await claim(item('a'), early, item('c', { text: edited(1) }));
    expect(answers.map(groupOf)).toEqual([letters('b'), letters('b'), letters('b')]);
  });

  it('counts only within the window of event time, to either side', async () => {
    await one('today');
    const of2018 = Date.parse('2018-04-05T09:00:00Z');
    expect(groupOf(await one('archive', { atMs: of2018 }))).toBe(letters('archive'));
    expect(groupOf(await one('a', { atMs: noon + windowMs }))).toBe(letters('today'));
    expect(groupOf(await one('b', { atMs: noon - windowMs }))).toBe(letters('today'));
    expect(groupOf(await one('c', { atMs: of2018 + hour }))).toBe(letters('archive'));
    expect(groupOf(await one('d', { atMs: noon + 2 * windowMs + 1 }))).toBe(letters('d'));
  });

  it('of two groups joins the one it is more like', async () => {
    const first = 'north west up down left right in out';
    const second = 'north one two three four five six seven';
    expect(groupOf(await one('a', { text: first }))).toBe(letters('a'));
    expect(groupOf(await one('b', { text: second }))).toBe(letters('b'));
    const text = 'north west up down left one two three four five';
    expect(await one('c', { text })).toMatchObject({
      ...{ group: letters('b'), of: letters('b'), similarity: 0.6 },
    });
  });
});

describe('a revision', () => {
  it('keeps the group of its item, and its new text finds copies too', async () => {
    await one('founder');
    await one('joiner');
    const rewritten = 'a text without any word of what went before it';
    expect(await one('joiner', { order: 2, text: rewritten })).toEqual({
      ...{ kind: 'win', group: letters('founder'), similarity: 0, reason: 'alone' },
    });
    expect(groupOf(await one('third', { text: rewritten }))).toBe(letters('founder'));
  });

  it('keeps it too when both revisions come in one batch', async () => {
    await one('founder');
    const later = 'a text without any word of what went before it';
    const revised = item('joiner', { order: 2, text: later });
    const answers = await claim(item('joiner'), revised, { ...revised, origin: 'again' });
    expect(answers.map(groupOf)).toEqual([letters('founder'), letters('founder'), undefined]);
    expect(groupOf(await one('third', { text: later }))).toBe(letters('founder'));
  });

  it('that copies an item of another group says that the two groups are one', async () => {
    const other = 'north south east west up down left right';
    await one('a', { atMs: noon - hour });
    await one('b', { text: other });
    expect(await one('a', { order: 2, text: other, atMs: noon - hour })).toMatchObject({
      group: letters('a'),
      moves: [{ item: letters('b'), from: letters('b'), to: letters('a') }],
    });
  });
});

/** The groups of items by all answers, whichever of them came when. */
function groupsAfter(answers: ReadonlyMap<string, ClaimAnswer>): Map<string, string | undefined> {
  const groups = new Map(Array.from(answers, ([name, answer]) => [letters(name), groupOf(answer)]));
  const moves = [...answers.values()].flatMap((answer) => ('group' in answer ? (answer.moves ?? []) : []));
  for (const { item, to } of moves.sort((a, b) => a.seen - b.seen)) groups.set(item, to);
  return groups;
}

describe('processes that claim at once', () => {
  it('end with all copies in one group, whoever came first', async () => {
    for (let round = 0; round < 20; round++) {
      const text = edited(0, `${round} ${ferry}`)
        .split(' ')
        .map((word) => `${word}${round}`)
        .join(' ');
      const answers = new Map<string, ClaimAnswer>();
      await Promise.all(
        Array.from({ length: 8 }, async (_, at) => {
          const own = new Claims(redis, namespace, windowMs, wordJudge);
          const atMs = noon + (at % 3) * hour;
          const names = [`${round} ${at} a`, `${round} ${at} b`];
          const batch = names.map((name, nth) => item(name, { text, atMs: atMs - nth * hour }));
          for (const [nth, answer] of (await own.claim(sentinel, batch)).entries())
            answers.set(names[nth] as string, answer);
        }),
      );
      expect(new Set(groupsAfter(answers).values()).size).toBe(1);
      expect([...answers.values()].every((answer) => answer.kind === 'win')).toBe(true);
    }
  });

  it('find an item that another has not given its group yet, and give it on its behalf', async () => {
    const early = letters('early');
    const fill = sentinel.slice(sentinel.lastIndexOf(':') + 1).slice(0, 4);
    await one('early', { atMs: noon - hour });
    const [key] = await redis.keys(`${namespace}{*}${fill}i:${early.slice(0, 14)}`);
    await redis.hdel(key as string, 'g');
    const late = new Claims(redis, namespace, windowMs, wordJudge);
    const [answer] = await late.claim(sentinel, [item('late')]);
    expect(groupOf(answer)).toBe(early);
    expect(await redis.hget(key as string, 'g')).toBe('=');
  });
});

describe('an item that shows that others belong elsewhere', () => {
  const bridge = 'a b c d e f g h';
  const left = 'a b c d e v w x';
  const right = 'z y a c e f g h';

  it('says so, and the groups are the same whoever came first', async () => {
    const texts = { bridge, left, right, nearRight: 'z y a c e f g h i', nearLeft: 'a b c d e v w x q' };
    const names = Object.keys(texts) as (keyof typeof texts)[];
    const outcomes = new Set<string>();
    for (const [round, order] of permutations(names).entries()) {
      const answers = new Map<string, ClaimAnswer>();
      const nameIn = (name: string) => `${name} ${round}`;
      const textIn = (name: keyof typeof texts) =>
        texts[name]
          .split(' ')
          .map((word) => `${word}${round}`)
          .join(' ');
      for (const name of order) answers.set(nameIn(name), await one(nameIn(name), { text: textIn(name) }));
      const groups = groupsAfter(answers);
      const partition = Map.groupBy(names, (name) => groups.get(letters(nameIn(name))));
      outcomes.add(JSON.stringify([...partition.values()].map((some) => some.toSorted()).sort()));
    }
    expect([...outcomes]).toHaveLength(1);
  });

  it('says it again when its record comes again', async () => {
    const other = 'north south east west up down left right';
    await one('a', { atMs: noon - hour });
    await one('b', { text: other });
    const revision = { order: 2, text: other, atMs: noon - hour };
    const first = await one('a', revision);
    expect(first).toMatchObject({ moves: [{ item: letters('b'), to: letters('a') }] });
    expect(await one('a', revision)).toEqual({ ...first, kind: 'self' });
  });
});

function permutations<One>(all: readonly One[]): One[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, at) => permutations(all.toSpliced(at, 1)).map((others) => [one, ...others]));
}

describe('the loss of Redis', () => {
  it('changes no group: after a filling the same copies find the same items', async () => {
    const before = await claim(item('a'), item('b', { text: edited(1), atMs: noon + hour }));
    const log = before.flatMap((answer, at) =>
      'group' in answer
        ? [
            {
              ...(at === 0 ? item('a') : item('b', { text: edited(1), atMs: noon + hour })),
              group: answer.group,
            },
          ]
        : [],
    );
    await loseKeys(redis, namespace);
    sentinel = await fillFrom([{ known: log.toReversed() }]);
    expect(await claim(item('a'), item('b', { text: edited(1), atMs: noon + hour }))).toEqual(
      before.map((answer) => ({ ...answer, kind: 'self' })),
    );
    expect(groupOf(await one('c', { text: edited(2) }))).toBe(letters('a'));
  });
});

describe('the loss of Redis between items that are alike', () => {
  // The bridge goes with the first, until the third takes it away.
  const texts = {
    right: 'z y k m n f g h',
    bridge: 'a b c d e f g h',
    left: 'a b c d e v w x',
    nearRight: 'z y k m n f g h i',
    nearLeft: 'a b c d e v w x q',
  };

  const log: Extract<LogPiece, { known: unknown }>['known'][number][] = [];

  it('leaves who is alike to whom, and those that come later settle the same groups', async () => {
    const expected = await groupsWithLossAfter(texts.nearLeft.length);
    expect(expected).toBe('bridge,left,nearLeft | nearRight,right');
    for (let lost = 1; lost < Object.keys(texts).length; lost++)
      expect(await groupsWithLossAfter(lost)).toBe(expected);
  });

  /** The texts one after the other, with words of their own; after so many of them Redis loses all and is filled again. */
  async function groupsWithLossAfter(count: number): Promise<string> {
    const answers = new Map<string, ClaimAnswer>();
    for (const [at, [name, text]] of Object.entries(texts).entries()) {
      if (at === count) {
        const before = await linksInRedis();
        await loseKeys(redis, namespace);
        sentinel = await fillFrom(log.toReversed().map((known) => ({ known: [known] })));
        expect(await linksInRedis()).toEqual(before);
      }
      const own = `${name} ${count}`;
      const words = text.split(' ').map((word) => `${word}-${count}`);
      const delivery = item(own, { text: words.join(' ') });
      const [answer] = await claim(delivery);
      if (answer === undefined || answer.kind === 'dup') throw new Error(`${name} is no repetition`);
      answers.set(own, answer);
      log.push({ ...delivery, group: answer.group, moves: answer.moves });
    }
    const groups = Map.groupBy(groupsAfter(answers), ([, group]) => group);
    const nameOf = new Map(Object.keys(texts).map((name) => [letters(`${name} ${count}`), name]));
    return [...groups.values()]
      .map((members) => members.map(([id]) => nameOf.get(id)).sort())
      .sort()
      .join(' | ');
  }

  /** By key of the item: to whom, how much, and where it was last seen to belong. */
  async function linksInRedis() {
    const keys = (await redis.keys(`${namespace}{*}*i:*`)).sort();
    return await Promise.all(
      keys.map(async (key) => {
        const links = (await redis.hgetBuffer(key, 'l')) ?? Buffer.alloc(1);
        const each = Array.from({ length: (links.length - 1) / 18 }, (_, at) =>
          links.subarray(1 + at * 18, 19 + at * 18).toString('hex'),
        );
        return [key.slice(key.lastIndexOf(':')), links[0], each.sort(), await redis.hget(key, 's')];
      }),
    );
  }
});

describe('what is kept in Redis', () => {
  it('is at most 96 texts an anchor and epoch, of which the oldest goes', async () => {
    const crowd = Array.from({ length: 120 }, (_, at) => item(`item ${at}`, { text: `word${at} common` }));
    await claim(...crowd);
    const lengths = await Promise.all(
      (await redis.keys(`${namespace}{*}*p:*`)).map(async (key) => {
        const rings = await redis.hvalsBuffer(key);
        return rings.map(({ length }) => length / 14);
      }),
    );
    expect(Math.max(...lengths.flat())).toBe(96);
    expect(lengths.flat().filter((length) => length === 1)).toHaveLength(120);
  });

  it('is written once for a text, however often it comes, and lives for the window', async () => {
    await one('a');
    await one('a');
    await one('a', { origin: 'redelivery' });
    const keys = await redis.keys(`${namespace}{*}*:*`);
    const rings = await Promise.all(
      keys.filter((key) => key.includes('p:')).map((key) => redis.hvalsBuffer(key)),
    );
    expect(rings.flat().map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 14));
    for (const key of keys) {
      const left = await redis.pttl(key);
      expect(left).toBeGreaterThan(windowMs - 60_000);
      expect(left).toBeLessThanOrEqual(windowMs);
    }
  });

  it('is asked in two trips where all texts are known, in three where not', async () => {
    await one('a');
    await one('b');
    const other = new Claims(redis, namespace, windowMs, wordJudge, (work) => works.push(work));
    await other.claim(sentinel, [item('c')]);
    expect(works.map(({ trips }) => trips).slice(1)).toEqual([2, 3]);
    expect(works.map(({ compared }) => compared)).toEqual([0, 1, 2]);
  });
});
