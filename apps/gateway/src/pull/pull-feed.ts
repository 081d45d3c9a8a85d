import { createHash } from 'node:crypto';
import type { PullSettings } from '#libs/contracts';
import type { HandedOver, HandOver } from '../doors/hand-over.js';
import { contentTypeTold } from './content-type-told.js';
import type { Fetched, FetchedDocument, FetchRequest } from './fetch-document.js';
import { type NewEntries } from './new-entries.js';
import type { PullCursor } from './pull-cursor.js';
import { backoff, regularPause, retryAfterMs } from './pull-schedule.js';

/** What one look at a feed needs. */
export interface PullParts {
  readonly fetch: (request: FetchRequest) => Promise<Fetched>;
  readonly entriesOf: (
    contentType: string,
    body: Buffer,
    known: ReadonlySet<string>,
  ) => Promise<NewEntries | undefined>;
  readonly handOver: HandOver;
  readonly now: () => number;
}

export interface PullTarget {
  readonly feed: string;
  readonly settings: Pick<PullSettings, 'url' | 'everySeconds'>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What one look came to, and what is to be remembered. */
export interface Pulled {
  readonly outcome: string;
  readonly reason?: string | undefined;
  readonly cursor: PullCursor;
  /** Hashes of the entries that the document has now; absent: as before. */
  readonly entries?: readonly string[] | undefined;
  /** The document, whether it was new or not. */
  readonly document?: FetchedDocument | undefined;
}

/** While Kafka or the room is away the document is fetched again after so long. */
const outageMs = 5_000;

/**
 * Looks at a feed once. `stillOurs` is asked right before anything is handed over: a process that slept for longer than
 * its lease sends nothing.
 */
export async function pullFeed(
  target: PullTarget,
  cursor: PullCursor,
  known: ReadonlySet<string>,
  parts: PullParts,
  { signal, stillOurs }: { readonly signal: AbortSignal; readonly stillOurs: () => Promise<boolean> },
): Promise<Pulled> {
  const home = new URL(target.settings.url);
  const url = cursor.movedTo === undefined ? home : new URL(cursor.movedTo);
  const request = { url, home, headers: target.headers, validators: cursor.validators, signal };
  const fetched = await parts.fetch(request);
  const now = parts.now();
  const success = {
    ...cursor,
    movedTo: fetched.movedTo ?? cursor.movedTo,
    failures: 0,
    nextAt: now + regularPause(target.settings.everySeconds * 1000),
    succeededAt: now,
  };
  if (fetched.kind === 'unchanged') return { outcome: 'unchanged', cursor: success };
  if (fetched.kind === 'gone') {
    return {
      outcome: 'gone',
      cursor: { ...cursor, stopped: 'the site says that it is gone for good (410)' },
    };
  }
  if (fetched.kind === 'failed') return failure(target, cursor, fetched, now);
  return take(target, success, known, fetched, parts, stillOurs);
}

function failure(
  { settings }: PullTarget,
  cursor: PullCursor,
  { failure: outcome, reason, retryAfter }: Extract<Fetched, { kind: 'failed' }>,
  now: number,
): Pulled {
  const failures = cursor.failures + 1;
  const wait = backoff(failures, settings.everySeconds * 1000, retryAfterMs(retryAfter, now));
  // What has moved for good may have come back: after three failures the feed's own address is asked again.
  const movedTo = failures % 3 === 0 ? undefined : cursor.movedTo;
  return { outcome, reason, cursor: { ...cursor, movedTo, failures, nextAt: now + wait } };
}

async function take(
  target: PullTarget,
  cursor: PullCursor,
  known: ReadonlySet<string>,
  document: FetchedDocument,
  parts: PullParts,
  stillOurs: () => Promise<boolean>,
): Promise<Pulled> {
  const bodyHash = createHash('sha256').update(document.body).digest('base64url');
  const seen = { ...cursor, validators: document.validators, bodyHash };
  if (bodyHash === cursor.bodyHash) return { outcome: 'unchanged', cursor: seen, document };
  const contentType = contentTypeTold(document.contentType);
  const fresh = await parts.entriesOf(contentType, document.body, known);
  const handed: HandedOver[] = [];
  for (const body of fresh?.bodies ?? [document.body]) {
    if (!(await stillOurs())) return { outcome: 'lease-lost', cursor, document };
    const answer = await parts.handOver({ feed: target.feed, contentType, body });
    if (answer.kind === 'outage') {
      const again = { ...cursor, validators: undefined, bodyHash: undefined, nextAt: parts.now() + outageMs };
      return { outcome: 'waits', reason: answer.reason, cursor: again, document };
    }
    handed.push(answer);
  }
  return { ...outcomeOf(handed), cursor: seen, entries: fresh?.entries, document };
}

function outcomeOf(handed: readonly HandedOver[]): Pick<Pulled, 'outcome' | 'reason'> {
  const refused = handed.find((each) => each.kind === 'refused');
  if (handed.some(({ kind }) => kind === 'taken')) return { outcome: 'taken' };
  return refused === undefined
    ? { outcome: 'unchanged' }
    : { outcome: 'nothing-taken', reason: refused.reason };
}
