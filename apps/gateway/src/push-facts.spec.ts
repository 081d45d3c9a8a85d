import { describe, expect, it } from 'vitest';
import { readPushFacts } from './push-facts.js';

describe('what a push says beside a text', () => {
  it('is nothing when the query is empty, whatever the body', () => {
    expect(readPushFacts({}, 'text/plain')).toEqual({ facts: {} });
    expect(readPushFacts({}, 'application/json')).toEqual({ facts: {} });
  });

  it('is kept as it was said, trimmed', () => {
    const query = {
      uri: 'nile:77',
      source: ' وكالة النيل ',
      lang: 'ar-EG',
      published: '2026-11-23T09:30:00Z',
    };
    expect(readPushFacts(query, 'text/plain')).toEqual({ facts: { ...query, source: 'وكالة النيل' } });
  });

  it('takes the space that a bare + became for a +', () => {
    const read = (published: string) => readPushFacts({ published }, 'text/plain').facts?.published;
    expect(read('2026-11-23T09:30:00 02:00')).toBe('2026-11-23T09:30:00+02:00');
    expect(read('2026-11-23 09:30:00 0200')).toBe('2026-11-23 09:30:00+0200');
    for (const other of ['2026-11-23 09:30', '2026-11-23T09:30:00-0400', 'Mon, 23 Nov 2026 09:30:00 GMT']) {
      expect(read(other)).toBe(other);
    }
  });

  it.each([
    ['uri', 'two words', /white space/],
    ['uri', '', /empty/],
    ['uri', 'x'.repeat(2049), /longer than 2048/],
    ['uri', ['a', 'b'], /more than once/],
    ['source', 'a\u0007b', /control/],
    ['publised', '2026-11-23', /known are uri, published, lang, source/],
  ])('refuses %s=%j and names the field', (field, value, detail) => {
    expect(readPushFacts({ [field]: value }, 'text/plain').problems).toEqual([
      { code: 'bad-request', field, detail: expect.stringMatching(detail) },
    ]);
  });

  it('is refused beside a body that says it inside, rather than dropped in silence', () => {
    expect(readPushFacts({ uri: 'a' }, 'application/json').problems).toMatchObject([{ field: 'uri' }]);
  });

  it('names every wrong field at once', () => {
    const { problems } = readPushFacts({ lang: '', colour: 'red' }, 'text/plain');
    expect(problems?.map(({ field }) => field)).toEqual(['lang', 'colour']);
  });
});
