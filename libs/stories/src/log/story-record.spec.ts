import { describe, expect, it } from 'vitest';
import { itemId, storyId } from '#libs/contracts';
import { itemSketch } from '../likeness/item-sketch.js';
import { type PlacedRecord, readStoryRecord, type StoryRecord, writeStoryRecord } from './story-record.js';

const [id, group] = [itemId('sham', '1'), itemId('sham', '2')];
const text = Array.from({ length: 600 }, (_, nth) => `كلمة${nth} ${1_000 + nth}`).join(' ');
const sketch = itemSketch({
  id,
  group,
  headline: text,
  body: text,
  eventTimeMs: Date.parse('2026-11-20') + 0.5,
});
const item: StoryRecord = { kind: 'item', sketch, story: storyId(id), version: 9e15 + 7, settles: true };
const placed = (record: StoryRecord): PlacedRecord => ({ epoch: 3, seq: 4_000_000_000, record });

describe('a record of wire.stories', () => {
  it.each<[string, StoryRecord]>([
    ['a decision', item],
    [
      'a decision on an item alone in its group',
      { ...item, sketch: { ...sketch, group: id }, settles: false },
    ],
    ['a decision on an item without words', { ...item, sketch: itemSketch({ id, eventTimeMs: -5 }) }],
    ['a claim', { kind: 'claim', leader: 'one' }],
    ['a review', { kind: 'reviewed' }],
    ['what was told', { kind: 'told', upTo: { epoch: 2, seq: 7 } }],
    [
      'a settlement',
      {
        kind: 'settled',
        settlement: {
          at: '2026-11-20T10:00:00.000Z',
          silent: true,
          joins: [],
          moves: [{ item: id, story: group }],
        },
      },
    ],
  ])('is read as it was written: %s', (_, record) => {
    expect(readStoryRecord(writeStoryRecord(placed(record)))).toEqual(placed(record));
  });

  it('takes little with its key for an item, whatever its text', () => {
    expect(writeStoryRecord(placed(item)).length + id.length).toBeLessThanOrEqual(402);
  });

  it('keeps ids of all characters', () => {
    for (let nth = 0; nth < 500; nth++) {
      const one = {
        ...item,
        story: storyId(String(nth)),
        sketch: { ...sketch, id: itemId('f', String(nth)) },
      };
      expect(readStoryRecord(writeStoryRecord(placed(one))).record).toEqual(one);
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['an unknown kind', Buffer.from([9, 0, 0, 0, 1, 0, 0, 0, 1])],
    ['a decision that is cut off', writeStoryRecord(placed(item)).subarray(0, 40)],
    ['half of a claim', writeStoryRecord(placed({ kind: 'claim', leader: 'one' })).subarray(0, 20)],
  ])('is refused when it is %s', (_, value) => {
    expect(() => readStoryRecord(value)).toThrow();
  });
});
