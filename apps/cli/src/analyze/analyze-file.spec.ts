import { expect, it } from 'vitest';
import { itemId } from '#libs/contracts';
import { analyzeFile } from './analyze-file.js';
import { mediaTypeOf } from './media-type.js';

const settings = { feed: { id: 'nile', name: 'nile' }, push: {} };
const analyze = (text: string, path = 'a.json', more = {}) =>
  analyzeFile({ path, bytes: Buffer.from(text) }, { ...settings, ...more });

it('prints a single item with its file and id, without a part', () => {
  expect(analyze('{"uri": "urn:1", "headline": "جسر جديد"}')).toEqual([
    expect.objectContaining({ file: 'a.json', id: itemId('nile', 'urn:1'), headline: 'جسر جديد' }),
  ]);
  expect(analyze('{"uri": "urn:1", "headline": "H"}')[0]).not.toHaveProperty('part');
});

it('numbers the items of lines and arrays in their order, bad ones among them', () => {
  const good = (n: number) => `{"uri": "urn:${n}", "headline": "H${n}"}`;
  for (const text of [`${good(1)}\n{"uri": 7}\n${good(3)}\n`, `[${good(1)}, {"uri": 7}, ${good(3)}]`]) {
    expect(analyze(text, 'feed')).toMatchObject([
      { part: 0, headline: 'H1' },
      { part: 1, error: { code: 'invalid', field: 'uri' } },
      { part: 2, headline: 'H3' },
    ]);
  }
});

it('gives the reason for a file that cannot be read at all', () => {
  expect(analyze('{"uri": ')).toMatchObject([{ file: 'a.json', error: { code: 'unreadable' } }]);
  expect(analyze('')).toMatchObject([{ error: { code: 'unreadable', detail: 'the body is empty' } }]);
});

it('judges strictly only when asked, and names every field that is wrong', () => {
  const text = '{"uri": "urn:1", "headline": "H", "colour": "red", "urgency": 2}';
  expect(analyze(text)[0]).toMatchObject({ headline: 'H', extras: { colour: 'red' } });
  expect(analyze(text, 'a.json', { strictNinjs: '1.0' })).toEqual([
    {
      file: 'a.json',
      id: itemId('nile', 'urn:1'),
      valid: false,
      error: { code: 'invalid', field: 'colour', detail: 'ninjs 1.0 has no such key here' },
      errors: [
        { code: 'invalid', field: 'colour', detail: 'ninjs 1.0 has no such key here' },
        { code: 'invalid', field: 'urgency', detail: 'ninjs 1.0 has no such key here' },
      ],
    },
  ]);
});

it('tells an item that keeps the standard and yet has nothing to read', () => {
  expect(analyze('{"uri": "urn:1"}', 'a.json', { strictNinjs: '3.1' })).toMatchObject([
    { valid: true, error: { code: 'empty' } },
  ]);
});

it.each([
  ['a.dat', '{"a": 1}\n{"a": 2}', 'application/x-ndjson'],
  ['a.jsonl.gz', '\n{"a": 1}\n\n{"a": 2}', 'application/x-ndjson'],
  ['a', '{\n"a": 1\n}', 'application/octet-stream'],
  ['a.json', '{"a":\n{"b": 1}}', 'application/json'],
  ['one.jsonl', '{"a": 1}', 'application/x-ndjson'],
  ['a.TXT', 'text', 'text/plain'],
  ['page.html', 'text', 'text/html'],
  ['a/b.txt/c', 'text', 'application/octet-stream'],
])('takes %s for what its content is', (path, text, type) => {
  expect(mediaTypeOf(path, Buffer.from(text))).toBe(type);
});
