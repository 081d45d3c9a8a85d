import { createHmac, timingSafeEqual } from 'node:crypto';

const methods: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/**
 * Whether X-Hub-Signature (`sha256=HEX`) is the HMAC of the body under the secret; all methods of W3C WebSub, section
 * 7.1, in constant time. A subscription with a secret gets nothing unsigned.
 */
export function isSignedContent(header: unknown, body: Uint8Array, secret: string): boolean {
  const [, method = '', hex = ''] =
    typeof header === 'string' ? (/^\s*(\w+)=([0-9a-f]+)\s*$/i.exec(header) ?? []) : [];
  if (!methods.has(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * The last part of a feed's callback address, which nobody can guess. It comes from the secret and not from Redis, so
 * that what a hub knows stays good when Redis has lost everything.
 */
export function callbackToken(feed: string, topic: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`slugline-websub\n${feed}\n${topic}`)
    .digest('base64url')
    .slice(0, 32);
}

export function isSameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
