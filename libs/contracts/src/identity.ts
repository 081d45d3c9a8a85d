import { createHash, hash } from 'node:crypto';
import type { Copy, WireItem } from './item.js';

/**
 * Raised when a stage's output changes, so that a replay rewrites what is indexed
 * (`version` = order x 1000 + this number). 0 to 999.
 */
export const pipelineRevision = 13;

/** Integer versions at or above this are no versions: order x 1000 must stay below 2^53 (9.007e15). */
const orderCeiling = 9e12;
const killFloor = 9e15;

export const sha256Hex = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/** The Kafka key and Elasticsearch `_id`: 22 characters of base64url(sha256(feed, newline, uri)). */
export function itemId(feed: string, uri: string): string {
  return createHash('sha256').update(`${feed}\n${uri}`).digest('base64url').slice(0, 22);
}

/** The id of the story that an item founded: 22 characters of base64url(sha256('story', newline, item id)). */
export function storyId(foundingItem: string): string {
  return hash('sha256', `story\n${foundingItem}`, 'base64url').slice(0, 22);
}

/** The uri of a text that came without one: its NFKC form with white space collapsed, uncleaned, hashed. */
export function uriOfText(text: string): string {
  return `urn:slugline:sha256-${sha256Hex(streamSafe(text).normalize('NFKC').replace(/\s+/gu, ' ').trim())}`;
}

/**
 * Breaks a run of more than 30 marks on one letter, as Unicode's Stream-Safe Text Process does (UAX 15, D4): sorting
 * them takes time by their square, and a text of a megabyte of them held the process for minutes.
 */
const streamSafe = (text: string) => text.replace(/\p{M}{30}(?=\p{M})/gu, '$&\u034f');

export type OrderScheme = 'version' | 'time' | 'received';

export interface OrderFacts {
  readonly version?: string | undefined;
  /** ISO 8601. */
  readonly versionCreated?: string | undefined;
  readonly receivedAt: string;
}

export interface Order {
  readonly order: number;
  /** Which of the three the number came from: `received` calls for the redelivery rule of its own. */
  readonly scheme: OrderScheme;
}

/**
 * Which revision this is, from the item and never from Redis. With a scheme fixed by the feed the item falls
 * back to the next one only when it has nothing of that kind.
 */
export function orderOf(facts: OrderFacts, scheme?: OrderScheme): Order {
  const version = versionNumber(facts.version);
  if (version !== undefined && (scheme === undefined || scheme === 'version'))
    return { order: version, scheme: 'version' };
  const time = facts.versionCreated === undefined ? Number.NaN : Date.parse(facts.versionCreated);
  // Before 1970 or from the year 2255 on it would be no order: negative, or above the kills.
  if (time >= 0 && time < orderCeiling && scheme !== 'received') return { order: time, scheme: 'time' };
  return { order: Date.parse(facts.receivedAt), scheme: 'received' };
}

/** `7` is 7, `a.b` is a x 10,000 + b, 14 digits are a date-time in UTC (ms) from 1970 to 2255; anything else is no version number. */
export function versionNumber(version: string | undefined): number | undefined {
  const text = version?.trim() ?? '';
  if (/^\d{14}$/.test(text)) return dateTimeDigits(text);
  const dotted = /^(\d{1,9})\.(\d{1,4})$/.exec(text);
  const value = dotted
    ? Number(dotted[1]) * 10_000 + Number(dotted[2])
    : /^\d{1,13}$/.test(text)
      ? Number(text)
      : Number.NaN;
  return value < orderCeiling ? value : undefined;
}

function dateTimeDigits(text: string): number | undefined {
  const iso = text.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
  const ms = Date.parse(iso);
  return ms >= 0 && ms < orderCeiling ? ms : undefined;
}

/**
 * Elasticsearch `version` (external) of an item. A kill is above every revision. A restore at `restoredAt` (ISO 8601)
 * lifts the item's usable and withheld revisions, all to one version, above the kills received before it; a kill
 * received after it is above them again. Below 2^53 until the year 2198.
 */
export function externalVersion(
  item: Pick<WireItem, 'order' | 'revision' | 'pubStatus' | 'receivedAt'>,
  restoredAt?: string,
): number {
  const killed = item.pubStatus === 'canceled';
  if (restoredAt === undefined) return killed ? killFloor + item.revision : item.order * 1000 + item.revision;
  const seconds = Math.floor(Date.parse(restoredAt) / 1000);
  const floor = killFloor + 1000 * seconds;
  if (!killed) return floor + item.revision;
  return (item.receivedAt < restoredAt ? killFloor : floor + 1000) + item.revision;
}

/** Whether a version stands for a kill or a restored item, and no longer for an order. */
export const isAboveOrders = (version: number) => version >= killFloor;

/**
 * Covers everything that readers or exits depend on. Left out: what only tells when or how it came (version,
 * times of making, the number of the service), what the site listed beside it, and what the pipeline remarks.
 */
export function contentHashOf(copy: Copy): string {
  const {
    uri: _,
    version,
    firstCreated,
    versionCreated,
    relatedHeadlines,
    signals,
    extras,
    cleanedBy,
    serviceNumber,
    ...content
  } = copy;
  return sha256Hex(stableJson(content));
}

/** The same value gives the same text, whatever the order of its keys; keys without value do not count. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${stableJson(inner)}`).join(',')}}`;
}

const oneHourMs = 3_600_000;

/** Event time in ms = min(the item's own time, receivedAt + 1 h): a clock that runs ahead cannot lead the window. */
export function eventTimeOf(item: Pick<WireItem, 'versionCreated' | 'firstCreated' | 'receivedAt'>): number {
  const received = Date.parse(item.receivedAt);
  const own = item.versionCreated ?? item.firstCreated;
  return own === undefined ? received : Math.min(Date.parse(own), received + oneHourMs);
}
