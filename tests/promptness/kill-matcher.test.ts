import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { readStoryRecord } from '#libs/stories';
import { servers } from '../support/addresses.js';
import { enrichedWeek } from '../support/enriched-week.js';
import { EvenSender } from '../support/even-sender.js';
import { eventually } from '../support/eventually.js';
import { report, storiesTold } from '../support/reports-of-events.js';
import { TwoMatchers, type WhichMatcher } from '../support/running-matcher.js';
import { type Shown, storiesGiven, storiesShown, together } from '../support/shown-stories.js';

interface Trial {
  /** None: until all is sent. */
  readonly kills: number;
  /** Where the one that leads dies: after a while, or at the n-th pass of a point. */
  readonly deaths: readonly (string | undefined)[];
  readonly betweenKillsMs: number;
  readonly perSecond: number;
  readonly remembered: number;
}

/** The long form: the labelled week of the development data in this folder, instead of invented reports. */
const data = process.env.KILL_MATCHER_DATA;
/** One kill each here; more with FAULT_ROUNDS. */
const small: Trial = {
  kills: Number(process.env.FAULT_ROUNDS ?? 3),
  deaths: [undefined, 'after-stories:40', 'before-stories:40', 'after-produce:40'],
  ...{ betweenKillsMs: 2_000, perSecond: 50, remembered: 20_000 },
};
const week: Trial = {
  ...{ kills: Number.POSITIVE_INFINITY, deaths: [undefined] },
  ...{ betweenKillsMs: 20_000, perSecond: 120, remembered: 500_000 },
};
const trial = data === undefined ? small : week;

/** As one request. */
const atOnce = 500;

let killed: TwoMatchers;
let calm: TwoMatchers;
let items: Iterable<EnrichedItem>;
beforeAll(async () => {
  const { kafkaBrokers, redisUrl } = servers();
  items = data === undefined ? told() : await enrichedWeek(data, redisUrl);
  // One partition: the order of the items is the same in both, and stories depend on it.
  killed = await TwoMatchers.prepare(kafkaBrokers, 1, trial.remembered);
  calm = await TwoMatchers.prepare(kafkaBrokers, 1, trial.remembered);
}, 900_000);
afterAll(() => Promise.all([killed?.remove(), calm?.remove()]));

it('gives the same stories while the one that leads is killed again and again; none is lost or given twice', async () => {
  await killed.start('one', failing(0));
  await eventually(() => leads('one'), 30_000);
  await killed.start('other', failing(1));
  const sender = new EvenSender(items, trial.perSecond, (batch) => killed.put(batch));
  const takeovers = await killInTurn(sender);
  await sender.stop();
  const { sent } = sender;
  const tell = (what: keyof Takeover) => takeovers.map((one) => one[what]).join(', ');
  console.log(
    `${sent.length} items; led again after ${tell('ledMs')} ms, items again after ${tell('itemsMs')} ms`,
  );
  expect(takeovers.length).toBeGreaterThan(0);

  const givenKilled = await storiesGiven(killed, sent);
  await calm.start('one');
  for (let at = 0; at < sent.length; at += atOnce) await calm.put(sent.slice(at, at + atOnce));
  const givenCalm = await storiesGiven(calm, sent);
  const settleMs = 90_000 + 10 * sent.length;
  const shown = await eventually(
    async () => {
      const [some, others] = [await storiesShown(killed, givenKilled), await storiesShown(calm, givenCalm)];
      for (const by of ['base', 'part', 'story'] as const) expect(different(some, others, by)).toEqual([]);
      expect((await calm.stories()).map(({ value }) => readStoryRecord(value).record.kind)).toContain(
        'reviewed',
      );
      return others;
    },
    settleMs,
    100 + sent.length / 10,
  );
  console.log(
    `${together(shown, 'base').length} stories as given, ${together(shown, 'part').length} in the end, ${together(shown, 'story').length} with links`,
  );
  if (process.env.TEST_LOGS) await keep(shown, sent);
  expect(Math.max(...takeovers.map(({ ledMs }) => ledMs))).toBeLessThan(15_000);
}, 1_200_000);

