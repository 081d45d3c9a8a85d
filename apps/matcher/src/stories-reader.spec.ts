import { describe, expect, it } from 'vitest';
import { itemId, storyId } from '#libs/contracts';
import type { WireRecord } from '#libs/pipeline';
import {
  defaultWindowMs,
  itemSketch,
  type PlacedRecord,
  type StoryRecord,
  writeStoryRecord,
} from '#libs/stories';
import { StoriesReader } from './stories-reader.js';
import { StoryLog } from './story-log.js';
import { StoryState } from './story-state.js';

function reading() {
  const errors: object[] = [];
  const fenced: string[] = [];
  const log = { debug() {}, info() {}, warn() {}, error: (facts: object) => void errors.push(facts) };
  const state = new StoryState({ items: 1_000, windowMs: defaultWindowMs });
  const onFenced = (reason: string) => void fenced.push(reason);
  const reader = new StoriesReader({ leader: 'me', state, log, onFenced });
  let offset = 0;
  const read = (...values: Buffer[]) =>
    reader.read(
      values.map((value): WireRecord => {
        const place = { topic: 'wire.stories', partition: 0, offset: String(offset++), key: '', origin: '' };
        return { ...place, value, headers: {}, receivedAt: '2026-11-20T10:00:00.000Z', replay: false };
      }),
    );
  return { reader, state, errors, fenced, read };
}

const put = (epoch: number, seq: number, record: StoryRecord) =>
  writeStoryRecord({ epoch, seq, record } satisfies PlacedRecord);
const claim = (epoch: number, leader: string) => put(epoch, 0, { kind: 'claim', leader });
const item = (epoch: number, seq: number, name: string) => {
  const id = itemId('sham', name);
  const sketch = itemSketch({ id, headline: `Storm ${name}`, eventTimeMs: 0 });
  return put(epoch, seq, { kind: 'item', sketch, story: storyId(id), version: 1, settles: false });
};
const pen = (epoch: number) => new StoryLog(epoch, { readBackMs: 1_000, send: async () => undefined });

describe('who reads wire.stories', () => {
  it('takes in what others decided, and nothing that is void', async () => {
    const { read, state } = reading();
    await read(claim(1, 'one'), item(1, 1, 'a'), claim(2, 'other'), item(1, 2, 'b'), item(2, 1, 'c'));
    expect(['a', 'b', 'c'].map((name) => state.decided(itemId('sham', name)) !== undefined)).toEqual([
      ...[true, false, true],
    ]);
  });

  it('learns of its own records that they count, and does not take them in twice', async () => {
    const { read, reader, state } = reading();
    await read(claim(1, 'me'));
    expect(reader.leads).toBe(true);
    const own = pen(1);
    reader.write(own);
    own.append({ kind: 'reviewed' });
    expect([own.isQuiet, own.holds({ epoch: 1, seq: 1 })]).toEqual([false, false]);
    await read(item(1, 1, 'a'));
    expect([own.isQuiet, own.holds({ epoch: 1, seq: 1 }), state.items]).toEqual([true, true, 0]);
  });

  it('lays its pen down when another one has claimed after it, also just before it took it up', async () => {
    const { read, reader, fenced } = reading();
    await read(claim(1, 'me'));
    reader.write(pen(1));
    await read(claim(2, 'other'));
    expect(fenced).toEqual(['another matcher leads since epoch 2']);
    reader.write(undefined);
    reader.write(pen(1));
    expect(fenced).toHaveLength(2);
  });

  it('names what is no record of stories, and goes on', async () => {
    const { read, state, errors } = reading();
    await read(claim(1, 'one'), Buffer.from('prose'), item(1, 1, 'a'));
    expect(errors).toMatchObject([{ offset: '1' }]);
    expect(state.items).toBe(1);
  });
});
