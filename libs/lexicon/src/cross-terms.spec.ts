import { describe, expect, it } from 'vitest';
import { crossTerms, eachCrossTerm } from './cross-terms.js';
import { notionsOf } from './notions.js';

const english = (text: string) => crossTerms(text, 'en');
const arabic = (text: string) => crossTerms(text, 'ar-EG');
const shared = (one: string, other: string) =>
  [...english(one).keys()].filter((term) => arabic(other).has(term));

describe('terms across languages', () => {
  it.each([
    ['bakers on strike', 'إضراب الخبازين عن العمل'],
    ['The ferry sank', 'غرق العبارة'],
    ['judges postponed the trial', 'القضاة يؤجلون المحاكمة'],
    ['vaccines arrived', 'وصول اللقاحات'],
    ['stopped the harvests', 'توقف حصاد'],
  ])('meet in "%s" and "%s"', (one, other) => expect(shared(one, other)).not.toEqual([]));

  it('find a word under what is written onto it, and a verb under its first letter', () => {
    expect(notionsOf('وبالمحكمه')).toEqual(notionsOf('محكمه'));
    expect(notionsOf('يهاجم')).toEqual(notionsOf('هاجم'));
    expect(notionsOf('محكمه')).not.toEqual([]);
  });

  it('meet in a number, however its digits are written, but not in a year', () => {
    expect(shared('1,250 tonnes in 2026', '١٬٢٥٠ طنا في ٢٠٢٦')).toContain('#1250');
    expect(english('in 2026').size).toBe(0);
  });

  it('meet in the consonants of a name that no list has', () => {
    expect(shared('said Marion Kettleworth', 'وقال كيتلورث')).toEqual(['kktlrt']);
    expect(shared('kettleworth is no name', 'كيتلورث')).toEqual([]);
  });

  it('weigh what is rare, and what stands often, above the rest', () => {
    const terms = english('president earthquake earthquake');
    const [president, earthquake] = ['president', 'earthquake'].map((word) =>
      Math.max(...[...english(word).values(), 0]),
    );
    expect(earthquake).toBeGreaterThan(president as number);
    expect(Math.max(...terms.values())).toBeGreaterThan(earthquake as number);
  });

  it('weigh what stands in several parts of a text by all of them', () => {
    const weighed = (...parts: Parameters<typeof eachCrossTerm>[0]) => {
      const found = new Map<string, number>();
      eachCrossTerm(parts, 'en', (term, weight) => found.set(term, weight));
      return found;
    };
    const [headline, body] = ['earthquake strikes', 'the earthquake of 1,250 homes'];
    const both = weighed({ text: headline, times: 2 }, { text: body, times: 1 });
    for (const [term, weight] of both) {
      const sum = 2 * (english(headline).get(term as never) ?? 0) + (english(body).get(term as never) ?? 0);
      expect(weight).toBeCloseTo(sum);
    }
    expect([...both.keys()].sort()).toEqual([...english(`${headline} ${body}`).keys()].sort());
  });

  it('are none for texts in other languages', () =>
    expect(crossTerms('Le président 1250', 'fr').size).toBe(0));
});
