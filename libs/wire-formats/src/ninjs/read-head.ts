import { type PubStatus, pubStatuses } from '#libs/contracts';
import type { Draft } from '../draft.js';
import { fieldError, kindOf } from '../field-error.js';
import type { NinjsObject } from './ninjs-object.js';
import { signalsOf } from './read-signals.js';

/** What decides on an item before its text is looked at. */
export type Head = Pick<
  Draft,
  'uri' | 'version' | 'type' | 'pubStatus' | 'urgency' | 'revisionKind' | 'test'
>;

const longestUri = 2048;

/** Reads and checks who an item is; throws FieldError for what is missing or wrong. */
export function readHead(item: NinjsObject): Head {
  const uri = readUri(item);
  const version = readVersion(item);
  const urgency = readUrgency(item);
  const said = signalsOf(item);
  const pubStatus = readPubStatus(item);
  return {
    uri,
    version,
    type: item.text('type')?.trim().toLowerCase(),
    pubStatus: pubStatus === 'usable' ? (said.pubStatus ?? pubStatus) : pubStatus,
    urgency,
    revisionKind: said.revisionKind,
    test: said.test,
  };
}

function readUri(item: NinjsObject): string {
  const key = item.keyOf('uri') ?? 'uri';
  const uri = item.text('uri');
  if (uri === undefined)
    throw fieldError('uri', 'missing: every item needs one, the same in all its versions');
  if (!uri.isWellFormed()) throw fieldError(key, 'holds half of a surrogate pair');
  if (uri.length > longestUri) throw fieldError(key, `${uri.length} characters, the limit is ${longestUri}`);
  return withoutEtag(uri, item.value('altids'));
}

/** AP's Media API puts the etag of the version into the query of the address: what is before it stays the same. */
function withoutEtag(uri: string, altids: unknown): string {
  const { itemid, etag } = (altids ?? {}) as Record<string, unknown>;
  if (typeof itemid !== 'string' || typeof etag !== 'string') return uri;
  const end = uri.indexOf(`/${itemid}?`);
  return end < 0 ? uri : uri.slice(0, end + 1 + itemid.length);
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
