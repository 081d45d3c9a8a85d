import { describe, expect, it } from 'vitest';
import { storyId } from '#libs/contracts';
import { type Place, type StoryRecord, toItsEnd } from '#libs/stories';
import {
  at,
  type Logged,
  led,
  sets,
  shownTogether,
  sketches,
  stateOptions,
} from '../../../tests/support/led-matcher.js';
import { StoryState } from './story-state.js';

const follow = (log: readonly Logged[]) => {
  const state = new StoryState(stateOptions);
  for (const { epoch, seq, record } of log) state.learn({ epoch, seq }, record);
  return state;
};

describe('what the matcher knows', { timeout: 60_000 }, () => {
  const all = sketches(600);
  const whole = led(all, { reviewed: true });

  it('is the same in who led and in who followed, wherever the one took over from the other', () => {
    for (const cut of [1, 300]) {
      const begun = led(all.slice(0, cut));
      const second = follow(begun.log);
      expect(second.diverged).toBe(0);
      for (const sketch of all.slice(cut)) second.decide({ sketch, version: 1, silent: false, at });
      toItsEnd(second.reviewing(at));
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
    expect(new StoryState(stateOptions).isUnreviewed).toBe(false);
  });

  it('keeps what was decided first, whatever it would decide itself by now', () => {
    const other = storyId('elsewhere');
    const first = whole.log[0]?.record as Extract<StoryRecord, { kind: 'item' }>;
    const state = new StoryState(stateOptions);
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
    const state = new StoryState({ ...stateOptions, items: 400 });
    for (const sketch of all) state.decide({ sketch, version: 1, silent: false, at });
    expect(state.items).toBe(400);
    expect(state.decided(all[0]?.id as string)).toBeUndefined();
    expect(state.stories).toBeLessThanOrEqual(400);
  });
});

describe('readers who know the first decisions and all marks', { timeout: 60_000 }, () => {
  it('see the items together that the matcher says are, and no others', () => {
    const { state, log } = led(sketches(800), { reviewed: true });
    expect(log.some(({ record }) => record.kind === 'settled' && record.settlement.joins.length > 0)).toBe(
      true,
    );
    const items = log.flatMap(({ record }) => (record.kind === 'item' ? [record.sketch.id] : []));
    expect(shownTogether(log)).toEqual(sets(items, (item) => state.storyNow(item) as string));
  });
});
