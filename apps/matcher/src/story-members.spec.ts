import { describe, expect, it } from 'vitest';
import { itemId, storyId } from '#libs/contracts';
import { StoryMembers } from './story-members.js';

const item = (nth: number) => itemId('f', String(nth));
const story = (nth: number) => storyId(item(nth));

function members(most: number, count: number) {
  const known = new StoryMembers(most);
  for (let nth = 0; nth < count; nth++) known.add(item(nth), story(nth - (nth % 3)), nth);
  return known;
}

describe('which items are in which story', () => {
  it('is known by what was said first and since', () => {
    const known = members(100, 9);
    known.apply({ joins: [], moves: [{ item: item(1), story: story(3) }] });
    known.apply({ joins: [{ from: story(3), to: story(6), founder: item(3) }], moves: [] });
    expect(known.of(item(1))).toEqual({ first: story(0), now: story(3), version: 1 });
    expect([1, 2, 4, 7].map((nth) => known.storyOf(item(nth)))).toEqual([6, 0, 6, 6].map(story));
    expect([0, 3, 6, 9].map((nth) => known.size(story(nth)))).toEqual([2, 0, 7, 0]);
    expect([known.items, known.stories]).toEqual([9, 2]);
    expect(known.storyOfNumber(known.numberOf(item(4)) as number)).toBe(story(6));
  });

  it('is forgotten of the oldest, and a story with its last item', () => {
    const known = members(4, 9);
    expect([known.items, known.stories]).toEqual([4, 2]);
    expect([4, 5].map((nth) => known.storyOf(item(nth)))).toEqual([undefined, story(3)]);
    expect([0, 3, 6].map((nth) => known.size(story(nth)))).toEqual([0, 1, 3]);
    known.apply({ joins: [{ from: story(3), to: story(0), founder: item(3) }], moves: [] });
    for (let nth = 9; nth < 3_000; nth++) known.add(item(nth), story(nth), nth);
    expect([known.items, known.stories]).toEqual([4, 4]);
    expect([0, 3, 6].map((nth) => known.size(story(nth)))).toEqual([0, 0, 0]);
    expect(known.storyOf(item(2_999))).toBe(story(2_999));
  });

  it('has an end where two stories are said to be joined to each other, or one to itself', () => {
    const known = members(100, 9);
    const join = (from: number, to: number) =>
      known.apply({ joins: [{ from: story(from), to: story(to), founder: item(from) }], moves: [] });
    join(0, 3);
    join(3, 0);
    join(6, 6);
    expect([1, 4, 7].map((nth) => known.storyOf(item(nth)))).toEqual([3, 3, 6].map(story));
    expect([0, 3, 6].map((nth) => known.size(story(nth)))).toEqual([0, 6, 3]);
  });
});
