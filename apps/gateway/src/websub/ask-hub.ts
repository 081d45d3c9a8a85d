import { refusedUrl } from '../pull/address-rules.js';
import type { FetchParts } from '../pull/fetch-document.js';
import { failureOf } from '../pull/fetch-failure.js';
import { nextHop } from '../pull/redirect-rules.js';

/** What a hub said to a request: `accepted`, or a kind of failure with its reason. */
export interface HubAnswer {
  readonly outcome: 'accepted' | 'hub-failed';
  readonly reason?: string;
}

export interface HubRequest {
  readonly hub: string;
  readonly form: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Sends a request for (or against) a subscription; a hub that moved (307, 308) is followed by the rules of fetching. */
export async function askHub({ hub, form, signal }: HubRequest, parts: FetchParts): Promise<HubAnswer> {
  let url = new URL(hub);
  const wrong = refusedUrl(url);
  if (wrong !== undefined) return failed(wrong);
  for (let followed = 0; ; followed += 1) {
    const answer = await post(url, new URLSearchParams(form).toString(), signal, parts);
    if (typeof answer === 'string') return failed(answer);
    if (answer.status >= 200 && answer.status < 300) return { outcome: 'accepted' };
    if (answer.status !== 307 && answer.status !== 308) return failed(`answered ${answer.status}`);
    const next = nextHop(url, answer.status, answer.location, followed);
    if ('refused' in next) return failed(next.refused);
    url = next.url;
  }
}

const failed = (reason: string): HubAnswer => ({ outcome: 'hub-failed', reason });

interface Posted {
  readonly status: number;
  readonly location: string | undefined;
}

/** The status, or why there is none. */
async function post(
  url: URL,
  body: string,
  given: AbortSignal,
  { dispatcher, userAgent, timeoutMs, inTurn }: FetchParts,
): Promise<Posted | string> {
  const headers = { 'user-agent': userAgent, 'content-type': 'application/x-www-form-urlencoded' };
  const { origin, pathname, search } = url;
  try {
    return await inTurn(url.hostname, given, async () => {
      const signal = AbortSignal.any([given, AbortSignal.timeout(timeoutMs)]);
      const answer = await dispatcher.request({
        origin,
        path: pathname + search,
        method: 'POST',
        headers,
        body,
        signal,
      });
      // What a hub says beside its status is for people; nothing of it is read.
      answer.body.on('error', () => undefined).destroy();
      return { status: answer.statusCode, location: [answer.headers.location].flat()[0] };
    });
  } catch (error) {
    given.throwIfAborted();
    return failureOf(error).reason;
  }
}
