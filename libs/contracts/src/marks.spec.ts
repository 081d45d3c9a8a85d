import { describe, expect, it } from 'vitest';
import { itemId, storyId } from './identity.js';
import { editorMarkKinds, markKey, markSchema, pairKinds } from './marks.js';

const [item, other] = [itemId('sham', '1'), itemId('sham', '2')];
const said = { item, at: '2026-11-20T10:00:00.000Z', by: 'matcher' };
const key = (kind: string, value: object, on = item) =>
  markKey(markSchema.parse({ ...said, item: on, kind, value }));

describe('marks on stories', () => {
  it('lie under a key of the pair where an item or a story may have several', () => {
    const [one, two] = [storyId(item), storyId(other)];
    expect(key('story-joined', { to: two }, one)).toBe(`${one}/story-joined/${two}`);
    expect(key('story-linked', { to: two }, one)).toBe(`${one}/story-linked/${two}`);
    expect(key('story-join', { with: other })).toBe(`${item}/story-join/${other}`);
    expect(pairKinds).toEqual(expect.arrayContaining(['story-joined', 'story-linked', 'story-join']));
  });

  it('lie under the kind alone where the last one counts', () => {
    expect(key('story', { story: storyId(other) })).toBe(`${item}/story`);
    expect(key('story-split', { from: other })).toBe(`${item}/story-split`);
    expect(key('story-title', {})).toBe(`${item}/story-title`);
  });

  it('are said by editors where they decide, and never where the matcher finds', () => {
    expect(editorMarkKinds).toEqual(expect.arrayContaining(['story-join', 'story-split', 'story-title']));
    for (const found of ['story', 'story-joined', 'story-linked'])
      expect(editorMarkKinds).not.toContain(found);
  });
});
