import { describe, expect, it } from 'vitest';
import { type Cursor, readCursor, searchFingerprint, writeCursor } from './cursor.js';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const fingerprint = searchFingerprint({ q: 'ماكرون', lang: ['ar'] });
const groups: Cursor = { kind: 'groups', asOf: '2026-11-23T11:59:00.000Z', offset: 20 };
const items: Cursor = { kind: 'items', after: [12.5, 1_700_000_000_000, 'abc'] };
const forged = (text: string) => Buffer.from(`${fingerprint}${text}`).toString('base64url');

describe('readCursor', () => {
  it.each([groups, items])('gives back what writeCursor took: %j', (cursor) => {
    expect(readCursor(writeCursor(cursor, fingerprint), fingerprint, now)).toEqual({ cursor });
  });

  it('does not depend on the order in which parameters were given', () => {
    expect(searchFingerprint({ lang: ['ar'], q: 'ماكرون' })).toBe(fingerprint);
  });

  it('refuses a cursor of another search and says so', () => {
    const other = searchFingerprint({ q: 'Macron' });
    expect(readCursor(writeCursor(groups, fingerprint), other, now)).toEqual({
      problem: expect.stringContaining('another search'),
    });
  });

  it.each([
    ['noise', 'xyz!!'],
    ['nothing', ''],
    ['no JSON', forged('{')],
    [
      'an offset beyond the last group',
      forged('{"kind":"groups","asOf":"2026-11-23T11:00:00.000Z","offset":1001}'),
    ],
    ['a negative offset', forged('{"kind":"groups","asOf":"2026-11-23T11:00:00.000Z","offset":-1}')],
    ['an object as a sort value', forged('{"kind":"items","after":[{"script":"x"},1]}')],
    ['a key that is not ours', forged('{"kind":"items","after":[1,2],"query":{}}')],
    ['a time to come', forged('{"kind":"groups","asOf":"2027-11-23T11:00:00.000Z","offset":1}')],
  ])('refuses %s', (_name, text) => {
    expect(readCursor(text, fingerprint, now)).toEqual({ problem: expect.stringContaining('nextCursor') });
  });
});
