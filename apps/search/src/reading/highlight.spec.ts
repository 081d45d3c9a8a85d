import { describe, expect, it } from 'vitest';
import { parseQuery, type ReadableItem } from '#libs/news-index';
import { highlightOf } from './highlight.js';

const macron: ReadableItem['entities'][number] = {
  id: 'person:macron',
  type: 'person',
  name: 'إيمانويل ماكرون',
  names: { en: 'Emmanuel Macron', ar: 'إيمانويل ماكرون' },
  mentions: [
    { field: 'headline', start: 0, end: 6, surface: 'ماكرون' },
    { field: 'body', start: 11, end: 26, surface: 'إيمانويل ماكرون' },
  ],
  salience: 1,
};
const arabic = {
  headline: 'ماكرون يصل إلى بيروت',
  body: 'قال الرئيس إيمانويل ماكرون إنه <b>يزور</b> لبنان.',
  entities: [macron],
} as unknown as ReadableItem;

function highlight(item: ReadableItem, q: string) {
  const outcome = parseQuery(q);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return highlightOf(item, outcome.query);
}

describe('highlightOf', () => {
  it.each(['Macron', 'entity:macron', 'entity:person:macron', '"Emmanuel Macron"'])(
    'marks mentions in the script of the item when %s names the entity in another',
    (q) => {
      const { headline } = highlight(arabic, q);
      expect(headline).toEqual(['<mark>ماكرون</mark> يصل إلى بيروت']);
    },
  );

  it('escapes all markup of the copy', () => {
    expect(highlight(arabic, 'لبنان').body?.[0]).toContain('&lt;b&gt;يزور&lt;/b&gt; <mark>لبنان</mark>');
  });

  it('leaves out fields without a match, and everything that is excluded', () => {
    expect(highlight(arabic, 'بيروت')).toEqual({ headline: ['ماكرون يصل إلى <mark>بيروت</mark>'] });
    expect(highlight(arabic, 'كلمة -بيروت')).toEqual({});
    expect(highlight(arabic, 'source:بيروت')).toEqual({});
  });

  it('marks a word asked of the headline there only', () => {
    expect(highlight(arabic, 'headline:ماكرون').body).toBeUndefined();
  });
});
