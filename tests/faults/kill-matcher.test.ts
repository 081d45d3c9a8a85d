import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EnrichedItem, MatchedItem } from '#libs/contracts';
import { readStoryRecord } from '#libs/stories';
import { StoryGroups } from '../../apps/indexer/src/marks/story-groups.js';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { report, storiesTold } from '../support/reports-of-events.js';
import { TwoMatchers, type WhichMatcher } from '../support/running-matcher.js';

/** One kill each here; FAULT_ROUNDS=12 for the long form. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 3);
/** Where the one that leads dies: at once, or at the n-th pass of a point. */
const deaths = [undefined, 'after-stories:40', 'before-stories:40', 'after-produce:40'] as const;
const perSecond = 50;

let killed: TwoMatchers;
let calm: TwoMatchers;
beforeAll(async () => {
  // One partition: the order of the items is the same in both, and stories depend on it.
  killed = await TwoMatchers.prepare(servers().kafkaBrokers, 1);
  calm = await TwoMatchers.prepare(servers().kafkaBrokers, 1);
}, 60_000);
afterAll(() => Promise.all([killed?.remove(), calm?.remove()]));

it('gives the same stories while the one that leads is killed again and again; none is lost or given twice', async () => {
  await killed.start('one', failing(0));
  await eventually(async () => expect(await killed.metric('one', 'matcher_active')).toBe(1), 30_000);
  await killed.start('other', failing(1));
  const sent: EnrichedItem[] = [];
  let sending = true;
  const load = (async () => {
    for (let nth = 0; sending; nth++) {
      const batch = Array.from({ length: perSecond / 5 }, (_, at) => told(nth * (perSecond / 5) + at));
      await killed.put(batch);
      sent.push(...batch);
      await sleep(200);
    }
  })();
  const takeovers: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const active: WhichMatcher = round % 2 === 0 ? 'one' : 'other';
    if (death(round) === undefined) await sleep(2_000).then(() => killed.end(active, 'SIGKILL'));
    await eventually(() => expect(killed.runs(active)).toBe(false), 30_000, 50);
    const died = Date.now();
    await Promise.all([
      killed.start(active, failing(round + 2)),
      eventually(async () => expect(await claims()).toBe(round + 2), 30_000, 100),
    ]);
    takeovers.push(Date.now() - died);
  }
  sending = false;
  await load;
  console.log(`taken over within ${takeovers.join(', ')} ms; ${sent.length} items`);
  expect(Math.max(...takeovers)).toBeLessThan(15_000);

  const givenKilled = await storiesGiven(killed, sent);
  await calm.start('one');
  await calm.put(sent);
  const givenCalm = await storiesGiven(calm, sent);
  await eventually(async () => {
    expect(await partition(killed, givenKilled)).toEqual(await partition(calm, givenCalm));
    expect((await calm.stories()).map(({ value }) => readStoryRecord(value).record.kind)).toContain(
      'reviewed',
    );
  }, 90_000);
}, 300_000);

/** Some hundreds of events, told by several outlets within some hours, all over days, so that stories are settled, too. */
function told(nth: number): EnrichedItem {
  const event = Math.floor(nth / 60) * 10 + (nth % 10);
  const of = report(event % storiesTold, nth);
  const time = Date.parse('2026-11-10T00:00:00.000Z') + nth * 180_000;
  const names = `Kafr${event} Wadi${event * 7} Bani${event * 13}`;
  return {
    ...of,
    headline: `${names}: ${of.headline}`,
    body: `${names}. ${of.body} ${names}`,
    versionCreated: new Date(time).toISOString(),
  };
}

const death = (round: number) => deaths[round % deaths.length];

const failing = (round: number): Record<string, string> => {
  const at = death(round);
  return at === undefined ? {} : { SLUGLINE_FAILPOINTS: at };
};

/** How often somebody has begun to lead. */
const claims = async () =>
  (await killed.stories()).filter(({ value }) => readStoryRecord(value).record.kind === 'claim').length;

/** By item the story that it was given, the same however often it was emitted. */
async function storiesGiven(two: TwoMatchers, sent: readonly EnrichedItem[]): Promise<Map<string, string>> {
  const matched = await eventually(async () => {
    const found = await two.matched();
    expect(new Set(found.map(({ id }) => id)).size).toBe(sent.length);
    return found;
  }, 90_000);
  const given = Map.groupBy(matched, ({ id }: MatchedItem) => id);
  return new Map(
    sent.map(({ id }) => {
      const said = new Set(given.get(id)?.map(({ story }) => story.id));
      expect([...said]).toHaveLength(1);
      return [id, [...said][0] as string];
    }),
  );
}

/** Which items readers see together, by what they were given and all marks, as the indexer reads them. */
async function partition(two: TwoMatchers, given: ReadonlyMap<string, string>): Promise<string[]> {
  const groups = new StoryGroups();
  for (const mark of await two.marks()) groups.learn(mark);
  const storyOf = (item: string) => groups.storyOf(item, given.get(item) as string);
  return [...Map.groupBy(given.keys(), storyOf).values()].map((items) => items.sort().join(' ')).sort();
}
