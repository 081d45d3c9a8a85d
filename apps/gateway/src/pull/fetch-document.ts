import type { Dispatcher } from 'undici';
import { refusedUrl } from './address-rules.js';
import { type FailureKind, failed, failureOf } from './fetch-failure.js';
import { acceptedEncodings, BodyTooLarge, readBody } from './read-body.js';
import { isRedirect, nextHop } from './redirect-rules.js';

/** What a site gave with a document, to ask whether it is still the same; for this very address only. */
export interface Validators {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchRequest {
  readonly url: URL;
  /** For the origin of `home` only: they may hold credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly home: URL;
  readonly validators?: Validators | undefined;
  readonly signal: AbortSignal;
}

export interface FetchParts {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly bodyBytes: number;
  readonly timeoutMs: number;
  /** Waits for the host's turn and does the request in it. */
  readonly inTurn: <Result>(
    host: string,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ) => Promise<Result>;
}

export interface FetchedDocument {
  readonly kind: 'document';
  /** Where it was found. */
  readonly url: string;
  readonly contentType: string | undefined;
  /** Link headers (RFC 8288), joined. */
  readonly links: string;
  readonly body: Buffer;
  readonly validators: Validators;
}

export type Fetched = (
  | FetchedDocument
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      readonly failure: FailureKind;
      readonly reason: string;
      readonly retryAfter?: string | undefined;
    }
) & {
  /** Where the feed has moved for good, when it said so. */
  readonly movedTo?: string | undefined;
};

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

interface Answered {
  readonly hop: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Read for 200 only. */
  readonly body: Buffer;
}

/** Fetches a document, following redirects by hand; whatever the site does ends as one of the outcomes above. */
export async function fetchDocument(request: FetchRequest, parts: FetchParts): Promise<Fetched> {
  let hop = { url: request.url, homely: request.url.origin === request.home.origin, settled: true };
  let movedTo: string | undefined;
  const wrong = refusedUrl(request.url);
  if (wrong !== undefined) return failed('refused', wrong);
  for (let followed = 0; ; followed += 1) {
    const answered = await ask(hop.url, hop.homely, request, parts);
    if ('kind' in answered) return { ...answered, movedTo };
    if (!isRedirect(answered.status)) return { ...outcomeOf(answered), movedTo };
    const next = nextHop(hop.url, answered.status, text(answered.headers.location), followed);
    if ('refused' in next) return { ...failed('refused', next.refused), movedTo };
    // Only what was permanent from the first hop on has moved for good.
    const settled = hop.settled && next.permanent;
    if (settled) movedTo = next.url.href;
    hop = { url: next.url, homely: hop.homely && next.sameOrigin, settled };
  }
}

async function ask(
  hop: URL,
  homely: boolean,
  request: FetchRequest,
  parts: FetchParts,
): Promise<Answered | Extract<Fetched, { kind: 'failed' }>> {
  const headers = {
    'user-agent': parts.userAgent,
    accept,
    'accept-encoding': acceptedEncodings,
    ...conditions(hop, request.validators),
    ...(homely ? request.headers : {}),
  };
  try {
    return await parts.inTurn(hop.hostname, request.signal, () => answerOf(hop, headers, request, parts));
  } catch (error) {
    request.signal.throwIfAborted();
    return failureOf(error);
  }
}

async function answerOf(
  hop: URL,
  headers: Record<string, string>,
  request: FetchRequest,
  { dispatcher, bodyBytes, timeoutMs }: FetchParts,
): Promise<Answered> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
  const { origin, pathname, search } = hop;
  const answer = await dispatcher.request({
    origin,
    path: pathname + search,
    method: 'GET',
    headers,
    signal,
  });
  if (answer.statusCode !== 200) {
    // Nothing of it is wanted, so neither is the news that it was cut off.
    answer.body.on('error', () => undefined).destroy();
    return { hop, status: answer.statusCode, headers: answer.headers, body: Buffer.alloc(0) };
  }
  const announced = Number(text(answer.headers['content-length']) ?? 0);
  if (announced > bodyBytes) {
    answer.body.on('error', () => undefined).destroy();
    throw new BodyTooLarge(`announces ${announced} bytes, the limit is ${bodyBytes}`);
  }
  const body = await readBody(answer.body, text(answer.headers['content-encoding']), bodyBytes);
  return { hop, status: 200, headers: answer.headers, body };
}

function conditions(hop: URL, validators: Validators | undefined): Record<string, string> {
  if (validators?.url !== hop.href) return {};
  return {
    ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
    ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
  };
}

function outcomeOf({ hop, status, headers, body }: Answered): Fetched {
  if (status === 304) return { kind: 'unchanged' };
  if (status === 410) return { kind: 'gone' };
  if (status !== 200) {
    return { ...failed('status', `answered ${status}`), retryAfter: text(headers['retry-after']) };
  }
  return {
    kind: 'document',
    url: hop.href,
    contentType: text(headers['content-type']),
    links: [headers.link ?? []].flat().join(', '),
    body,
    validators: { url: hop.href, etag: text(headers.etag), lastModified: text(headers['last-modified']) },
  };
}

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
