import { expect, it } from 'vitest';
import { uriOfText } from '#libs/contracts';
import { type FeedFacts, parseRecord, peekPiece } from './index.js';

const peek = (item: unknown) =>
  peekPiece({ bytes: Buffer.from(JSON.stringify(item)), contentType: 'application/json' }, {})[0];

it('sees who an item is, how urgent, and whether it can be used', () => {
  expect(peek({ uri: 'u', version: 7, urgency: 1, pubStatus: 'withheld' })).toEqual({
    uri: 'u',
    version: '7',
    urgency: 1,
    pubStatus: 'withheld',
    embargoed: false,
    empty: false,
  });
});

it('calls a usable text without text empty, and nothing else', () => {
  expect(peek({ uri: 'u' })).toMatchObject({ empty: true });
  expect(peek({ uri: 'u', body_html: '<p>&nbsp;</p>' })).toMatchObject({ empty: true });
  expect(peek({ uri: 'u', headline: ' \u200f\u0000\u202e' })).toMatchObject({ empty: true });
  expect(peek({ uri: 'u', pubstatus: 'canceled' })).toMatchObject({ empty: false });
  expect(peek({ uri: 'u', type: 'picture' })).toMatchObject({ empty: false });
  expect(peek({ uri: 'u', title: 'T' })).toMatchObject({ empty: false });
});

it('gives a text its uri and sees an empty one', () => {
  const text = (body: string, push = {}) =>
    peekPiece({ bytes: Buffer.from(body), contentType: 'text/plain' }, push)[0];
  expect(text('خبر')).toEqual({ uri: uriOfText('خبر'), pubStatus: 'usable', embargoed: false, empty: false });
  expect(text('خبر', { uri: 'u' })).toMatchObject({ uri: 'u' });
  expect(text(' \n\u200f ')).toMatchObject({ empty: true });
  expect(text('خبر', { published: 'soon' })).toMatchObject({ problem: { field: 'published' } });
});

const feed: FeedFacts = { id: 'f', name: 'F' };

it.each([
  [{ headline: 'no uri' }],
  [7],
  ['text'],
  [null],
  [[{ uri: 'u' }]],
  [{ uri: 'u', urgency: 11, headline: 'H' }],
  [{ uri: 'u', edNote: 5, headline: 'H' }],
  [{ uri: 'u', versionCreated: 'soon', headline: 'H' }],
  [{ uri: 'u', embargoed: 'soon', headline: 'H' }],
  [{ uri: 'u', headlines: [1] }],
  [{ uri: 'u' }],
  [{ uri: 'u', headline: '\u200f', body_html: '<p>\u200b</p>' }],
  [{ uri: 'u', headline: 'H' }],
])('agrees with the parser on %j', (item) => {
  const bytes = Buffer.from(JSON.stringify(Array.isArray(item) ? [item] : item));
  const [peeked] = peekPiece(
    { bytes: Buffer.from(JSON.stringify(item)), contentType: 'application/json' },
    {},
  );
  const [parsed] = parseRecord({ contentType: 'application/json', bytes, push: {}, feed, receivedAt: '' });
  const refused = peeked && 'problem' in peeked ? peeked.problem.field : peeked?.empty ? '' : undefined;
  expect(parsed && 'problem' in parsed ? parsed.problem.field : undefined).toBe(refused);
});
