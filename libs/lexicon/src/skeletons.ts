import { arabicConsonants, cliticSplits, latinConsonants } from '#libs/text';

/** Two consonants are those of too many words. */
const fewestConsonants = 3;
/** A first letter that may be no part of the name: و ف ب ل ك. */
const mayBeClitic = /^[وفبلك][\u0621-\u064a]{4,}$/;

/**
 * The consonants of a folded name in classes that both scripts share, so that كيتلورث and Kettleworth have one. An
 * Arabic word has one for each way to read its first letters; a name of few consonants has none.
 */
export function skeletonsOf(folded: string): readonly string[] {
  if (folded.charCodeAt(0) < 0x600) return enough([latinConsonants(folded)]);
  const forms = mayBeClitic.test(folded) ? cliticSplits(folded) : [folded];
  return enough(forms.map(arabicConsonants));
}

const enough = (skeletons: readonly string[]) => [
  ...new Set(
    skeletons.map((one) => one.replace(/(.)\1+/g, '$1')).filter((one) => one.length >= fewestConsonants),
  ),
];
