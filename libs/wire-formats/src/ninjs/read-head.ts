import { type PubStatus, pubStatuses } from '#libs/contracts';
import { heldUntil } from '../draft-times.js';
import { fieldError, kindOf } from '../field-error.js';
import { readTime } from '../read-time.js';
import type { NinjsField, NinjsObject } from './ninjs-object.js';

/** What decides on an item before its text is looked at. */
export interface Head {
  readonly uri: string;
  readonly version?: string;
  readonly type: string;
  readonly pubStatus: PubStatus;
  readonly urgency?: number;
}

const longestUri = 2048;

/** Reads and checks who an item is; throws FieldError for what is missing or wrong. */
export function readHead(item: NinjsObject): Head {
  const uri = readUri(item);
  const version = readVersion(item);
  const urgency = readUrgency(item);
  const type = item.text('type')?.trim().toLowerCase() ?? 'text';
  return {
    uri,
    ...(version === undefined ? {} : { version }),
    type,
    pubStatus: readPubStatus(item),
    ...(urgency === undefined ? {} : { urgency }),
  };
}

function readUri(item: NinjsObject): string {
  const uri = item.text('uri');
  if (uri === undefined)
    throw fieldError('uri', 'missing: every item needs one, the same in all its versions');
  if (!uri.isWellFormed()) throw fieldError('uri', 'holds half of a surrogate pair');
  if (uri.length > longestUri)
    throw fieldError('uri', `${uri.length} characters, the limit is ${longestUri}`);
  return uri;
}

/** A string by the standard; feeds send numbers as well. */
function readVersion(item: NinjsObject): string | undefined {
  const key = item.keyOf('version');
  if (key === undefined) return undefined;
  const value = item.value(key);
  if (typeof value !== 'number') return item.text('version')?.trim();
  item.take(key);
  return String(value);
}

function readUrgency(item: NinjsObject): number | undefined {
  const key = item.keyOf('urgency');
  if (key === undefined) return undefined;
  const value = item.value(key);
  if (typeof value !== 'number') throw fieldError(key, `expected a number, got ${kindOf(value)}`);
  if (!Number.isInteger(value) || value < 1 || value > 9) {
    throw fieldError(key, `expected a whole number from 1 to 9, got ${value}`);
  }
  item.take(key);
  return value;
}

function readPubStatus(item: NinjsObject): PubStatus {
  const key = item.keyOf('pubStatus') ?? 'pubStatus';
  const text = item.text('pubStatus')?.trim().toLowerCase();
  if (text === undefined) return 'usable';
  // The British spelling is no IPTC value, but a kill that is refused for a letter is a kill that is lost.
  const status = pubStatuses.find((known) => known === (text === 'cancelled' ? 'canceled' : text));
  if (status === undefined) {
    throw fieldError(key, `expected ${pubStatuses.join(', ')}, got "${text.toWellFormed().slice(0, 40)}"`);
  }
  return status;
}

/** Times of an item, with what had to be assumed. */
export interface Times {
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly expires?: string;
  readonly embargoedUntil?: string;
  readonly signals: readonly string[];
}

/**
 * Reads the times. A time that is none is refused, except in ninjs 1, whose first schemas allowed any text there: it
 * is left over with the signal `time-unreadable`. An embargo without zone, in a feed without one, and an embargo that
 * cannot be read hold the item (`embargo-held`), and the text that was given is left over.
 */
export function readTimes(item: NinjsObject, timeZone: string | undefined): Times {
  const signals = new Set<string>();
  const firstCreated = readMoment(item, 'firstCreated', timeZone, signals);
  const versionCreated = readMoment(item, 'versionCreated', timeZone, signals);
  const expires = readMoment(item, 'expires', timeZone, signals);
  const embargoedUntil = readEmbargo(item, timeZone, signals);
  return {
    ...(firstCreated === undefined ? {} : { firstCreated }),
    ...(versionCreated === undefined ? {} : { versionCreated }),
    ...(expires === undefined ? {} : { expires }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
    signals: [...signals],
  };
}

function readMoment(
  item: NinjsObject,
  field: NinjsField,
  timeZone: string | undefined,
  signals: Set<string>,
): string | undefined {
  const key = item.keyOf(field);
  if (key === undefined) return undefined;
  const value = item.value(key);
  if (typeof value !== 'string') throw fieldError(key, `expected a date-time as text, got ${kindOf(value)}`);
  if (value.trim() === '') return undefined;
  const time = readTime(value, timeZone);
  if (time === undefined) {
    if (item.major > 1) throw fieldError(key, 'expected an ISO 8601 date-time such as 2018-04-05T09:00:00Z');
    signals.add('time-unreadable');
    return undefined;
  }
  if (time.zoneAssumed) signals.add('zone-assumed');
  item.take(key);
  return time.iso;
}

function readEmbargo(
  item: NinjsObject,
  timeZone: string | undefined,
  signals: Set<string>,
): string | undefined {
  const key = item.keyOf('embargoedUntil');
  if (key === undefined) return undefined;
  const value = item.value(key);
  const time = typeof value === 'string' ? readTime(value, timeZone) : undefined;
  if (time === undefined || time.zoneAssumed) {
    signals.add('embargo-held');
    return heldUntil;
  }
  item.take(key);
  return time.iso;
}
