import { describe, expect, it } from 'vitest';
import {
  type Logged,
  led,
  sets,
  shownTogether,
  sketches,
  stateOptions,
} from '../../../tests/support/led-matcher.js';
import { ColdStart } from './cold-start.js';
import { StoryState } from './story-state.js';

async function started(log: readonly Logged[], most: number, items = stateOptions.items) {
  const state = new StoryState({ ...stateOptions, items });
  const start = new ColdStart(state, most);
  for (const record of log) start.take(record);
  await start.finish();
  return state;
}

describe('a matcher that reads its log from the beginning', { timeout: 60_000 }, () => {
  const all = sketches(900);
  const [old, later] = [all.slice(0, 600), all.slice(600)];
  const left = led(old);
  const storyIn = (state: StoryState) => (id: string) => state.storyNow(id) as string;
  const ids = all.map(({ id }) => id);

  it.each([0, 50, 5_000])(
    'knows what was said of every item, with %i of them decided again',
    async (most) => {
      const state = await started(left.log, most);
      for (const { id } of old) expect(state.decided(id)).toEqual(left.state.decided(id));
      expect(state.stories).toBe(left.state.stories);
      expect(state.untold).toEqual(left.state.untold);
      expect(state.isUnreviewed).toBe(true);
    },
  );

  it.each([0, 50, 5_000])(
    'puts what comes later where the one before it would have, with %i decided again',
    async (most) => {
      const state = await started(left.log, most);
      const rest = led(later, { state, reviewed: true, from: left.log.length });
      const whole = led(all, { reviewed: true });
      const [found, expected] = [sets(ids, storyIn(state)), sets(ids, storyIn(whole.state))];
      if (most >= old.length) expect(found).toEqual(expected);
      // Reports of what is not decided again are found anew from what is there now; without that 93 of 100 are the same.
      expect(found.filter((set) => expected.includes(set)).length).toBeGreaterThan(0.95 * expected.length);
      expect(shownTogether([...left.log, ...rest.log])).toEqual(found);
    },
  );

  it('knows what its leader knew after many reviews, though it goes through the last alone', async () => {
    const [leader, log] = [new StoryState(stateOptions), [] as Logged[]];
    for (let from = 0; from < 600; from += 60) {
      const some = all.slice(from, from + 60);
      log.push(...led(some, { state: leader, reviewed: from < 540, from: log.length }).log);
    }
    expect(log.filter(({ record }) => record.kind === 'reviewed')).toHaveLength(9);
    const state = await started(log, 5_000);
    const [rest, expected] = [state, leader].map((one) =>
      led(later, { state: one, reviewed: true, from: log.length }),
    );
    expect(rest?.log).toEqual(expected?.log);
    expect(state.diverged).toBe(0);
    expect(sets(ids, storyIn(state))).toEqual(sets(ids, storyIn(leader)));
  });

  it('decides nothing again where many more items wait than it would decide on', async () => {
    const state = await started(left.log, 20);
    expect(state.waiting).toBeGreaterThan(4 * 20);
    expect(state.diverged).toBe(0);
    for (const { id } of old) expect(state.decided(id)).toEqual(left.state.decided(id));
  });

  it('goes on with stories whose founders are forgotten', async () => {
    const state = await started(left.log, 0, 400);
    const kept = old.slice(-300).map(({ id }) => id);
    expect(sets(kept, storyIn(state))).toEqual(sets(kept, storyIn(left.state)));
    const rest = led(later, { state, reviewed: true, from: left.log.length });
    const newest = ids.slice(-400);
    const shown = shownTogether([...left.log, ...rest.log]);
    const inNewest = shown.map((line) =>
      line
        .split(',')
        .filter((id) => newest.includes(id))
        .join(),
    );
    expect(inNewest.filter((line) => line !== '').sort()).toEqual(sets(newest, storyIn(state)));
  });
});
