import { describe, expect, it } from 'vitest';
import { settledGroups } from './settled-groups.js';

/** Groups of letters by likenesses from 0 to 1 such as `{ ab: 0.9 }`; a pair that is not named is not alike at all. */
function groupsOf(letters: string, pairs: Readonly<Record<string, number | undefined>>): string[] {
  const likeness = (one: number, other: number) => {
    const [a, b] = [letters.charAt(one), letters.charAt(other)];
    const known = `${a}${b}` in pairs ? pairs[`${a}${b}`] : `${b}${a}` in pairs ? pairs[`${b}${a}`] : 0;
    return known === undefined ? undefined : Math.round(known * 255);
  };
  return settledGroups(letters.length, likeness).map((group) => group.map((at) => letters[at]).join(''));
}

describe('groups of texts', () => {
  it('hold those that are alike on average', () => {
    expect(groupsOf('abcd', { ab: 0.9, bc: 0.7, ac: 0.4, cd: 0.2 })).toEqual(['abc', 'd']);
  });

  it('are not joined by one text that is like two that are not alike', () => {
    expect(groupsOf('abc', { ab: 0.9, bc: 0.55, ac: 0.01 })).toEqual(['ab', 'c']);
    expect(groupsOf('abc', { ab: 0.5, bc: 0.7, ac: 0.01 })).toEqual(['a', 'bc']);
  });

  it('never part texts that are certainly one, of which few were compared', () => {
    expect(groupsOf('abcd', { ab: 1, bc: 1, cd: 1 })).toEqual(['abcd']);
  });

  it('go by the pairs that are known', () => {
    expect(groupsOf('abc', { ab: 0.9, bc: 0.8, ac: undefined })).toEqual(['abc']);
    expect(groupsOf('ab', { ab: undefined })).toEqual(['a', 'b']);
  });
});
