import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FieldProblem } from '#libs/contracts';

/** A clock of theirs may differ by so much; an older message may be somebody's recording. */
const windowMs = 5 * 60_000;
/** More signatures than secrets can rotate; each costs a comparison. */
const mostSignatures = 10;

/** The three headers of Standard Webhooks (version 1 of its specification). */
export interface SignatureHeaders {
  readonly id: string;
  /** Unix time in seconds, as sent. */
  readonly timestamp: string;
  /** Signatures of version 1, base64, without their prefix. */
  readonly signatures: readonly string[];
}

const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const problem = (field: string, detail: string): FieldProblem => ({ code: 'unauthorized', field, detail });

/** Does a request come with a signature instead of a key? */
export const isSigned = (headers: Given) =>
  headers.authorization === undefined && names.some((name) => headers[name]);

/** Reads the headers and checks the time in them, which needs no body. `nowMs` is the receiver's clock. */
export function readSignature(headers: Given, nowMs: number): SignatureHeaders | FieldProblem {
  const missing = names.find((name) => typeof headers[name] !== 'string' || headers[name] === '');
  if (missing !== undefined)
    return problem(missing, 'missing: a signed push has webhook-id, -timestamp and -signature');
  const [id, timestamp, signature] = names.map((name) => headers[name] as string) as [string, string, string];
  if (!/^\d{1,11}$/.test(timestamp)) return problem('webhook-timestamp', 'expected Unix seconds');
  const aside = Math.abs(nowMs - Number(timestamp) * 1000);
  if (aside > windowMs) {
    return problem(
      'webhook-timestamp',
      `lies ${Math.round(aside / 1000)} s from this clock, 300 s are allowed`,
    );
  }
  const signatures = signature.split(' ').flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []));
  if (signatures.length === 0)
    return problem('webhook-signature', 'expected v1,BASE64, several parted by spaces');
  if (signatures.length > mostSignatures)
    return problem('webhook-signature', `more than ${mostSignatures} signatures`);
  return { id, timestamp, signatures };
}

/**
 * Was the body signed with one of the secrets (`whsec_BASE64`, two while they rotate)? Every pair is compared, each in
 * a time that does not tell how much of it fits.
 */
export function isSignedBy(secrets: readonly string[], given: SignatureHeaders, body: Uint8Array): boolean {
  let found = false;
  for (const secret of secrets) {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const mac = createHmac('sha256', key).update(`${given.id}.${given.timestamp}.`).update(body).digest();
    for (const signature of given.signatures) {
      const told = Buffer.from(signature, 'base64');
      const same = told.length === mac.length && timingSafeEqual(told, mac);
      found ||= same && key.length >= leastKeyBytes;
    }
  }
  return found;
}

/** Standard Webhooks asks for 24 to 64 bytes; a shorter one can be guessed. */
export const leastKeyBytes = 24;
