import { describe, expect, it } from 'vitest';
import { itemId, markKey, storyId } from '#libs/contracts';
import { LinksSaid } from './links-said.js';
import { marksOf, takenBackBy } from './settlement.js';

const [a, b] = [itemId('sham', '1'), itemId('sham', '2')];
const change = (linked: boolean, story = a, other = b) => ({ story, with: other, sureness: 0.9, linked });
const settlement = (links: readonly NonNullable<ReturnType<LinksSaid['said']>>[]) => ({
  ...{ at: '2026-11-20T10:00:00.000Z', silent: false, joins: [], moves: [], links },
});

describe('links between stories of two languages', () => {
  it('are taken back under the key that they were said under, whatever the stories are called by then', () => {
    const links = new LinksSaid();
    const said = links.said(change(true), storyId);
    if (said === undefined) throw new Error('a link is always said');
    links.learn([said]);
    const back = links.said(change(false, b, a), (founder) => storyId(`${founder} again`));
    expect(back).toEqual({ ...said, linked: false });
    const [mark] = marksOf(settlement([said]));
    expect(mark?.kind).toBe('story-linked');
    expect(takenBackBy(settlement([{ ...said, linked: false }]))).toEqual([mark && markKey(mark)]);
    expect(marksOf(settlement([{ ...said, linked: false }]))).toEqual([]);
  });

  it('that nobody said are not taken back', () => {
    expect(new LinksSaid().said(change(false), storyId)).toBeUndefined();
  });
});
