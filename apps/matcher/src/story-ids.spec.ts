import { describe, expect, it } from 'vitest';
import { storyId } from '#libs/contracts';
import { StoryIds } from './story-ids.js';

describe('the id of a story', () => {
  it('is that of its founder, and another one once it has been joined away', () => {
    const ids = new StoryIds(100);
    expect(ids.of('a')).toBe(storyId('a'));
    ids.useUp('a');
    expect(ids.of('a')).not.toBe(storyId('a'));
    const second = ids.of('a');
    ids.useUp('a');
    expect(ids.of('a')).not.toBe(second);
  });

  it('goes on under another name, and is that of no other story, though its founder founds one more', () => {
    const ids = new StoryIds(100);
    ids.keep('b', storyId('a'));
    expect(ids.of('b')).toBe(storyId('a'));
    expect(ids.of('a')).not.toBe(storyId('a'));
  });

  it('is nobody’s once it was kept and joined away', () => {
    const ids = new StoryIds(100);
    ids.keep('b', storyId('a'));
    ids.useUp('b');
    expect(ids.of('a')).not.toBe(storyId('a'));
    expect(ids.of('b')).not.toBe(storyId('a'));
  });
});
