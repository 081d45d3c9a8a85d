import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '#libs/contracts';

const prefix = 'slk_';

/** A new secret: `slk_` and 256 random bits in base64url (47 characters). Shown once, kept nowhere. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What the feeds file keeps of a secret: its SHA-256 in hex. A random secret needs no salt and no slow hash. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The record of a secret for the feeds file; the same secret may stand under several feeds. */
export function keyOf(secret: string, scope: ApiKey['scope'] = 'feed', now = new Date()): ApiKey {
  return {
    id: `k-${randomBytes(4).toString('hex')}`,
    hash: hashOfSecret(secret),
    created: now.toISOString(),
    scope,
  };
}

/** Compares two hashes in a time that does not tell how much of them is equal. */
export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, 'hex'), Buffer.from(right, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}