interface Takeover {
  /** From the kill until the other one leads, and until it has put an item on wire.matched. */
  readonly ledMs: number;
  readonly itemsMs: number;
}

/** Kills the one that leads, again and again while items are sent; each time it starts anew as the one that stands by. */
async function killInTurn(sender: EvenSender<EnrichedItem>): Promise<Takeover[]> {
  const takeovers: Takeover[] = [];
  let diedAt = Date.now();
  for (let round = 0; round < trial.kills; round++) {
    const [active, heir]: WhichMatcher[] = round % 2 === 0 ? ['one', 'other'] : ['other', 'one'];
    if (deathOf(round) === undefined) {
      const livesMs = Math.max(2_000, diedAt + trial.betweenKillsMs - Date.now());
      const isSent = await Promise.race([sleep(livesMs, false), sender.ended.then(() => true)]);
      if (isSent) break;
      await killed.end(active as WhichMatcher, 'SIGKILL');
    }
    await eventually(() => expect(killed.runs(active as WhichMatcher)).toBe(false), 30_000, 50);
    diedAt = Date.now();
    const [ledMs, itemsMs] = await Promise.all([
      eventually(() => leads(heir as WhichMatcher), 60_000, 100).then(() => Date.now() - diedAt),
      eventually(() => emits(heir as WhichMatcher), 60_000, 100).then(() => Date.now() - diedAt),
      killed.start(active as WhichMatcher, failing(round + 2)),
    ]);
    takeovers.push({ ledMs, itemsMs });
  }
  return takeovers;
}

async function leads(which: WhichMatcher): Promise<void> {
  expect(await killed.metric(which, 'matcher_active')).toBe(1);
}

/** One that only stood by has emitted nothing. */
async function emits(which: WhichMatcher): Promise<void> {
  const emitted = await killed.metric(which, 'stage_messages_total{stage="matcher",outcome="emitted"}');
  expect(emitted).toBeGreaterThan(0);
}

const deathOf = (round: number) => trial.deaths[round % trial.deaths.length];

const failing = (round: number): Record<string, string> => {
  const at = deathOf(round);
  return at === undefined ? {} : { SLUGLINE_FAILPOINTS: at };
};

/** Some hundreds of events, told by several outlets within some hours, all over days, so that stories are settled, too. */
function* told(): Generator<EnrichedItem> {
  for (let nth = 0; ; nth++) {
    const event = Math.floor(nth / 60) * 10 + (nth % 10);
    const of = report(event % storiesTold, nth);
    const time = Date.parse('2026-11-10T00:00:00.000Z') + nth * 180_000;
    const names = `Kafr${event} Wadi${event * 7} Bani${event * 13}`;
    yield {
      ...of,
      headline: `${names}: ${of.headline}`,
      body: `${names}. ${of.body} ${names}`,
      versionCreated: new Date(time).toISOString(),
    };
  }
}

/** Stories that only one of the two has: a few, since hundreds of ids tell nobody more. */
function different(
  some: readonly Shown[],
  others: readonly Shown[],
  by: 'base' | 'part' | 'story',
): string[] {
  const [one, other] = [new Set(together(some, by)), new Set(together(others, by))];
  const only = [...one].filter((story) => !other.has(story));
  return [...only.slice(0, 5), ...(only.length > 5 ? [`${only.length} stories by ${by}`] : [])];
}

/** For who wants to read what came together: beside the logs, one item a line. */
async function keep(shown: readonly Shown[], sent: readonly EnrichedItem[]): Promise<void> {
  const uri = new Map(sent.map((item) => [item.id, item.uri]));
  const lines = shown.map(({ item, base, part, story }) => [uri.get(item), base, part, story].join('\t'));
  await writeFile(join(calm.logFolder, 'stories.tsv'), `${lines.join('\n')}\n`);
}
