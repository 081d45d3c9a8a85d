import type { PushFacts } from '#libs/contracts';
import type { Draft, DraftTimes } from './draft.js';
import { fieldError } from './field-error.js';
import type { FeedFacts } from './parts.js';
import { readPublished } from './push-facts-of-text.js';
import { readTime } from './read-time.js';

/** Held until an operator or a later version gives a time: the last moment that ISO 8601 can write. */
export const heldUntil = '9999-12-31T23:59:59.999Z';

export interface ReadTimes {
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly expires?: string;
  readonly embargoedUntil?: string;
  readonly signals: readonly string[];
  /** Times that could not be read, as they were written. */
  readonly unread: Readonly<Record<string, string>>;
}

/**
 * The times of a draft. One without zone is read in the document's own zone, else the feed's, else UTC with the signal
 * `zone-assumed`. An embargo that has no time, no zone anywhere, or cannot be read holds the item (`embargo-held`).
 */
export function draftTimes(draft: Draft, push: PushFacts, feed: Pick<FeedFacts, 'timeZone'>): ReadTimes {
  const zone = draft.zone ?? feed.timeZone;
  const signals = new Set<string>();
  const unread: Record<string, string> = {};
  const nameOf = (name: keyof DraftTimes) => draft.timeNames?.[name] ?? name;
  const moment = (name: keyof DraftTimes): string | undefined => {
    const text = draft.times?.[name]?.trim() ?? '';
    if (text === '') return undefined;
    const time = readTime(text, zone);
    if (time === undefined) {
      if (!draft.lenientTimes)
        throw fieldError(nameOf(name), 'expected an ISO 8601 date-time such as 2018-04-05T09:00:00Z');
      signals.add('time-unreadable');
      unread[nameOf(name)] = text;
      return undefined;
    }
    if (time.zoneAssumed) signals.add('zone-assumed');
    return time.iso;
  };
  const published = readPublished(push.published, feed.timeZone);
  for (const signal of published.signals) signals.add(signal);
  const firstCreated = moment('firstCreated');
  const versionCreated = moment('versionCreated') ?? published.published;
  const expires = moment('expires');
  const embargoedUntil = embargoOf(draft, zone, signals, unread);
  return {
    ...(firstCreated === undefined ? {} : { firstCreated }),
    ...(versionCreated === undefined ? {} : { versionCreated }),
    ...(expires === undefined ? {} : { expires }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
    signals: [...signals],
    unread,
  };
}

function embargoOf(
  { times, timeNames }: Draft,
  zone: string | undefined,
  signals: Set<string>,
  unread: Record<string, string>,
): string | undefined {
  const given = times?.embargoedUntil;
  if (given === undefined) return undefined;
  const time = readTime(given, zone);
  if (time !== undefined && !time.zoneAssumed) return time.iso;
  signals.add('embargo-held');
  if (given.trim() !== '') unread[timeNames?.embargoedUntil ?? 'embargoedUntil'] = given;
  return heldUntil;
}
