import { gzipSync } from 'node:zlib';
import type { ProblemCode, Topic } from '#libs/contracts';
import { enrichedItem } from './enriched-items.js';
import type { ForeignRecord } from './foreign-producer.js';

/** What a dead letter must say. */
export interface Death {
  readonly stage: string;
  readonly code: ProblemCode;
  readonly reason: RegExp;
}

export interface WrongBody {
  readonly what: string;
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers: Record<string, string>;
  readonly status: number;
  readonly code: ProblemCode;
  readonly field: string;
  readonly reason: RegExp;
}

const json = 'application/json';
const text = 'text/plain';
const good = '{"uri":"urn:whole","headline":"h"}';

const whole = (
  what: string,
  [type, body, headers = {}]: readonly [
    type: string,
    body: string | Buffer,
    headers?: Record<string, string>,
  ],
  [status, code, field, reason]: readonly [status: number, code: ProblemCode, field: string, reason: RegExp],
): WrongBody => ({ what, type, body, headers, status, code, field, reason });

/** Bodies of which nothing can be taken. */
export const wrongBodies: readonly WrongBody[] = [
  whole('nothing at all', [json, ''], [400, 'unreadable', '', /empty/]),
  whole('prose as JSON', [json, 'Storm warning'], [400, 'unreadable', '', /JSON object or array, found "S"/]),
  whole('half a JSON object', [json, good.slice(0, -3)], [400, 'unreadable', '', /not a whole JSON object/]),
  whole(
    'two objects without a comma',
    [json, `${good}${good}`],
    [400, 'unreadable', '', /something follows/],
  ),
  whole('an empty array', [json, '[]'], [422, 'invalid', '', /no items/]),
  whole('JSON in UTF-16', [json, Buffer.from(good, 'utf16le')], [400, 'unreadable', '', /UTF-16/]),
  whole(
    'JSON with bytes that are no UTF-8',
    [json, Buffer.from('{"uri":"urn:\xff","headline":"h"}', 'latin1')],
    [400, 'unreadable', '', /not valid utf-8 at offset 12/],
  ),
  whole(
    'text with bytes that are no UTF-8',
    [text, Buffer.concat([Buffer.from('سلام '), Buffer.from([0xff])])],
    [400, 'unreadable', '', /not valid utf-8 at offset 9/],
  ),
  whole(
    'text of white space',
    [text, ' \n\t\u00a0\u200f\n'],
    [422, 'empty', '', /neither headline nor body/],
  ),
  whole(
    'text of signs that are not seen',
    [text, '\u202e\u200b\ufeff\u2066\u0000'],
    [422, 'empty', '', /neither headline nor body/],
  ),
  whole(
    'text over 1 MiB',
    [text, 'storm '.repeat(200_000)],
    [413, 'too-large', '', /1200000 bytes, the limit for an item is 1048576/],
  ),
  whole(
    'XML that is no news',
    ['application/xml', '<invoice/>'],
    [415, 'unsupported-type', '', /the root "invoice" is not read here/],
  ),
  whole(
    'a charset that nobody knows',
    [`${text}; charset=martian`, 'storm'],
    [415, 'unsupported-type', 'content-type', /martian/],
  ),
  whole(
    'a packing that is none',
    [json, 'no gzip', { 'content-encoding': 'gzip' }],
    [400, 'unreadable', 'body', /gzip/],
  ),
  whole(
    'a packed body cut short',
    [json, gzipSync(good).subarray(0, 20), { 'content-encoding': 'gzip' }],
    [400, 'unreadable', 'body', /gzip/],
  ),
  whole(
    'a packing that is not read',
    [json, good, { 'content-encoding': 'compress' }],
    [415, 'unsupported-type', 'content-encoding', /gzip/],
  ),
];

type Envelope = Readonly<Record<string, string>>;

