import { expect, it } from 'vitest';
import { cleanArticle, cleanBody, compileFeedRules, type FeedRule } from '../index.js';

const rule = (given: Partial<FeedRule>): FeedRule => ({
  id: 'own',
  field: 'body',
  pattern: 'x',
  action: 'drop-line',
  with: '',
  ...given,
});
const body = 'The bridge is open.\nHotline: 123\nIt was shut.';
const clean = (given: Partial<FeedRule>, language?: string) =>
  cleanBody(body, 'Bridge opens', { rules: compileFeedRules([rule(given)]), language });

it.each([
  [{ pattern: '^Hotline: ' }, 'The bridge is open.\n\nIt was shut.', ['own']],
  [{ pattern: '^Hotline: ', action: 'drop-rest' }, 'The bridge is open.', ['own']],
  [
    { pattern: '[0-9]+', action: 'replace', with: '$1' },
    'The bridge is open.\n\nHotline: $1\n\nIt was shut.',
    ['own'],
  ],
  [{ pattern: '^Helpline' }, body.replaceAll('\n', '\n\n'), []],
  [{ pattern: '^Hotline: ', language: 'ar' }, body.replaceAll('\n', '\n\n'), []],
] as const)('a rule %o leaves %j', (given, left, cleanedBy) => {
  expect(clean(given, 'en-GB')).toMatchObject({ body: left, cleanedBy });
});

it('finds the language where the item has none and a rule asks for it', () => {
  const rules = compileFeedRules([rule({ pattern: '^الخط الساخن', language: 'ar' })]);
  const text = 'افتتح الجسر الجديد يوم الأحد بحضور الأهالي.\nالخط الساخن 123\nوأغلق الجسر القديم.';
  expect(cleanBody(text, undefined, { rules }).body).not.toContain('الساخن');
});

it('cleans headline and byline, before the built-in rules', () => {
  const rules = compileFeedRules([
    rule({ id: 'no-flag', field: 'headline', pattern: '^LIVE ', action: 'replace' }),
    rule({ id: 'no-desk', field: 'byline', pattern: ' of the river desk$', action: 'replace' }),
  ]);
  const hints = { rules, byline: 'Jane Roe of the river desk', feedName: 'River News' };
  expect(cleanBody(body, 'LIVE Bridge opens at last - River News', hints)).toMatchObject({
    headline: 'Bridge opens at last',
    byline: 'Jane Roe',
    cleanedBy: ['no-flag', 'site-suffix', 'no-desk'],
  });
  expect(cleanArticle('LIVE Bridge opens\nIt is open.', hints).headline).toBe('Bridge opens');
});

it('compiles a list once', () => {
  const rules = [rule({})];
  expect(compileFeedRules(rules)).toBe(compileFeedRules(rules));
});

it.each([
  ['(a', 'cleaning rule own: '],
  ['(?<=a)b', 'cleaning rule own: '],
  ['x*', 'matches the empty text'],
])('refuses the pattern %s by the name of its rule', (pattern, reason) => {
  expect(() => compileFeedRules([rule({ pattern })])).toThrow(reason);
});

it('takes time in proportion to the text, whatever the pattern', () => {
  const rules = compileFeedRules([rule({ pattern: '^(a+)+$' })]);
  const began = performance.now();
  cleanBody(`${'a'.repeat(19_000)}!\nend`, undefined, { rules });
  expect(performance.now() - began).toBeLessThan(2000);
});
