import type { Copy } from '#libs/contracts';
import { tidyText } from '#libs/text';
import type { FeedFacts } from '../parts.js';
import { sourceNamed } from '../source-of.js';
import type { NinjsObject } from './ninjs-object.js';

type Subject = Copy['subjects'][number];

const mediaTopic = /mediatopic[:/](\d{8})$|^medtop:(\d{8})$/;
/** What a subject of ours can hold; one that has more stays as it came beside. */
const plainKeys = new Set(['name', 'code', 'uri', 'scheme', 'literal', 'rel', 'confidence']);

const recordsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((entry) => entry !== null && typeof entry === 'object') : [];

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? tidyText(value).trim() : undefined;

/** Subjects; IPTC Media Topics get their short code (`medtop:20000123`), others keep the uri or code they came with. */
export function readSubjects(item: NinjsObject): Subject[] {
  const key = item.keyOf('subjects');
  if (key === undefined) return [];
  const value = item.value(key);
  const records = recordsOf(value);
  const subjects = records
    .map(subjectOf)
    .filter((subject) => subject.code !== undefined || subject.name !== undefined);
  const whole = Array.isArray(value) && subjects.length === value.length;
  if (whole && records.every((record) => Object.keys(record).every((name) => plainKeys.has(name))))
    item.take(key);
  return subjects;
}

function subjectOf(record: Record<string, unknown>): Subject {
  const code = codeOf(record);
  const name = textOf(record.name);
  const confidence = record.confidence;
  return {
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    // ninjs 3.1 counts per cent.
    ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 100
      ? { confidence: confidence / 100 }
      : {}),
  };
}

function codeOf(record: Record<string, unknown>): string | undefined {
  const uri = textOf(record.uri);
  const code = textOf(record.code);
  const scheme = textOf(record.scheme);
  for (const given of [uri, code, scheme && code ? `${scheme.replace(/\/$/, '')}/${code}` : undefined]) {
    const match = mediaTopic.exec(given ?? '');
    if (match) return `medtop:${match[1] ?? match[2]}`;
  }
  return uri ?? code ?? textOf(record.literal);
}

export interface Origin {
  readonly source?: Copy['source'];
  readonly credit?: string;
}

/** Whom the item comes from: the first of its info sources who was not merely interviewed or credited. */
export function readOrigin(item: NinjsObject, feed: FeedFacts): Origin {
  const key = item.keyOf('infoSources');
  const records = key === undefined ? [] : recordsOf(item.value(key));
  const roleOf = (record: Record<string, unknown>) =>
    [record.role, record.rel, record.code].filter((part) => typeof part === 'string').join(' ');
  const parties = records.map((record) => ({ name: textOf(record.name), role: roleOf(record) }));
  const source = parties.find(
    ({ name, role }) => name !== undefined && !/interview|credit/i.test(role),
  )?.name;
  const credited = parties.find(({ role }) => /credit/i.test(role))?.name;
  const credit = item.optionalText('credit') ?? credited;
  const [only] = records;
  // One party with nothing but a name is told in full by the source; anything more stays as it came.
  if (
    key !== undefined &&
    source !== undefined &&
    records.length === 1 &&
    only &&
    Object.keys(only).length === 1
  ) {
    item.take(key);
  }
  return {
    ...(source === undefined ? {} : { source: sourceNamed(source, feed) }),
    ...(credit === undefined ? {} : { credit: tidyText(credit).trim() }),
  };
}
