import { describe, expect, it } from 'vitest';
import { bylineOf, readableLine, tailOf } from './readable-line.js';
import { linkOf } from './safe-link.js';
import { splitDateline } from './split-dateline.js';
import { paragraphsOf } from './wrapped-lines.js';

describe('splitDateline', () => {
  it.each([
    ['Paris, March 6, 2026 (Example) -', { place: 'Paris', date: 'March 6, 2026', source: 'Example' }],
    ['القاهرة، 5 يناير (رويترز) -', { place: 'القاهرة', date: '5 يناير', source: 'رويترز' }],
    ['القاهرة 6-3-2026 (ا ف ب) -', { place: 'القاهرة', date: '6-3-2026', source: 'ا ف ب' }],
    ['MOSCOW, Monday (Example)', { place: 'MOSCOW', date: 'Monday', source: 'Example' }],
    ['FORT SMITH, Ark.', { place: 'FORT SMITH, Ark.' }],
    ['London (dpa) - ', { place: 'London', source: 'dpa' }],
    ['2026-07-16 15:53:10 GMT+00:00', undefined],
    ['MARCH 04, 2026', undefined],
    ['-'.repeat(1_000_000), undefined],
    ['', undefined],
  ])('splits %.40s', (text, dateline) => expect(splitDateline(text)).toEqual(dateline));
});

describe('paragraphsOf', () => {
  it.each([
    ['One line.', [['One line.']]],
    ['One\ntwo\n\nthree', [['One two'], ['three']]],
    ['    First one\ngoes on.\n    Second.', [['First one goes on.'], ['Second.']]],
    ['All of\n        it is\n        one.', [['All of it is one.']]],
    ['A   1\nB   2\nC   3\nEnd.', [['A 1', 'B 2', 'C 3'], ['End.']]],
    ['\n \n', []],
  ])('reads %j', (text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));
});

it.each([
  ['By Amal Haddad', 'Amal Haddad'],
  ['بقلم: أمل حداد', 'أمل حداد'],
  ['Reuters, MAR 04', undefined],
  ['No-Data-Available', undefined],
  [' ', undefined],
])('takes of the byline "%s" the name %s', (text, name) => expect(bylineOf(text)).toBe(name));

it('reads codes by their last word, and placeholders as nothing', () => {
  expect(['stat:usable', 'http://cv.example/status/Usable', 'usable', ''].map(tailOf)).toEqual([
    'usable',
    'usable',
    'usable',
    '',
  ]);
  expect(readableLine('None')).toBeUndefined();
});

it.each(['javascript:alert(1)', ' data:text/html,x', 'file:///etc/passwd', ''])(
  'makes no link of "%s"',
  (href) => expect(linkOf({ rel: 'x', href })).toBeUndefined(),
);
