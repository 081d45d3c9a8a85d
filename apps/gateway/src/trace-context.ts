import { randomBytes } from 'node:crypto';

const shape = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The W3C traceparent of a request if it has a valid one of version 00, else a new one (not sampled). */
export function traceparentOf(header: unknown): string {
  if (typeof header === 'string' && shape.test(header)) return header;
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;
}

/** The trace id inside a valid traceparent. */
export const traceIdOf = (traceparent: string): string => traceparent.slice(3, 35);
