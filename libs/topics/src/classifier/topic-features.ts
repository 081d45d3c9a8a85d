import { fold, mixed, wordPrints } from '#libs/text';

/** What an article is about stands in its first lines; more costs time and adds names of the background. */
const bodyLooked = 2_000;
/** All numbers are one word: "scored 2" tells what "scored 3" does. */
const anyNumber = 0x9e3779b8;

/** Takes a feature as often as it stands there: the print of a stem, or of two that follow each other; never 0. */
export type TakeFeature = (key: number, inTitle: boolean) => void;

/** The features of an article, of its headline first. */
export function eachFeature(headline: string, body: string, take: TakeFeature): void {
  fieldFeatures(headline, true, take);
  fieldFeatures(body.length > bodyLooked ? body.slice(0, bodyLooked) : body, false, take);
}

function fieldFeatures(text: string, inTitle: boolean, take: TakeFeature): void {
  if (text === '') return;
  const { stems, numbers } = wordPrints(fold(text));
  const areNumbers = numbers.length === 0 ? undefined : new Set(numbers);
  let before = 0;
  for (let at = 0; at < stems.length; at++) {
    const print = stems[at] as number;
    const stem = areNumbers?.has(print) ? anyNumber : print || 1;
    take(stem, inTitle);
    if (before !== 0) take(pairKey(before, stem), inTitle);
    before = stem;
  }
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
