import { refusedUrl } from './address-rules.js';

export const mostRedirects = 5;

/** Where an answer sends us: on, or nowhere because of a rule. */
export type Hop =
  | {
      readonly url: URL;
      /** 301 and 308: the feed has moved for good. */
      readonly permanent: boolean;
      /** Another scheme, host or port: what is meant for the first stays behind. */
      readonly sameOrigin: boolean;
    }
  | { readonly refused: string };

const permanent: ReadonlySet<number> = new Set([301, 308]);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export const isRedirect = (status: number) => redirects.has(status);

/** What follows from a redirect answer; `followed` counts the ones before it. Addresses are checked at the connection. */
export function nextHop(from: URL, status: number, location: string | undefined, followed: number): Hop {
  if (followed >= mostRedirects) return { refused: `more than ${mostRedirects} redirects` };
  const url = location === undefined ? undefined : urlOf(location, from);
  if (url === undefined) return { refused: `status ${status} without a Location that is an address` };
  const wrong = refusedUrl(url);
  if (wrong !== undefined) return { refused: `redirect to ${wrong}` };
  if (from.protocol === 'https:' && url.protocol === 'http:')
    return { refused: 'redirect from https to http' };
  if (url.username !== '' || url.password !== '')
    return { refused: 'redirect with credentials in its address' };
  url.hash = '';
  return { url, permanent: permanent.has(status), sameOrigin: isSameOrigin(from, url) };
}

/** The same host going over to https counts as the same: nobody learns more than it knows. */
function isSameOrigin(from: URL, to: URL): boolean {
  const upgraded =
    from.protocol === 'http:' && from.port === '' && to.protocol === 'https:' && to.port === '';
  return from.origin === to.origin || (upgraded && from.hostname === to.hostname);
}

function urlOf(location: string, base: URL): URL | undefined {
  return URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}
