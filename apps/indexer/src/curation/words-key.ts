import { tokenize } from '#libs/text';

/** The folded words of a name, parted by blanks: spellings that differ in hamza, marks or case alone are one. */
export const wordsKey = (text: string): string =>
  tokenize(text)
    .map(({ folded }) => folded)
    .join(' ');
