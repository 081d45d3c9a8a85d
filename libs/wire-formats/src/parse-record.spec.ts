import { describe, expect, it } from 'vitest';
import type { PushFacts } from '#libs/contracts';
import { type FeedFacts, type Part, parseRecord } from './index.js';

const cairo: FeedFacts = { id: 'wadi', name: 'صوت الوادي', language: 'ar', timeZone: 'Africa/Cairo' };
const zoneless: FeedFacts = { id: 'plain', name: 'Plain Wire' };

function parse(
  contentType: string,
  body: string | Uint8Array,
  feed: FeedFacts = zoneless,
  push: PushFacts = {},
): Part[] {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return parseRecord({ contentType, bytes, push, feed, receivedAt: '2026-01-01T00:00:00.000Z' });
}

describe('a record', () => {
  it('of an array has numbered parts, bad ones among them', () => {
    const parts = parse(
      'application/json',
      '[{"uri":"a","headline":"A"},7,{"uri":"b"},{"uri":"c","headline":"C"},{"x":]',
    );
    expect(parts.map((part) => [part.part, 'copy' in part ? part.copy.uri : part.problem.code])).toEqual([
      [0, 'a'],
      [1, 'invalid'],
      [2, 'empty'],
      [3, 'c'],
      [4, 'unreadable'],
    ]);
    expect(parts[2]).toMatchObject({ uri: 'b' });
  });

  it('of an array with one item is numbered as well', () => {
    expect(parse('application/json', '[{"uri":"a","headline":"A"}]').map((part) => part.part)).toEqual([0]);
  });

  it('of one line of NDJSON is one item, of two lines two', () => {
    const line = '{"uri":"a","headline":"A"}\n';
    expect(parse('application/x-ndjson', line).map((part) => part.part)).toEqual([undefined]);
    expect(parse('application/x-ndjson', line + line).map((part) => part.part)).toEqual([0, 1]);
  });

  it.each([
    ['application/json', '', 'unreadable'],
    ['application/json', '{"uri":"u",}', 'unreadable'],
    ['application/json', `{"uri":"u","x":${'['.repeat(70)}${']'.repeat(70)}}`, 'too-deep'],
    ['application/json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'unreadable'],
    ['image/png', 'x', 'unsupported-type'],
    ['text/plain', Buffer.concat([Buffer.from('خبر عاجل من القاهرة'), Buffer.from([0xff])]), 'unreadable'],
    ['text/plain', ' \n ', 'empty'],
  ])('that cannot be read never throws: %s', (type, body, code) => {
    const [part] = parse(type, body);
    expect(part).toMatchObject({ part: undefined, problem: { code } });
  });

  it('names no words of the text in a reason', () => {
    const [part] = parse('application/json', '{"uri":"u","headline":"secret plan}');
    expect(JSON.stringify(part)).not.toContain('secret');
  });
});

describe('plain text', () => {
  const page = 'هدوء في المدينة - صوت الوادي\nصوت الوادي – (ياسر حمود)\nساد الهدوء.';

  it('takes who and when from the push, and the rest from the page', () => {
    const push = { published: '2018-04-05T09:00:00', lang: 'AR', uri: 'u:1' };
    expect(parse('text/plain', page, cairo, push)).toEqual([
      {
        part: undefined,
        copy: {
          uri: 'u:1',
          type: 'text',
          pubStatus: 'usable',
          headline: 'هدوء في المدينة',
          byline: 'ياسر حمود',
          cleanedBy: ['site-suffix', 'source-line'],
          body: 'ساد الهدوء.',
          source: { id: 'wadi', name: 'صوت الوادي' },
          language: 'ar',
          versionCreated: '2018-04-05T07:00:00.000Z',
          attributions: [],
          relatedHeadlines: [],
          subjects: [],
          signals: [],
        },
      },
    ]);
  });

  it('has a uri of its own text, the same in every encoding and with every white space', () => {
    const uri = (type: string, bytes: string | Uint8Array) => {
      const [part] = parse(type, bytes);
      return part && 'copy' in part ? part.copy.uri : undefined;
    };
    const text = 'عنوان\nنص';
    const iso = Buffer.from([0xd9, 0xe6, 0xe8, 0xc7, 0xe6, 0x0a, 0xe6, 0xd5]);
    const arabic = Buffer.from([0xda, 0xe4, 0xe6, 0xc7, 0xe4, 0x0a, 0xe4, 0xd5]);
    const first = uri('text/plain', text);
    expect(first).toMatch(/^urn:slugline:sha256-[0-9a-f]{64}$/);
    expect(uri('text/plain', '\ufeffعنوان\r\n\r\n نص ')).toBe(first);
    expect(uri('text/plain; charset=windows-1256', arabic)).toBe(first);
    expect(uri('text/plain; charset=iso-8859-6', iso)).toBe(first);
    expect(uri('text/plain; charset=utf-16le', Buffer.from(text, 'utf16le'))).toBe(first);
  });

  it.each([
    ['published', { published: 'yesterday' }],
    ['lang', { lang: '!!' }],
  ])('with a wrong fact in the push is refused by its name: %s', (field, push) => {
    expect(parse('text/plain', page, cairo, push)[0]).toMatchObject({ problem: { code: 'invalid', field } });
  });
});
