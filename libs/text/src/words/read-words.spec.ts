import { describe, expect, it } from 'vitest';
import { foldedWords, tokenize } from '../tokenize.js';
import { readWords } from './read-words.js';
import { wordsKept } from './word-book.js';
import { WordMemo } from './word-memo.js';

const plain = (text: string) =>
  readWords(text).tokens.map(({ surface, start, end, folded }) => ({ surface, start, end, folded }));

describe('words read from a book', () => {
  it.each([
    'قال محمَّد في القاهرة: «أمـس» ٣٫٥ و1,000',
    'The U.S. said 3.5 and O’Hagan; Zürich 北京',
    'a\u200db \u0640 ﷺ \u{1d400}x',
    `${'ab'.repeat(100)} ${'ab'.repeat(100)}c`,
    '',
  ])('are those of tokenize: %j', (text) => {
    expect(plain(text)).toEqual(tokenize(text));
  });

  it('are those of the folded text where it is plain', () => {
    const parts = 'a ب 1 . , ، … ™ \u0301 \u064b \u200f ½ № ß İ ﷺ 𝐇 ʼ ´ 北 ㎏ \n - ٫ ٣'.split(' ');
    let plain = 0;
    for (const one of parts)
      for (const two of parts)
        for (const three of parts)
          for (const around of [
            ['1', '2'],
            ['a', 'ب'],
            ['', ' '],
          ] as const) {
            const text = `${around[0]}${one}${two}${three}${around[1]}`;
            const { tokens, isPlain } = readWords(text);
            if (!isPlain) continue;
            plain++;
            expect(
              tokens.map(({ folded }) => folded),
              text,
            ).toEqual(foldedWords(text));
          }
    expect(plain).toBeGreaterThan(3_000);
    expect(readWords('قال محمَّد، أمـس ٣٫٥ (1,000) "U.S."').isPlain).toBe(true);
  });

  it('are the same object in every text', () => {
    const [first] = readWords('Marrakesh').tokens;
    const [, second] = readWords('in Marrakesh').tokens;
    expect(second?.word).toBe(first?.word);
  });

  it('stay right when more words have come than the book holds', () => {
    const lengths = new WordMemo(({ surface }) => surface.length);
    const text = Array.from({ length: wordsKept * 1.5 }, (_, at) => `w${at}`).join(' ');
    for (const round of [text, text]) {
      const { tokens } = readWords(round);
      expect(tokens.every(({ surface, start, end }) => round.slice(start, end) === surface)).toBe(true);
      expect(tokens.every(({ surface, word }) => lengths.of(word) === surface.length)).toBe(true);
    }
  });
});
