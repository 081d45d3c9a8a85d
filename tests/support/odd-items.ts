import type { ProblemCode } from '#libs/contracts';

/** An item that is wrong, the same at both doors: which field, and why. */
export interface WrongItem {
  readonly what: string;
  /** JSON, or what was meant to be. */
  readonly json: string;
  readonly code: 'invalid' | 'unreadable' | 'empty' | 'too-deep';
  readonly field: string;
  readonly reason: RegExp;
  /** As a body or record of its own it is not even an item. */
  readonly alone?: { readonly code: ProblemCode; readonly reason: RegExp };
}

/** An item that looks wrong and is none: it must be found by its uri. */
export interface OddItem {
  readonly what: string;
  readonly uri: string;
  readonly json: string;
}

const headline = 'Storm warning for the northern coast';
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const item = (uri: unknown, fields: object = { headline }) => JSON.stringify({ uri, ...fields });

const wrong = (
  code: WrongItem['code'],
  field: string,
  reason: RegExp,
  what: string,
  json: string,
  alone?: WrongItem['alone'],
): WrongItem => ({ what, json, code, field, reason, ...(alone ? { alone } : {}) });

const noObject = (what: string, json: string, alone: RegExp) =>
  wrong('invalid', '', /expected an object, got/, what, json, { code: 'unreadable', reason: alone });

