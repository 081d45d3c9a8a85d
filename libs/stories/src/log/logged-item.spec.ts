import { describe, expect, it } from 'vitest';
import { itemId, storyId } from '#libs/contracts';
import { itemSketch } from '../likeness/item-sketch.js';
import { readSketch } from './logged-item.js';
import { glanceAtStoryRecord, type StoryRecord, writeStoryRecord } from './story-record.js';

const [id, first] = [itemId('sham', '1'), itemId('sham', '2')];
const text = {
  headline: 'حريق في عبّارة قبالة اللاذقية وإنقاذ 212 راكبا',
  body: 'اندلع حريق في العبّارة نور على بعد أربعة أميال من الساحل، وأنقذ خفر السواحل الركاب.',
};
const written = (group?: string, language?: string): StoryRecord => ({
  kind: 'item',
  sketch: itemSketch({ ...text, id, group, language, eventTimeMs: 1_795_000_000_123.5 }),
  story: storyId(first),
  version: 1_795_000_000_000_008,
  settles: group === undefined,
});

describe('an item that is read when somebody asks', () => {
  it.each([
    ['alone', written()],
    ['the first of its group', written(id, 'ar')],
    ['a copy', written(first, 'ar-EG')],
  ])('says what was written of it: %s', (_, record) => {
    const value = writeStoryRecord({ epoch: 4, seq: 4_000_000_000, record });
    const glanced = glanceAtStoryRecord(value);
    expect([glanced.epoch, glanced.seq]).toEqual([4, 4_000_000_000]);
    if (record.kind !== 'item' || glanced.record.kind !== 'item') throw new Error('it is an item');
    const { sketch, story, version, settles, kind } = glanced.record;
    expect({ kind, sketch: readSketch(sketch), story, version, settles }).toEqual(record);
    const { terms, numbers, bridges, language, group, eventTimeMs } = sketch;
    expect({ terms, numbers, bridges, language, group, eventTimeMs, id: sketch.id }).toEqual({
      language: undefined,
      ...record.sketch,
    });
  });

  it('is refused when it is cut off, wherever before its language', () => {
    const value = writeStoryRecord({ epoch: 1, seq: 1, record: written(first) });
    for (let length = 1; length < value.length - 'ar'.length; length++) {
      expect(() => glanceAtStoryRecord(value.subarray(0, length))).toThrow();
    }
  });
});
