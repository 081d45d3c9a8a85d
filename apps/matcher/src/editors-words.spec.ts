import { describe, expect, it } from 'vitest';
import { itemId, markKey, markSchema } from '#libs/contracts';
import { defaultWindowMs } from '#libs/stories';
import { type Logged, led, sets, sketches } from '../../../tests/support/led-matcher.js';
import { ColdStart } from './cold-start.js';
import { editorsWordIn } from './editors-word.js';
import { EditorsWords } from './editors-words.js';
import { StoryState } from './story-state.js';

const [a, b, c] = ['a', 'b', 'c'].map((name) => itemId('sham', name)) as [string, string, string];
const at = '2026-11-20T10:00:00.000Z';
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const record = (key: string, value: string) => ({
  ...{ topic: 'wire.marks', partition: 0, offset: '1', key, value: Buffer.from(value), headers: {} },
  ...{ origin: 'x', receivedAt: at, replay: false },
});

describe("editors' marks on stories", () => {
  it('say that two items are of one story, or are not, and are taken back by a tombstone', () => {
    const said = { item: a, at, by: 'editor:k' };
    const join = markSchema.parse({ ...said, kind: 'story-join', value: { with: b } });
    const split = markSchema.parse({ ...said, kind: 'story-split', value: { from: b } });
    const read = (mark: typeof join) => editorsWordIn(record(markKey(mark), JSON.stringify(mark)), quiet);
    expect(read(join)).toEqual({ key: markKey(join), word: { one: a, other: b, together: true } });
    expect(read(split)).toEqual({ key: markKey(split), word: { one: a, other: b, together: false } });
    expect(editorsWordIn(record(markKey(split), ''), quiet)).toEqual({ key: markKey(split) });
    expect(editorsWordIn(record(`${a}/kill`, '{}'), quiet)).toBeUndefined();
    expect(editorsWordIn(record(markKey(split), 'no mark'), quiet)).toBeUndefined();
  });

  it('replace what was said under their key, and leave what others say of the same two', () => {
    const words = new EditorsWords();
    const [join, split] = [
      { one: b, other: a, together: true },
      { one: a, other: b, together: false },
    ];
    expect(words.say('join', join)).toEqual([join]);
    expect(words.say('split', split)).toEqual([split]);
    const elsewhere = { one: a, other: c, together: false };
    expect(words.say('split', elsewhere)).toEqual([{ one: a, other: b }, join, elsewhere]);
    expect(words.say('split', undefined)).toEqual([{ one: a, other: c }]);
    expect(words.has('join', join)).toBe(true);
  });
});

describe("an editor's word to the matcher", { timeout: 60_000 }, () => {
  const all = sketches(700);
  const said = (state: StoryState, log: readonly Logged[], one: string, other: string, together: boolean) => {
    const records = state.constrain({ key: `${one}/x`, word: { one, other, together }, at });
    return records.map((each, nth) => ({ epoch: 1, seq: log.length + nth + 1, record: each }));
  };

  it('is obeyed by who leads, who follows and who starts from the log, then and later', async () => {
    const { state, log } = led(all.slice(0, 600));
    const [one, other] = [all[100]?.id, all[101]?.id] as [string, string];
    expect(state.storyNow(one)).not.toBe(state.storyNow(other));
    const more = said(state, log, one, other, true);
    expect(more.map(({ record: { kind } }) => kind)).toEqual(['editor', 'settled']);
    expect(state.storyNow(one)).toBe(state.storyNow(other));
    expect(said(state, log, one, other, true)).toEqual([]);
    const whole = [...log, ...more];
    const rest = led(all.slice(600), { state, reviewed: true, from: whole.length });
    expect(state.storyNow(one)).toBe(state.storyNow(other));
    const ids = all.map(({ id }) => id);
    for (const most of [0, 5_000]) {
      const started = new StoryState({ items: 5_000, windowMs: defaultWindowMs });
      const start = new ColdStart(started, most);
      for (const each of [...whole, ...rest.log]) start.take(each);
      await start.finish();
      const storyIn = (of: StoryState) => (id: string) => of.storyNow(id) as string;
      expect(sets(ids, storyIn(started))).toEqual(sets(ids, storyIn(state)));
      const parted = started.constrain({ key: `${one}/x`, word: { one, other, together: false }, at });
      expect(parted[0]?.kind).toBe('editor');
      expect(new Set(parted.slice(1).map(({ kind }) => kind))).toEqual(new Set(['settled']));
      expect(started.storyNow(one)).not.toBe(started.storyNow(other));
    }
  });
});
