import type { FormText } from './draft.js';
import { hasText } from './ninjs/has-text.js';

/**
 * Text of either form; HTML without anything between its tags is none. A tag ends at the next bracket of either kind:
 * looking further for its end takes ten minutes over a million of `<`.
 */
export function anyText({ plain, html }: FormText): string | undefined {
  const bare = html?.replace(/<[^<>]*>|&nbsp;|\s+/gu, '');
  if (plain !== undefined && hasText(plain)) return plain;
  return bare !== undefined && hasText(bare) ? bare : undefined;
}
