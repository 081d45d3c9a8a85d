/** Why an entry of ours rightly differs from the one of rss-parser's fixtures, by how the fault reads. */
const differences: readonly { readonly pattern: RegExp; readonly why: string }[] = [];

/** The reason for a difference, if it is one that is meant. */
export const knownDifference = (fault: string): string | undefined =>
  differences.find(({ pattern }) => pattern.test(fault))?.why;
