import { tidyText } from '#libs/text';
import { hasText } from './ninjs/has-text.js';

/** A text on one line, tidied; undefined where nothing is to be read in it. */
export function oneLine(text: string | undefined): string | undefined {
  const tidy = text === undefined ? '' : tidyText(text).replace(/\s+/gu, ' ').trim();
  return hasText(tidy) ? tidy : undefined;
}
