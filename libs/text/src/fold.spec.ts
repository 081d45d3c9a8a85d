import { describe, expect, it } from 'vitest';
import { fold, tidyText, tokenize } from './index.js';

describe('fold', () => {
  it('takes a text of nothing but marks in time of its length, and drops them all', () => {
    const marks = '\u0651\u064e'.repeat(100_000);
    const started = performance.now();
    expect(fold(`كتاب${marks} é`)).toBe('كتاب e');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['unifies the forms of alef', 'أحمد إلى آسيا ٱلله', 'احمد الي اسيا الله'],
    ['unifies ى and ي, ة and ه', 'مستشفى المدينة', 'مستشفي المدينه'],
    ['puts hamza on its seat, as names are spelt both ways', 'فؤاد وائل عائشة', 'فواد وايل عايشه'],
    ['drops harakat and tatweel', 'مُحَمَّــد', 'محمد'],
    ['reads Arabic and Persian digits', '٢٠١٨ و۲۰۱۸', '2018 و2018'],
    ['turns Persian letters that Arabic has in another form', 'کرمان یزد', 'كرمان يزد'],
    ['keeps Persian letters that Arabic lacks', 'پکن چین گرگان', 'پكن چين گرگان'],
    ['reads presentation forms', 'ﻻ ﺳﻮﺭﻳﺎ', 'لا سوريا'],
    [
      'reads words of one sign as those words',
      'عبدﷲ ﷴ ﷺ ﷻ 5 ﷼',
      'عبدالله محمد صلي الله عليه وسلم جل جلاله 5 ريال',
    ],
    ['strips Latin accents', 'Élysée Čapek Łódź Straße', 'elysee capek lodz strasse'],
    ['strips accents that stand apart from their letter', 'E\u0301lyse\u0301e', 'elysee'],
    ['keeps the Cyrillic й but not the ё', 'Йошкар Ёлка', 'йошкар елка'],
    ['makes quotes and dashes plain', '“a” ‘b’ «c» – —', '"a" \'b\' "c" - -'],
    ['drops direction marks and soft hyphens', 'سو\u200fريا Eu\u00adrope', 'سوريا europe'],
    ['reads full-width letters', 'ＡＢＣ１２', 'abc12'],
    ['composes what composes', 'か\u3099', 'が'],
    ['makes half of a surrogate pair harmless', 'a\ud800b', 'a\ufffdb'],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(fold(text)).toBe(expected));

  it('changes nothing when it folds a second time, whatever the character', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      // U+2ADC is excluded from composition by Unicode itself: two marks for one sign of logic.
      const once = fold(`a${String.fromCharCode(unit)}b`);
      if (unit !== 0x2adc && fold(once) !== once) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('folds a presentation form as it folds what tidying makes of it', () => {
    const wrong: string[] = [];
    for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
      const form = `ا${String.fromCharCode(unit)}ب`;
      if (fold(form) !== fold(tidyText(form))) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('gives a text without anything to fold back as it is', () => {
    expect(fold('plain words 123')).toBe('plain words 123');
  });

  it('folds texts longer than its working memory and with many expansions', () => {
    expect(fold('ﷺ'.repeat(40_000))).toHaveLength(18 * 40_000);
  });
});

describe('tokenize', () => {
  it('gives offsets in the text as given, also where folding changes the length', () => {
    const text = 'قال «مُحَمَّــد» ﷺ: 3.5% من 1,000!';
    for (const token of tokenize(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.surface);
      expect(fold(token.surface)).toBe(token.folded);
    }
    expect(tokenize(text).map((token) => token.folded)).toEqual([
      'قال',
      'محمد',
      'صلي الله عليه وسلم',
      '3.5',
      'من',
      '1,000',
    ]);
  });

  it('parts words at apostrophes, hyphens and points', () => {
    const words = (text: string) => tokenize(text).map((token) => token.folded);
    expect(words("France's U.S. El-Gendy #كأس_العالم")).toEqual([
      'france',
      's',
      'u',
      's',
      'el',
      'gendy',
      'كاس',
      'العالم',
    ]);
  });

  it('leaves direction marks out of a word at its end', () => {
    expect(tokenize('سوريا\u200f.')[0]).toMatchObject({ start: 0, end: 5 });
  });

  it('takes Han and Hiragana letter by letter, also beyond the basic plane', () => {
    expect(tokenize('東京は𠮷').map((token) => [token.surface, token.start, token.end])).toEqual([
      ['東', 0, 1],
      ['京', 1, 2],
      ['は', 2, 3],
      ['𠮷', 3, 5],
    ]);
  });

  it('finds no words in signs, emoji and halves of surrogate pairs', () => {
    expect(tokenize('… – 😀 \ud800 ?')).toEqual([]);
  });
});
