import { expect, it } from 'vitest';
import { markMatches } from './index.js';

const none = { terms: [], phrases: [] };

it('marks a word behind Arabic prefixes', () => {
  expect(markMatches('باريس وواشنطن', { ...none, terms: ['واشنطن'] })).toBe('باريس <mark>وواشنطن</mark>');
});

it('marks spelling variants of a term, with the article or without', () => {
  expect(markMatches('الأزمة السوريّة', { ...none, terms: ['سوريه'] })).toBe('الأزمة <mark>السوريّة</mark>');
  expect(markMatches('أزمة سورية', { ...none, terms: ['السوريه'] })).toBe('أزمة <mark>سورية</mark>');
});

it('sees an English plural', () => {
  expect(markMatches('Elections near', { ...none, terms: ['election'] })).toBe('<mark>Elections</mark> near');
});

it('escapes everything that it did not write itself', () => {
  expect(markMatches('<b onclick="x">Mali & \'co\'</b>', { ...none, terms: ['mali'] })).toBe(
    '&lt;b onclick=&quot;x&quot;&gt;<mark>Mali</mark> &amp; &#39;co&#39;&lt;/b&gt;',
  );
});

it('marks the words of a phrase only where they follow each other', () => {
  const html = markMatches('المتحدة: للولايات المتحدة', { ...none, phrases: [['الولايات', 'المتحده']] });
  expect(html).toBe('المتحدة: <mark>للولايات</mark> <mark>المتحدة</mark>');
});

it('shows fragments around the matches of a long text', () => {
  const text = `${'word '.repeat(200)}needle ${'word '.repeat(200)}needle end`;
  const html = markMatches(text, { ...none, terms: ['needle'] }, { fragment: 160 });
  expect(html.match(/<mark>needle<\/mark>/g)).toHaveLength(2);
  expect(html).toContain(' … ');
  expect(html.length).toBeLessThan(450);
});

it('shows the beginning of a text in which nothing matches', () => {
  const html = markMatches('one two three four five', { ...none, terms: ['nine'] }, { fragment: 12 });
  expect(html).toBe('one two');
});
