import {
  fold,
  mixed,
  printOfFolded,
  type ReadText,
  readWords,
  type Word,
  WordNumberMemo,
  wordPrints,
} from '#libs/text';

/** What an article is about stands in its first lines; more costs time and adds names of the background. */
const bodyLooked = 2_000;
/** All numbers are one word: "scored 2" tells what "scored 3" does. */
const anyNumber = 0x9e3779b8;

/** Takes a feature as often as it stands there: the print of a stem, or of two that follow each other; never 0. */
export type TakeFeature = (key: number, inTitle: boolean) => void;

/** The stem of a word, or `anyNumber`, as a feature. */
const stems = new WordNumberMemo(({ folded }: Word) =>
  /\d/.test(folded) ? anyNumber : printOfFolded(folded) || 1,
);

/** The features of an article, of its headline first. */
export function eachFeature(headline: string, body: string, take: TakeFeature): void {
  fieldFeatures(headline, headline.length, true, take);
  fieldFeatures(body, bodyLooked, false, take);
}

/** A text so many times longer than what is looked at is not read whole for it. */
const worthReading = 4;
const unread: ReadText = { tokens: [], isPlain: false };

/** Those of so much of a text; words that the rest of the pipeline has read are not folded once more. */
function fieldFeatures(text: string, length: number, inTitle: boolean, take: TakeFeature): void {
  let before = 0;
  const takeStem = (stem: number) => {
    take(stem, inTitle);
    if (before !== 0) take(pairKey(before, stem), inTitle);
    before = stem;
  };
  const { tokens, isPlain } = text.length > length * worthReading ? unread : readWords(text);
  if (!isPlain) {
    eachStem(text.slice(0, length), takeStem);
    return;
  }
  for (const { start, end, word } of tokens) {
    if (end <= length) takeStem(stems.of(word));
    else {
      if (start < length) eachStem(text.slice(start, length), takeStem);
      return;
    }
  }
}

function eachStem(text: string, take: (stem: number) => void): void {
  const { stems: prints, numbers } = wordPrints(fold(text));
  const areNumbers = numbers.length === 0 ? undefined : new Set(numbers);
  for (const print of prints) take(areNumbers?.has(print) ? anyNumber : print || 1);
}

/** The feature of two stems in this order. */
const pairKey = (first: number, second: number): number => mixed(Math.imul(first, 0x9e3779b1) ^ second) || 1;

/** The feature that a phrase of one or two words is. */
export function phraseFeature(phrase: string): number {
  const keys: number[] = [];
  eachFeature(phrase, '', (key) => void keys.push(key));
  const key = keys.at(-1);
  if (key === undefined || keys.length > 3) throw new Error(`a phrase has one or two words: ${phrase}`);
  return keys.length === 3 ? (keys[2] as number) : key;
}
