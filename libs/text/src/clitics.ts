const arabicWord = /^[\u0621-\u064a]+$/;
const conjunctions = 'وف';
const prepositions = 'بلك';
/** The س of the future stands before the first letter of a verb only. */
const firstOfVerbs = 'يتنا';
const shortest = 2;

/**
 * The forms a folded word may stand for: itself first, then without the Arabic prefixes و ف, ب ل ك س and ال, in
 * the one order in which they can follow each other. لل hides an article, so للولايات gives الولايات and ولايات.
 * Candidates only: واشنطن gives اشنطن too, so look them up in that order and take the first that is known.
 */
export function cliticSplits(folded: string): string[] {
  if (folded.length <= shortest || !arabicWord.test(folded)) return [folded];
  const found = [folded];
  for (const word of [folded, rest(folded, conjunctions)]) {
    if (word === undefined) continue;
    add(found, word);
    add(found, withoutArticle(word));
    if (word.startsWith('لل')) add(found, `ا${word.slice(1)}`);
    const bare = rest(word, prepositions) ?? afterFuture(word);
    add(found, bare);
    if (bare !== undefined) add(found, withoutArticle(bare) ?? afterHiddenArticle(word));
  }
  return found;
}

function rest(word: string, prefixes: string): string | undefined {
  return word.length > shortest && prefixes.includes(word.charAt(0)) ? word.slice(1) : undefined;
}

const afterFuture = (word: string) => (firstOfVerbs.includes(word.charAt(1)) ? rest(word, 'س') : undefined);

function withoutArticle(word: string): string | undefined {
  return word.startsWith('ال') && word.length >= 2 + shortest ? word.slice(2) : undefined;
}

function afterHiddenArticle(word: string): string | undefined {
  return word.startsWith('لل') && word.length >= 2 + shortest ? word.slice(2) : undefined;
}

function add(found: string[], word: string | undefined): void {
  if (word !== undefined && word.length >= shortest && !found.includes(word)) found.push(word);
}
