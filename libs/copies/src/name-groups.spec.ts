import { describe, expect, it } from 'vitest';
import type { LinkedItem } from './linked-item.js';
import { groupNames } from './name-groups.js';

const alphabetical = (a: string, b: string) => (a < b ? -1 : 1);
const one = (id: string, links: Readonly<Record<string, number>>, group?: string): LinkedItem => ({
  ...{ id, group, settled: undefined, links: new Map(Object.entries(links)), whole: true, state: '' },
});

describe('the name of a group', () => {
  it('is that of its earliest newcomer, and stays when a later one comes', () => {
    expect(groupNames([one('a', { b: 250 }), one('b', {})], alphabetical).get('b')).toBe('a');
    const names = groupNames([one('a', { b: 250 }), one('b', {}, 'b')], alphabetical);
    expect([names.get('a'), names.get('b')]).toEqual(['b', 'b']);
  });

  it('is the one that most of its members bear', () => {
    const items = [one('a', { b: 250, c: 250 }, 'a'), one('b', { c: 250 }, 'b'), one('c', {}, 'b')];
    expect([...groupNames(items, alphabetical).values()]).toEqual(['b', 'b', 'b']);
  });

  it('is not borne by two groups: who founded one and belongs elsewhere leaves its name', () => {
    const items = [one('a', {}, 'a'), one('b', { c: 250 }, 'a'), one('c', {}, 'a')];
    const names = groupNames(items, alphabetical);
    expect([names.get('b'), names.get('c')]).toEqual(['a', 'a']);
    expect(names.get('a')).toMatch(/^[\w-]{22}$/);
  });

  it('is none that a group bears which the founder of another one has left before', () => {
    const before = [one('a', {}), one('b', { d: 250 }, 'a'), one('d', {}, 'a')];
    const made = groupNames(before, alphabetical).get('a') as string;
    const after = [
      one('a', {}, made),
      ...[one('b', { d: 250 }, 'a'), one('d', {}, 'a')],
      ...[one('c', { e: 250 }, made), one('e', {}, made)],
    ];
    const names = groupNames(after, alphabetical);
    expect([names.get('b'), names.get('c'), names.get('e')]).toEqual(['a', made, made]);
    expect(names.get('a')).not.toBe(made);
    expect(names.get('a')).not.toBe('a');
  });

  it('goes by the pairs that were compared where Redis has lost the others', () => {
    const lost = (id: string, links: Readonly<Record<string, number>>) => ({
      ...one(id, links, 'a'),
      whole: false,
    });
    const items = [lost('a', { c: 200 }), lost('b', { c: 200 }), one('c', { a: 200, b: 200 })];
    expect([...groupNames(items, alphabetical).values()]).toEqual(['a', 'a', 'a']);
  });
});
