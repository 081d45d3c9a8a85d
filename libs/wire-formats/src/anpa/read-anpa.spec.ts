import { describe, expect, it } from 'vitest';
import { parseRecord } from '../parse-record.js';

const call = '\u0016\u0016\u0001';
const feed = { id: 'wire', name: 'سلك', language: undefined, timeZone: 'Africa/Cairo' };

function copies(text: string) {
  const record = { contentType: 'text/plain', push: {}, feed, receivedAt: '2026-01-01T00:00:00.000Z' };
  return parseRecord({ ...record, bytes: Buffer.from(text) }).map((part) => {
    if ('problem' in part) throw new Error(JSON.stringify(part.problem));
    return part.copy;
  });
}

interface Sample {
  readonly priority?: string;
  readonly keyword?: string;
  readonly lines?: readonly string[];
}

const message = ({ priority = 'u', keyword = 'BC-ML--Nile', lines = [] }: Sample) =>
  [
    `${call}W2870\u001fasian`,
    `${priority} i\u0013\u0011 ${keyword.slice(0, 24)}     06-27 0120`,
    `\u0002^${keyword},120<`,
    ...lines,
    "\t   CAIRO (AP) _ The river rose on Monday, the ministry said. ``It is high,'' he",
    'added.',
    ' ',
    '\t   The dam works as usual.',
    '\t   \u0003AP-WF-06-27-11 1330GMT<',
    '\u000c',
    '\u0004',
  ].join('\r\n');

it('reads header, keyword, headline, byline, notes and reference', () => {
  const lines = [
    '^Nile rises in Aswan<',
    '^AP Photo XNP101<',
    '^Eds: Adds dam.<',
    '^By SALMA HASSAN=',
    '^Associated Press=',
  ];
  expect(copies(message({ keyword: 'BC-ML--Nile, 1st Ld-Writethru', lines }))).toMatchObject([
    {
      uri: 'urn:slugline:anpa:W2870:20110627T1330',
      urgency: 3,
      slugline: 'BC-ML--Nile, 1st Ld-Writethru',
      headline: 'Nile rises in Aswan',
      byline: 'SALMA HASSAN, Associated Press',
      ednote: 'Eds: Adds dam.',
      body: 'The river rose on Monday, the ministry said. “It is high,” he added.\n\nThe dam works as usual.',
      dateline: { place: 'CAIRO' },
      source: { id: 'ap' },
      subjects: [{ code: 'anpa-category:i', name: 'International' }],
      revisionKind: 'update',
      versionCreated: '2011-06-27T13:30:00.000Z',
      serviceNumber: { service: 'W', number: 2870 },
      extras: { media: ['AP Photo XNP101'], wordCount: 120, selector: 'asian' },
    },
  ]);
});

it('reads an Arabic message', () => {
  const text = [
    `${call}A٠٠١٢\u001f-----`,
    'b i\u0013\u0011 مصر-نيل     06-27 0040',
    '\u0002^مصر-نيل، تصحيح<',
    '^ارتفاع منسوب النيل<',
    '^بقلم سلمى حسن=',
    '\t   قالت وزارة الري إن منسوب النهر ارتفع.',
    '\u0003MENA-WF-06-27-11 1530<',
  ].join('\n');
  expect(copies(text)).toMatchObject([
    {
      urgency: 2,
      headline: 'ارتفاع منسوب النيل',
      byline: 'سلمى حسن',
      body: 'قالت وزارة الري إن منسوب النهر ارتفع.',
      revisionKind: 'correction',
      versionCreated: '2011-06-27T13:30:00.000Z',
      serviceNumber: { service: 'A', number: 12 },
    },
  ]);
});

describe('a message', () => {
  it.each([
    ['f', 1],
    ['b', 2],
    ['r', 4],
    ['d', 5],
    ['s', 8],
  ])('of priority %s has the urgency %i', (priority, urgency) => {
    expect(copies(message({ priority }))[0]?.urgency).toBe(urgency);
  });

  it('without a headline goes under its keyword', () => {
    expect(copies(message({}))[0]).toMatchObject({ headline: 'BC-ML--Nile', urgency: 3 });
  });

  it('that kills another one names its keyword, without being certain', () => {
    expect(copies(message({ keyword: 'BC-ML--Nile, Mandatory Kill' }))[0]?.statements).toEqual([
      { pubStatus: 'canceled', certain: false, slugline: 'BC-ML--Nile' },
    ]);
  });
});

it('keeps the rows of a table and their halves', () => {
  const lines = [
    '^Standings=',
    '^By The Associated Press=',
    '^EAST=',
    '\b^Team;W;L\u0010 ',
    '\bTampa\u0010 Bay;6;3{\u0010 ',
  ];
  const [copy] = copies(message({ lines }));
  expect(copy?.headline).toBe('Standings');
  expect(copy?.body).toMatch(/^EAST\n+Team;W;L\n+Tampa Bay;6;3½\n/);
});

it('makes an item of each of several messages', () => {
  expect(copies(`${message({})}\r\n${message({}).replace('W2870', 'W2871')}`).map(({ uri }) => uri)).toEqual([
    'urn:slugline:anpa:W2870:20110627T1330',
    'urn:slugline:anpa:W2871:20110627T1330',
  ]);
});

/** In ms, on a machine that does much else: what grows with the square of the length takes minutes. */
const slowest = 10_000;

it.each([
  ['SOH', '\u0001'],
  ['marks', '^'],
  ['marked lines', '^a<\n'],
  ['flush codes', '<'],
  ['flush codes and marks', '< ^'],
  ['lines', 'a\n'],
  ['spaces', ' '],
])(
  'does not take ever longer over two megabytes of %s',
  (_, unit) => {
    const bytes = Buffer.from(`${call}W1\u001f\nr a x\n\u0002${unit.repeat((2 << 20) / unit.length)}`);
    const start = performance.now();
    parseRecord({ contentType: 'text/plain', bytes, push: {}, feed, receivedAt: '2026-01-01T00:00:00.000Z' });
    expect(performance.now() - start).toBeLessThan(slowest);
  },
  2 * slowest,
);
