import { describe, expect, it } from 'vitest';
import { measureStories } from './story-measures.js';

const labelled = new Map([
  ['a', 'x'],
  ['b', 'x'],
  ['c', 'y'],
  ['d', 'y'],
]);

describe('measures of stories', () => {
  it('are 1 for the same stories under other names', () => {
    const found = new Map([...labelled].map(([id, story]) => [id, `${story}2`]));
    expect(measureStories(found, labelled)).toMatchObject({ bCubed: 1, pairF1: 1, stories: 2 });
  });

  it('lose precision when all is one story, and recall when each article is alone', () => {
    const one = measureStories(new Map([...labelled.keys()].map((id) => [id, 'all'])), labelled);
    expect(one).toMatchObject({ precision: 0.5, recall: 1, pairF1: 0.5 });
    const alone = measureStories(new Map(), labelled);
    expect(alone).toMatchObject({ precision: 1, recall: 0.5, pairF1: 0, stories: 4 });
  });
});
