import { describe, expect, it } from 'vitest';
import { BodyError, type CutBody, cutBody } from './index.js';

const limits = { itemBytes: 200, items: 5, depth: 4 };
const json = (text: string) => cutBody('application/json', Buffer.from(text), limits);
const lines = (text: string) => cutBody('application/x-ndjson', Buffer.from(text), limits);
const texts = (cut: CutBody) => cut.pieces.map(({ bytes }) => Buffer.from(bytes).toString());
const codes = (cut: CutBody) => cut.problems.map(({ index, problem }) => [index, problem.code]);

function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof BodyError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a JSON body', () => {
  it('gives slices of the bytes as they came, white space inside and all', () => {
    const cut = json(' [ {"a" : "}]\\"" }\n,\t{ "b":[1,{"c":2}] } ] ');
    expect(texts(cut)).toEqual(['{"a" : "}]\\"" }', '{ "b":[1,{"c":2}] }']);
    expect(cut.pieces.map(({ index, contentType }) => [index, contentType])).toEqual([
      [0, 'application/json'],
      [1, 'application/json'],
    ]);
    expect(cut.problems).toEqual([]);
  });

  it('may begin with a BOM and be a single object', () => {
    expect(texts(json('\ufeff {"a":1}\n'))).toEqual(['{"a":1}']);
  });

  it('keeps backslashes before a quote apart', () => {
    expect(texts(json('[{"a":"\\\\"},{"b":"\\\\\\""}]'))).toEqual(['{"a":"\\\\"}', '{"b":"\\\\\\""}']);
  });

  it('ends strings where JSON does, however quotes and backslashes follow each other', () => {
    const much = { itemBytes: 10_000, items: 1_000, depth: 4 };
    for (let apart = 0; apart < 80; apart++) {
      const runs = Array.from(
        { length: 6 },
        (_, n) => `${'\\'.repeat(n)}"${'x'.repeat(apart)}${'\\'.repeat(n % 3)}`,
      );
      const values = [...runs, runs.join(''), runs.toReversed().join(']')].map((a) => JSON.stringify({ a }));
      const cut = cutBody('application/json', Buffer.from(`[${values.join()}]`), much);
      expect(texts(cut)).toEqual(values);
    }
  });

  it('refuses what is too large, too deep or missing, each alone', () => {
    const cut = json(`[{"a":1},{"b":"${'x'.repeat(300)}"},{"c":[[[[1]]]]},,{"d":1}]`);
    expect(texts(cut)).toEqual(['{"a":1}', '{"d":1}']);
    expect(codes(cut)).toEqual([
      [1, 'too-large'],
      [2, 'too-deep'],
      [3, 'unreadable'],
    ]);
  });

  it.each([
    ['a bracket that closes nothing', '[{"a":1},{"b":]},{"c":1}]', 1],
    ['an end in the middle of an item', '[{"a":1},{"b":"x', 1],
    ['a missing comma', '[{"a":1} {"b":1}]', 1],
    ['a missing end', '[{"a":1},{"b":1}', 2],
    ['something after the end', '[{"a":1}] {"b":1}', 1],
  ])('keeps the items before %s and reports the rest', (_, text, index) => {
    const cut = json(text);
    expect(cut.pieces.length).toBe(index);
    expect(codes(cut)).toEqual([[index, 'unreadable']]);
    expect(cut.problems[0]?.problem.detail).toMatch(/offset \d+/);
  });

  it.each([
    ['nothing', '', 'unreadable'],
    ['white space', '  \n', 'unreadable'],
    ['words', 'hello', 'unreadable'],
    ['a broken object', '{"a":', 'unreadable'],
    ['two objects', '{"a":1}{"b":2}', 'unreadable'],
    ['an empty array', '[ ]', 'invalid'],
    ['too many items', '[1,2,3,4,5,6]', 'too-many-items'],
  ])('is refused as a whole for %s', (_, text, code) => {
    expect(refusal(() => json(text)).code).toBe(code);
  });

  it.each(['utf16le', 'ucs2'] as const)('in %s is refused with the reason', (encoding) => {
    const problem = refusal(() => cutBody('application/json', Buffer.from('{"a":1}', encoding), limits));
    expect(problem).toMatchObject({ code: 'unreadable', detail: expect.stringContaining('UTF-16') });
  });

  it('nested as deep as the machine allows is refused, not followed', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const cut = cutBody('application/json', Buffer.from(`[${deep}]`), { ...limits, itemBytes: 1e6 });
    expect(cut.pieces).toEqual([]);
    expect(cut.problems).toHaveLength(1);
  });
});

describe('an NDJSON body', () => {
  it('gives a piece a line, blank lines and Windows line ends aside', () => {
    expect(texts(lines('\ufeff{"a":1}\r\n\n {"b":2} \n{"c":3}'))).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  });

  it('refuses a broken line alone', () => {
    const cut = lines('{"a":1}\n{"b":\n{"c":3} x\n{"d":4}');
    expect(texts(cut)).toEqual(['{"a":1}', '{"d":4}']);
    expect(codes(cut)).toEqual([
      [1, 'unreadable'],
      [2, 'unreadable'],
    ]);
  });

  it('without any line is refused as a whole', () => {
    expect(refusal(() => lines('\n \n')).code).toBe('unreadable');
  });
});

describe('a text body', () => {
  it('is one piece that keeps its charset', () => {
    const bytes = Buffer.from([0xc7, 0xe1]);
    const cut = cutBody('text/plain; charset=windows-1256', bytes, limits);
    expect(cut.pieces).toEqual([{ index: 0, bytes, contentType: 'text/plain; charset=windows-1256' }]);
  });

  it('that is not valid in its charset is refused with the offset', () => {
    const bad = Buffer.concat([Buffer.from('سلام '), Buffer.from([0xff, 0x41])]);
    expect(cutBody('text/plain', bad, limits).problems[0]?.problem).toMatchObject({
      code: 'unreadable',
      detail: expect.stringContaining('offset 9'),
    });
  });
});

it.each([
  ['image/png', 'content-type'],
  ['application/pdf', 'content-type'],
  ['', 'content-type'],
  ['application/json; charset=utf-16', 'content-type'],
  ['text/plain; charset=klingon', 'content-type'],
])('refuses the content type "%s"', (type, field) => {
  expect(refusal(() => cutBody(type, Buffer.from('{}'), limits))).toMatchObject({
    code: 'unsupported-type',
    field,
  });
});

it.each([
  'Application/JSON; charset=UTF-8',
  'application/ninjs+json;charset="utf-8"',
  'application/json; q=1',
])('reads the content type "%s"', (type) =>
  expect(cutBody(type, Buffer.from('{}'), limits).pieces).toHaveLength(1),
);
