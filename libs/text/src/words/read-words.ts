import { eachWord, type Token } from '../tokenize.js';
import { type Word, wordAt } from './word-book.js';

/** A token with the word that it is. */
export interface WordToken extends Token {
  readonly word: Word;
}

/** The tokens of `tokenize`, made from words that are known already: no string is made or folded twice. */
export function readWords(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  eachWord(text, (start, end) => {
    const word = wordAt(text, start, end);
    if (word.folded !== '') tokens.push({ surface: word.surface, start, end, folded: word.folded, word });
  });
  return tokens;
}
