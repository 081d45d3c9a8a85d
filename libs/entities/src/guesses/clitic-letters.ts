import { cliticSplits } from '#libs/text';
import { isFoldedGivenName } from '../given-names.js';
import type { WordClusters } from '../tagger/word-clusters.js';

/** How much more frequent the rest of a word is than the word, by their ranks, for its first letter to be a clitic. */
const timesMoreFrequent = 2;
/** Of a word that is not known at all the rest must be one of so many most frequent: لاري has no ل before it. */
const frequentWords = 6_000;
const clitics = /^[وفبلك]+$/;

/**
 * How many letters before a name are و ف ب ل ك; the article stays. Decided by what is a first name and by how frequent
 * the word is with and without them: وزارة has no clitic, ووزارة has one.
 */
export function cliticLetters(folded: string, clusters: WordClusters): number {
  if (isFoldedGivenName(folded)) return 0;
  const rank = clusters.rank(folded);
  const limit = rank === clusters.size ? frequentWords : rank / timesMoreFrequent;
  for (const form of cliticSplits(folded).slice(1)) {
    const skip = folded.length - form.length;
    if (!folded.endsWith(form) || !clitics.test(folded.slice(0, skip)) || folded.startsWith('لل')) continue;
    if (isFoldedGivenName(form) || clusters.rank(form) < limit) return skip;
  }
  return 0;
}
