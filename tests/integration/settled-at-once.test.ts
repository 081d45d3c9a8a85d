import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClaimAnswer,
  ClaimSentinels,
  Claims,
  connectRedis,
  type Delivery,
  wholeWindow,
} from '#libs/copies';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { loseKeys } from '../support/redis-keys.js';
import { letters, wordJudge, wordPrint } from '../support/word-copies.js';

const windowMs = 168 * 3_600_000;
const noon = Date.parse('2026-11-23T12:00:00Z');
const redis = connectRedis(servers().redisUrl, () => undefined);
const namespace = uniqueNamespace();
const process = () => new Claims(redis, namespace, windowMs, wordJudge);
let sentinel: string;

beforeAll(async () => {
  if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
  const sentinels = new ClaimSentinels(redis, namespace);
  const log = { clusterId: 'kafka-1', readLog: async () => undefined };
  sentinel = await wholeWindow({ claims: process(), sentinels, ...log }, AbortSignal.timeout(20_000));
});

afterAll(async () => {
  await loseKeys(redis, namespace);
  redis.disconnect();
});

/** A chain: each is like its neighbours and unlike those beyond, so that whole groups depend on who is there. */
const texts: Readonly<Record<string, string>> = {
  left: 'a b c d e v w x',
  nearLeft: 'a b c d e v w x q',
  bridge: 'a b c d e f g h',
  right: 'z y a c e f g h',
  nearRight: 'z y a c e f g h i',
  farRight: 'z y i k m f g h',
};
const names = Object.keys(texts);

/** `also` behind every word makes all of them alike. */
function item(name: string, round: string, also = ''): Delivery {
  const id = letters(`${name} ${round}`);
  const words = `${texts[name]}`.split(' ').flatMap((word) => [word, also].filter((one) => one !== ''));
  for (const [at, word] of words.entries()) words[at] = `${word}-${round}`;
  return {
    ...{ id, order: 1, scheme: 'version', eventTimeMs: noon, origin: `${name}-${round}` },
    contentHash: letters(words.join(' ')).repeat(3).slice(0, 64),
    print: wordPrint(id, noon, words.join(' ')),
  };
}

/** Who ends with whom, by all that was said. */
function partition(round: string, answers: readonly ClaimAnswer[]): string {
  const groups = new Map(
    names.map((name, at) => [letters(`${name} ${round}`), [name, groupOf(answers[at])] as [string, string]]),
  );
  const moves = answers.flatMap((answer) => ('group' in answer ? (answer.moves ?? []) : []));
  for (const { item: moved, to } of moves.sort((a, b) => a.seen - b.seen)) {
    const entry = groups.get(moved);
    if (entry !== undefined) entry[1] = to;
  }
  const byGroup = Map.groupBy(groups.values(), ([, group]) => group);
  return Array.from(byGroup.values(), (members) => members.map(([name]) => name).join('+'))
    .sort()
    .join(' ');
}

const groupOf = (answer: ClaimAnswer | undefined) => (answer && 'group' in answer ? answer.group : '');

describe('a neighbourhood that many processes settle at the same moment', () => {
  it.each([
    ['chain', ''],
    ['crowd', 'also'],
  ])('ends, a %s, in the groups that one process would have given it', async (kind, also) => {
    const alone = process();
    const expected: ClaimAnswer[] = [];
    for (const name of names) expected.push(...(await alone.claim(sentinel, [item(name, kind, also)])));
    for (let round = 0; round < 20; round++) {
      const at = `${kind}-${round}`;
      const claims = names.map(() => process());
      const answers = await Promise.all(
        names.map(async (name, nth) => (await claims[nth]?.claim(sentinel, [item(name, at, also)]))?.[0]),
      );
      expect(partition(at, answers as ClaimAnswer[])).toBe(partition(kind, expected));
    }
  });

  it('takes its turns inside a process, two trips a batch', async () => {
    const trips: number[] = [];
    const one = new Claims(redis, namespace, windowMs, wordJudge, (work) => trips.push(work.trips));
    await one.claim(sentinel, [item('bridge', 'turns')]);
    await Promise.all(names.map((name) => one.claim(sentinel, [item(name, 'turns')])));
    expect(trips).toEqual(names.concat('bridge').map(() => 2));
  });
});
