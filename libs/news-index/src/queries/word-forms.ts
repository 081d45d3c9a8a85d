import { cliticSplits, fold } from '#libs/text';

const arabicWord = /^[\u0621-\u064a]{3,}$/;
/** What may stand written together before an Arabic word: and, so, in, to, as, and pairs of them. */
const beforeBare = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'];
const beforeArticle = ['', 'و', 'ف', 'ب', 'ك', 'وب', 'فب'];
/** ل swallows the alef of the article: للرئيس. */
const intoArticle = ['لل', 'ولل', 'فلل'];

/**
 * The folded words in which an Arabic word may stand in a text: the Arabic analyzer takes off ال and its
 * combinations, but leaves single letters on (بواشنطن, وواشنطن). Any other word is its folded self.
 */
export function writtenForms(word: string): readonly string[] {
  const folded = fold(word);
  if (!arabicWord.test(folded)) return [folded];
  if (!folded.startsWith('ال') || folded.length < 5) return beforeBare.map((prefix) => prefix + folded);
  const bare = folded.slice(2);
  return [...beforeArticle.map((prefix) => prefix + folded), ...intoArticle.map((prefix) => prefix + bare)];
}

/** The names that a word as typed may mean: itself, and without prefixes when four letters or more are left. */
export function meantForms(word: string): readonly string[] {
  const [whole = '', ...stripped] = cliticSplits(fold(word));
  return [whole, ...stripped.filter((form) => form.length >= 4)];
}

const stopWords = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its not of on or she that the
   their they this to was were which who will with
   في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين ان أن إن او أو ثم قد كان كانت لا لم لن ما هو هي هم و كما بعد
   قبل بين عند حتى منذ كل غير خلال`
    .split(/\s+/u)
    .map(fold),
);

/** Words so common that a text lacking them is no less about the rest of the query. */
export const isStopWord = (word: string) => stopWords.has(fold(word));
