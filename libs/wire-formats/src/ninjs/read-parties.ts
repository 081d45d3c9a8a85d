import type { Copy } from '#libs/contracts';
import { tidyText } from '#libs/text';
import type { NinjsObject } from './ninjs-object.js';

type Subject = Copy['subjects'][number];

const mediaTopic = /mediatopic[:/](\d{8})$|^medtop:(\d{8})$/;
/** What a subject of ours can hold; one that has more stays as it came beside. */
const plainKeys = new Set(['name', 'code', 'uri', 'scheme', 'literal', 'rel', 'confidence']);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const recordsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Tidied text, or nothing for what is none. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? tidyText(value).trim() : undefined;

/**
 * Subjects or genres; IPTC Media Topics get their short code (`medtop:20000123`), others keep the uri or code they came
 * with.
 */
export function readSubjects(item: NinjsObject, field: 'subjects' | 'genres'): Subject[] {
  const key = item.keyOf(field);
  if (key === undefined) return [];
  const value = item.value(key);
  const records = recordsOf(value);
  const subjects = records
    .map(subjectOf)
    .filter((subject) => subject.code !== undefined || subject.name !== undefined);
  const whole = Array.isArray(value) && subjects.length === value.length;
  if (whole && records.every(isTold)) item.take(key);
  return subjects;
}

/** A subject of ours says it all; the scheme of a code is in it only with Media Topics and in uris. */
const isTold = (record: Record<string, unknown>) =>
  Object.keys(record).every((name) => plainKeys.has(name)) &&
  (record.scheme === undefined || codeOf(record) !== textOf(record.code));

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

/** The one code of a concept: a Media Topic in short, else its uri, scheme and code, or literal. */
export function codeOf(record: Record<string, unknown>): string | undefined {
  const uri = textOf(record.uri);
  const code = textOf(record.code);
  const scheme = textOf(record.scheme);
  for (const given of [uri, code, scheme && code ? `${scheme.replace(/\/$/, '')}/${code}` : undefined]) {
    const match = mediaTopic.exec(given ?? '');
    if (match) return `medtop:${match[1] ?? match[2]}`;
  }
  return uri ?? code ?? textOf(record.literal);
}

/** Words of AP and Superdesk, which the standard has no key for: a list, or one text with commas. */
export function readKeywords(item: NinjsObject): string[] {
  const value = item.value('keywords');
  const list = typeof value === 'string' ? value.split(/[,،;]/) : value;
  if (!Array.isArray(list)) return [];
  if (list.every((word) => typeof word === 'string')) item.take('keywords');
  return list.flatMap((word) => textOf(word) ?? []);
}
