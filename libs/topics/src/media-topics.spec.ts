import { expect, it } from 'vitest';
import { mediaTopics, topicsAbove, withTopicsAbove } from './index.js';

const codesAbove = (code: string) => topicsAbove(code).map((topic) => topic.code);

it('knows 17 roots, and every topic once with a label in both languages', () => {
  expect(mediaTopics.filter(({ parent }) => parent === undefined)).toHaveLength(17);
  expect(new Set(mediaTopics.map(({ code }) => code)).size).toBe(mediaTopics.length);
  for (const { en, ar } of mediaTopics) {
    expect(en).toMatch(/^[a-z]/);
    expect(ar).toMatch(/^[\u0621-\u064a]/);
  }
});

it('finds every topic of the second level below its own root only', () => {
  for (const { code, parent } of mediaTopics) {
    expect(codesAbove(code)).toEqual(parent === undefined ? [code] : [parent, code]);
  }
});

it.each([
  ['medtop:20001065', ['medtop:15000000', 'medtop:20000822']],
  ['medtop:20000379', ['medtop:04000000', 'medtop:20000344']],
  ['medtop:20000763', ['medtop:13000000', 'medtop:20000756']],
  ['subj:15054000', ['medtop:15000000']],
  ['medtop:20009999', []],
  ['category:s', []],
  ['subj:18000000', []],
])('leads from %s to what is above it', (code, above) => {
  expect(codesAbove(code)).toEqual(above);
});

it('adds to the subjects of a feed what is above them, once, in the language of the item', () => {
  const subjects = [{ code: 'medtop:20001065', name: 'soccer' }, { code: 'medtop:20000849' }];
  expect(withTopicsAbove(subjects, 'ar-EG')).toEqual([
    ...subjects,
    { code: 'medtop:15000000', name: 'رياضة' },
    { code: 'medtop:20000822', name: 'ألعاب رياضية' },
  ]);
});

it('gives a code without words its label and leaves the words of a feed', () => {
  expect(withTopicsAbove([{ code: 'medtop:17000000' }, { name: 'Rains' }], 'en')).toEqual([
    { code: 'medtop:17000000', name: 'weather' },
    { name: 'Rains' },
  ]);
  expect(withTopicsAbove([{ code: 'medtop:17000000', name: 'météo' }], 'fr')).toEqual([
    { code: 'medtop:17000000', name: 'météo' },
  ]);
});