export const wrongItems: readonly WrongItem[] = [
  wrong('unreadable', '', /not valid JSON/, 'a key without quotes', '{uri:"wrong:1"}'),
  wrong('unreadable', '', /not valid JSON/, 'a comma too many', '{"uri":"wrong:2","headline":"h",}'),
  wrong(
    'unreadable',
    '',
    /not valid JSON/,
    'a line break inside a string',
    '{"uri":"wrong:3","headline":"a\tb"}',
  ),
  noObject('a number', '7', /found "7"/),
  noObject('a text', '"wrong"', /found """/),
  noObject('null', 'null', /found "n"/),
  wrong('invalid', '', /expected an object, got an array/, 'a list', '[]', {
    code: 'invalid',
    reason: /no items/,
  }),
  wrong('invalid', 'uri', /missing/, 'no uri', item(undefined)),
  wrong('invalid', 'uri', /missing/, 'a blank uri', item(' ')),
  wrong('invalid', 'uri', /expected a string, got a number/, 'a number for a uri', item(17)),
  wrong('invalid', 'uri', /surrogate/, 'half a character in the uri', item('wrong:\ud83d')),
  wrong(
    'invalid',
    'uri',
    /10006 characters, the limit is 2048/,
    'a uri of 10 kB',
    item(`wrong:${'u'.repeat(10_000)}`),
  ),
  wrong(
    'invalid',
    'headline',
    /expected a string, got an array/,
    'a list of headlines',
    item('wrong:5', { headline: [headline] }),
  ),
  wrong(
    'invalid',
    'body_text',
    /expected a string/,
    'a number for a body',
    item('wrong:6', { headline, body_text: 5 }),
  ),
  wrong(
    'invalid',
    'bodies',
    /expected an array/,
    'a text for bodies',
    item('wrong:7', { headline, bodies: 'text' }),
  ),
  wrong(
    'invalid',
    'bodies[1].value',
    /expected a string/,
    'a number in bodies',
    item('wrong:8', { headline, bodies: [{ value: 'a' }, { value: 1 }] }),
  ),
  wrong(
    'invalid',
    'urgency',
    /expected a number/,
    'a word for urgency',
    item('wrong:9', { headline, urgency: 'high' }),
  ),
  wrong(
    'invalid',
    'urgency',
    /1 to 9, got 11/,
    'an urgency of 11',
    item('wrong:10', { headline, urgency: 11 }),
  ),
  wrong(
    'invalid',
    'pubStatus',
    /usable, withheld, canceled/,
    'an unknown status',
    item('wrong:11', { headline, pubStatus: 'draft' }),
  ),
  wrong(
    'invalid',
    'versionCreated',
    /ISO 8601/,
    'a time that is none',
    item('wrong:12', { headline, versionCreated: 'at noon' }),
  ),
  wrong(
    'invalid',
    'versionCreated',
    /ISO 8601/,
    'a time zone by its letters',
    item('wrong:13', { headline, versionCreated: '2026-11-10T10:00:00 EST' }),
  ),
  wrong(
    'invalid',
    'versionCreated',
    /ISO 8601/,
    'the 30th of February',
    item('wrong:14', { headline, versionCreated: '2026-02-30T10:00:00Z' }),
  ),
  wrong('empty', '', /neither headline nor body/, 'neither headline nor body', item('wrong:15', {})),
  wrong(
    'empty',
    '',
    /neither headline nor body/,
    'nothing but white space',
    item('wrong:16', { headline: ' \u200f', body_html: '<p>&nbsp;</p>' }),
  ),
  wrong(
    'too-deep',
    '',
    /nested 65 deep, the limit is 64/,
    'a depth of 65',
    `{"uri":"wrong:17","headline":"h","x":${nested(64)}}`,
  ),
  wrong(
    'too-deep',
    '',
    /nested 9001 deep, the limit is 64/,
    'a depth of 9,001',
    `{"uri":"wrong:18","headline":"h","x":${nested(9_000)}}`,
  ),
];

const odd = (what: string, fields: Readonly<Record<string, unknown>>): OddItem => {
  const uri = `urn:odd:${what.replace(/\W+/g, '-')}`;
  return { what, uri, json: JSON.stringify({ uri, ...fields }) };
};

const body = 'Gusts of up to ninety kilometres an hour are expected by the evening, the weather office said.';

export const oddItems: readonly OddItem[] = [
  odd('half a character in the headline', {
    headline: 'Storm \ud83d warning',
    body_text: `a\udc00b ${body}`,
  }),
  odd('NUL and other control characters', {
    headline: 'Storm\u0000 \u0007warning\u001b[31m',
    body_text: `\u0000${body}\u009f`,
  }),
  odd('signs that turn the direction', { headline: '\u202eتحذير من\u202c storm \u2066warning\u2069\u200f' }),
  odd('emoji', { headline: '🌪️ Storm 👩‍👩‍👧‍👦 warning 🇪🇬🇸🇾', body_text: '🌊'.repeat(5_000) }),
  odd('a headline only', { headline }),
  odd('a body only', { body_text: body }),
  odd('a word of 100,000 letters', { headline, body_text: `${'ب'.repeat(100_000)} ${body}` }),
  odd('a headline of 100,000 letters', { headline: 'storm'.repeat(20_000) }),
  odd('an item of 900 kB', { headline, body_text: `${body}\n\n`.repeat(9_300) }),
  odd('a version of 309 digits', { headline, version: 1e308 }),
  odd('a version of 20 digits', { headline, version: '99999999999999999999' }),
  odd('a version below zero', { headline, version: -1 }),
  odd('a version that is a date of 1950', { headline, version: '19500101000000' }),
  odd('a version that is a date of 2999', { headline, version: '29990101000000' }),
  odd('the year 9999', { headline, versionCreated: '9999-12-31T23:59:59Z' }),
  odd('the year 1943', { headline, versionCreated: '1943-06-01T00:00:00Z' }),
  odd('a time without zone', { headline, versioncreated: '2026-11-10 10:00' }),
  odd('a zone in hours', { headline, versionCreated: '2026-11-10T10:00:00+02' }),
  odd('a zone of letters in ninjs 1', { headline, versioncreated: '10 Nov 2026, 10 o’clock Cairo' }),
  odd('a language that is none', { headline, language: 'Klingon (mirror)' }),
  odd('an embargo of a thousand years ago', { headline, embargoed: '1026-01-01T00:00:00Z' }),
  odd('names of the language itself', {
    headline,
    constructor: { prototype: 1 },
    toString: 'text',
    hasOwnProperty: [],
  }),
  odd('empty and dotted keys', { headline, '': 1, '.': 2, 'a.b': { '': [] }, ' ': { $ref: '#' } }),
  odd('a key of 60,000 letters', { headline, ['k'.repeat(60_000)]: 1 }),
  odd('ten thousand keys', {
    headline,
    many: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`k${n}`, n])),
  }),
  odd('parties of other shapes', {
    headline,
    subjects: 'weather',
    infoSources: { name: 5 },
    place: [null, 7, {}],
  }),
  odd('long names', {
    headline,
    type: 'text',
    located: 'x'.repeat(40_000),
    byline: 'y'.repeat(40_000),
    slugline: 'z'.repeat(40_000),
  }),
  odd('a source of 40,000 letters', { headline, infosources: [{ name: 's'.repeat(40_000) }] }),
  odd('a subject of 40,000 letters', { headline, subjects: [{ code: 'c'.repeat(40_000), name: 'n' }] }),
  {
    what: 'a key named __proto__',
    uri: 'urn:odd:proto',
    json: `{"__proto__":{"uri":"urn:odd:never","polluted":true},"uri":"urn:odd:proto","headline":"${headline}"}`,
  },
  {
    what: 'a key that stands twice: the last counts',
    uri: 'urn:odd:twice',
    json: `{"uri":"urn:odd:never","headline":"first","uri":"urn:odd:twice","headline":"${headline}"}`,
  },
  {
    what: 'numbers of a thousand digits',
    uri: 'urn:odd:digits',
    json: `{"uri":"urn:odd:digits","headline":"${headline}","n":${'9'.repeat(2_000)},"m":-1e999999}`,
  },
];