/** Records that a feed with a Kafka client of its own may write to wire.raw, and how they end. */
export function strangeRecords(envelope: Envelope) {
  const item = (n: number) => JSON.stringify({ uri: `urn:strange:${n}`, headline: 'Storm' });
  const dead = (
    what: string,
    code: ProblemCode,
    reason: RegExp,
    headers: Readonly<Record<string, Buffer | string | undefined>>,
    value: ForeignRecord['value'] = item(1),
  ) => {
    const given = Object.entries({ ...envelope, ...headers }).filter((entry) => entry[1] !== undefined);
    return {
      what,
      record: { key: null, value, headers: Object.fromEntries(given) as ForeignRecord['headers'] },
      death: { stage: 'deduplicator', code, reason },
    };
  };
  const missing = Object.keys(envelope).map((name) =>
    dead(`no header ${name}`, 'invalid', new RegExp(`^header ${name} is missing: expected`), {
      [name]: undefined,
    }),
  );
  return [
    ...missing,
    dead('no value', 'unreadable', /no value/, {}, null),
    dead('an empty value', 'unreadable', /no value/, {}, ''),
    dead('an older CloudEvents', 'invalid', /^header ce_specversion: expected 1.0, got "0.3"/, {
      ce_specversion: '0.3',
    }),
    dead(
      'an event of another type',
      'invalid',
      /^header ce_type: expected slugline.item, got "order.placed"/,
      { ce_type: 'order.placed' },
    ),
    dead('an empty id', 'invalid', /^header ce_id: expected a unique id/, { ce_id: '' }),
    dead('a source that is no feed id', 'invalid', /^header ce_source: expected a feed id such as/, {
      ce_source: 'Storm Desk',
    }),
    dead('a source in bytes that are no text', 'invalid', /^header ce_source: expected a feed id/, {
      ce_source: Buffer.from([0xff, 0xfe, 0x00]),
    }),
    dead('a feed that nobody knows', 'unknown-feed', /^header ce_source: no feed nobody/, {
      ce_source: 'nobody',
    }),
    dead('a content type that is none', 'invalid', /^header content-type: expected the media type/, {
      'content-type': 'words',
    }),
    dead(
      'XML that is no news',
      'unsupported-type',
      /the root "invoice" is not read here/,
      { 'content-type': 'application/xml' },
      '<invoice/>',
    ),
    dead('JSON said to be UTF-16', 'unsupported-type', /^content-type: JSON is read as UTF-8 only/, {
      'content-type': 'application/json; charset=utf-16',
    }),
    dead('facts of a push that are no JSON', 'invalid', /^header slugline-push is no JSON/, {
      'slugline-push': '{uri',
    }),
    dead('facts of a push that nobody knows', 'invalid', /^header slugline-push: .*colour/, {
      'slugline-push': '{"colour":"red"}',
    }),
    dead('prose as JSON', 'unreadable', /expected a JSON object or array/, {}, 'Storm warning'),
    dead(
      'bytes that are no UTF-8',
      'unreadable',
      /not valid utf-8 at offset 8/,
      {},
      Buffer.from('{"uri":"\xff"}', 'latin1'),
    ),
    dead(
      'bytes of chance',
      'unreadable',
      /expected a JSON object|UTF-16/,
      {},
      Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 197 + 3) % 256)),
    ),
    dead(
      'a depth of ten thousand',
      'unreadable',
      /nested deeper than 10000/,
      {},
      `{"uri":"urn:strange:deep","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ),
    dead(
      'text of white space',
      'empty',
      /neither headline nor body/,
      { 'content-type': 'text/plain' },
      ' \n\t\u200f',
    ),
    dead('an empty array', 'invalid', /no items/, {}, '[]'),
    dead(
      'a value that was small only while packed',
      'too-large',
      /3000004 bytes, the limit is 2097152/,
      {},
      `"${'storm'.repeat(600_000)}"\n\n`,
    ),
    dead(
      'more items than a batch has time for',
      'too-many-items',
      /more than 10000 items/,
      { 'content-type': 'application/x-ndjson' },
      `${item(3)}\n`.repeat(10_001),
    ),
    dead(
      'a part of a document that has none such',
      'empty',
      /no item 99/,
      { 'slugline-origin': 'wire.raw-0-0#99' },
      '[{"uri":"urn:strange:2","headline":"h"}]',
    ),
  ];
}

export interface WrongDownstream {
  readonly what: string;
  readonly topic: Topic;
  readonly value: string | null;
  readonly death: Death;
}

/** What no stage of ours writes, on topics that only ours write: a fault of ours, or somebody's hand. */
export const wrongDownstream: readonly WrongDownstream[] = (
  [
    ['wire.unique', 'enricher'],
    ['wire.enriched', 'matcher'],
    ['wire.matched', 'indexer'],
  ] as const
).flatMap(([topic, stage]) => {
  const dead = (what: string, value: string | null, code: ProblemCode, reason: RegExp) => ({
    ...{ what, topic, value },
    death: { stage, code, reason },
  });
  const item = enrichedItem();
  return [
    dead('no value', null, 'unreadable', /no value/),
    dead('prose', 'Storm warning', 'unreadable', /not JSON/),
    dead('half an item', JSON.stringify(item).slice(0, 200), 'unreadable', /not JSON/),
    dead('a list', '[]', 'invalid', /expected object/),
    dead('an item without id', JSON.stringify({ ...item, id: undefined }), 'invalid', /^id: /),
    dead('an order below zero', JSON.stringify({ ...item, order: -1 }), 'invalid', /^order: /),
    dead('an entity of another shape', JSON.stringify({ ...item, copies: 'alone' }), 'invalid', /^copies: /),
  ];
});
