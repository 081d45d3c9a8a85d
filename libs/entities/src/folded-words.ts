import { fold } from '#libs/text';

/** The words of a list, parted by white space, in folded form. */
export const foldedSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));
