import { describe, expect, it } from 'vitest';
import { foldedWords, tokenize, wordCount } from './tokenize.js';

describe('the folded words of a text', () => {
  it.each([
    "France's 3.5 million, 1,000 of them in U.S. hands",
    'وقال «الوزير» إنّ ٣٫٥ ملايين نسمة، أو ١٬٠٠٠ أسرة، نزحوا أمس.',
    'ﻻ ﺷﻲء ﻫﻨﺎ \u200fوهنـــاك',
    'STRASSE straße ﬁne',
    '',
  ])('are those that its tokens have: %s', (text) => {
    expect(foldedWords(text)).toEqual(tokenize(text).map(({ folded }) => folded));
    expect(foldedWords(text)).toHaveLength(wordCount(text));
  });

  it('hold digits together that a folded comma joins', () => {
    expect(foldedWords('بنسبة 2،482')).toEqual(['بنسبة', '2,482'].map((word) => word.replace('ة', 'ه')));
  });
});
