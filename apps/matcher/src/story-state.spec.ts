import { describe, expect, it } from 'vitest';
import { itemId, storyId } from '#libs/contracts';
import { defaultWindowMs, type ItemSketch, itemSketch } from '#libs/stories';
import { report } from '../../../tests/support/reports-of-events.js';
import { sketchOf } from './place-of-item.js';
import { marksOf } from './settlement.js';
import type { Place, StoryRecord } from './story-record.js';
import { StoryState } from './story-state.js';

const options = { items: 5_000, windowMs: defaultWindowMs };
const at = '2026-11-20T10:00:00.000Z';
const hourMs = 3_600_000;

/** Reports of some events over days, in an order that settles stories otherwise than they were said at once. */
function sketches(count: number): ItemSketch[] {
  return Array.from({ length: count }, (_, nth) => {
    const event = 3 * Math.floor(nth / 24) + (nth % 3);
    const sketch = sketchOf(report(event % 6, nth));
    const own = itemSketch({
      id: 'x',
      eventTimeMs: 0,
      headline: `place${event} name${event} word${nth % 4}`,
    });
    const terms = [...new Set([...sketch.terms.slice(0, 5), ...own.terms])].sort(
      (a, b) => (a & 0x07ffffff) - (b & 0x07ffffff),
    );
    // Late ones among them: the first report of a story comes after the others.
    const eventTimeMs = (nth - (nth % 24 >= 18 ? 30 : 0)) * (hourMs / 3);
    return { ...sketch, id: itemId('f', String(nth)), eventTimeMs, terms: Uint32Array.from(terms) };
  });
}

function led(all: readonly ItemSketch[], reviewed = false) {
  const state = new StoryState(options);
  const log: (Place & { record: StoryRecord })[] = [];
  for (const sketch of all) {
    for (const record of state.decide({ sketch, version: 1, silent: false, at })) {
      const place = { epoch: 1, seq: log.length + 1, record };
      log.push(place);
      if (record.kind === 'settled') state.written(place, record.settlement);
    }
  }
  for (const record of reviewed ? state.review(at) : []) {
    const place = { epoch: 1, seq: log.length + 1, record };
    log.push(place);
    if (record.kind === 'settled') state.written(place, record.settlement);
  }
  return { state, log };
}

const follow = (log: ReturnType<typeof led>['log']) => {
  const state = new StoryState(options);
  for (const { epoch, seq, record } of log) state.learn({ epoch, seq }, record);
  return state;
};

describe('what the matcher knows', { timeout: 60_000 }, () => {
  const all = sketches(600);
  const whole = led(all, true);

  it('is the same in who led and in who followed, wherever the one took over from the other', () => {
    for (const cut of [1, 300]) {
      const begun = led(all.slice(0, cut));
      const second = follow(begun.log);
      expect(second.diverged).toBe(0);
      for (const sketch of all.slice(cut)) second.decide({ sketch, version: 1, silent: false, at });
      second.review(at);
      for (const { id } of all) expect(second.decided(id)).toEqual(whole.state.decided(id));
      expect(second.stories).toBe(whole.state.stories);
    }
  });

  it('tells who takes over whether anything was decided since the last review', () => {
    const { log } = led(all.slice(0, 20));
    expect(follow(log).isUnreviewed).toBe(true);
    expect(follow([...log, { epoch: 1, seq: 99_999, record: { kind: 'reviewed' } }]).isUnreviewed).toBe(
      false,
    );
    expect(new StoryState(options).isUnreviewed).toBe(false);
  });

  it('keeps what was decided first, whatever it would decide itself by now', () => {
    const other = storyId('elsewhere');
    const first = whole.log[0]?.record as Extract<StoryRecord, { kind: 'item' }>;
    const state = new StoryState(options);
    state.learn({ epoch: 1, seq: 1 }, { ...first, story: other });
    expect(state.decided(first.sketch.id)).toEqual({ first: other, now: other, version: 1 });
    expect(state.diverged).toBe(1);
  });

  it('tells settlements until a record says that they were told, also after a change of leaders', () => {
    const settled = whole.log.filter(({ record }) => record.kind === 'settled');
    expect(settled.length).toBeGreaterThan(1);
    expect(follow(whole.log).untold.map(({ seq }) => seq)).toEqual(settled.map(({ seq }) => seq));
    const [first] = settled as unknown as [Place];
    const told = { epoch: 1, seq: 99_999, record: { kind: 'told', upTo: first } } as const;
    expect(follow([...whole.log, told]).untold.map(({ seq }) => seq)).toEqual(
      settled.slice(1).map(({ seq }) => seq),
    );
  });

  it('forgets the oldest items and their stories, as the book does', () => {
    const state = new StoryState({ ...options, items: 400 });
    for (const sketch of all) state.decide({ sketch, version: 1, silent: false, at });
    expect(state.items).toBe(400);
    expect(state.decided(all[0]?.id as string)).toBeUndefined();
    expect(state.stories).toBeLessThanOrEqual(400);
  });
});

describe('readers who know the first decisions and all marks', { timeout: 60_000 }, () => {
  it('see the items together that the matcher says are, and no others', () => {
    const { state, log } = led(sketches(800), true);
    const parent = new Map<string, string>();
    const root = (story: string): string => {
      const up = parent.get(story);
      return up === undefined ? story : root(up);
    };
    const shown = new Map<string, string>();
    for (const { record } of log) {
      if (record.kind === 'item') shown.set(record.sketch.id, record.story);
      if (record.kind !== 'settled') continue;
      for (const mark of marksOf(record.settlement)) {
        if (mark.kind === 'story') shown.set(mark.item, mark.value.story);
        else if (mark.kind === 'story-joined' && root(mark.item) !== root(mark.value.to)) {
          parent.set(root(mark.item), root(mark.value.to));
        }
      }
    }
    const sets = (storyOf: (item: string) => string) =>
      [...Map.groupBy(shown.keys(), storyOf).values()].map((items) => items.sort().join()).sort();
    expect(log.some(({ record }) => record.kind === 'settled' && record.settlement.joins.length > 0)).toBe(
      true,
    );
    expect(sets((item) => root(shown.get(item) as string))).toEqual(
      sets((item) => state.storyNow(item) as string),
    );
  });
});
