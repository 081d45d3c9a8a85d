import { AddressRefused } from './guarded-agent.js';
import { BodyTooLarge, BodyUnreadable } from './read-body.js';

export type FailureKind = 'refused' | 'too-large' | 'unreadable' | 'timeout' | 'unreachable' | 'status';

export const failed = (failure: FailureKind, reason: string) =>
  ({ kind: 'failed', failure, reason }) as const;

/** Names of the errors with which undici and AbortSignal say that time was up. */
const timeouts = /^(TimeoutError|ConnectTimeoutError|HeadersTimeoutError|BodyTimeoutError)$/;

/** What a network or a site can do wrong; anything else is a fault of ours or of Redis and goes up. */
export function failureOf(error: unknown) {
  if (!(error instanceof Error)) throw error;
  if (error instanceof AddressRefused) return failed('refused', error.message);
  if (error instanceof BodyTooLarge) return failed('too-large', error.message);
  if (error instanceof BodyUnreadable) return failed('unreadable', error.message);
  if (timeouts.test(error.name)) return failed('timeout', 'no whole answer in time');
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') throw error;
  return failed('unreachable', `${code}: ${error.message}`);
}
