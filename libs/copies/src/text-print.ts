import { createHash } from 'node:crypto';
import type { Copy } from '#libs/contracts';
import { fold, wordCount } from '#libs/text';

/** A shorter text repeats by chance ("The market is closed today"): it never claims. */
export const fewestWords = 12;

const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The print of a text as a copy repeats it: 22 letters of base64url, the same for the same words whatever the
 * case, marks, punctuation and paragraphs. Only the body counts, since every outlet puts its own headline over
 * an agency's copy; an item without body is its headline. Undefined for a text that must not claim: one under
 * 12 words, and one of an item that is withheld or killed.
 */
export function textPrint(item: Pick<Copy, 'body' | 'headline' | 'pubStatus'>): string | undefined {
  if (item.pubStatus !== 'usable') return undefined;
  const text = item.body?.trim() || item.headline || '';
  if (wordCount(text) < fewestWords) return undefined;
  const words = fold(text).replace(betweenWords, ' ').trim();
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}
