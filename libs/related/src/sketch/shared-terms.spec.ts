import { describe, expect, it } from 'vitest';
import { foundBy, headlineTermIn, isFoundBy, otherLanguage, sharedTerms, termIn } from './shared-terms.js';

const english = {
  language: 'en-GB',
  headline: 'Bakers go on strike',
  body: 'Ovens stay cold in 1,350 bakeries of Zarnoufil, where the strike began over the price of flour.',
};
const arabic = {
  language: 'ar-EG',
  headline: 'إضراب الخبازين في زرنوفيل',
  body: 'أغلق أصحاب المخابز 1350 فرنا احتجاجا على سعر الدقيق.',
};

describe('terms that other languages share', () => {
  it('lead from a text to an item in the other language, and to its headline', () => {
    const { weights, headline } = sharedTerms(english);
    const held = foundBy(sharedTerms(arabic), arabic.language);
    const other = otherLanguage(english.language) as string;
    const meeting = [...weights.keys()].filter((term) => held.includes(termIn(other, term)));
    expect(meeting).toContain('#1350');
    expect(meeting.length).toBeGreaterThan(2);
    const named = [...headline].filter((term) => held.includes(headlineTermIn(other, term)));
    expect(named).not.toEqual([]);
    expect(meeting).toEqual(expect.arrayContaining(named));
    expect(held).not.toContain(headlineTermIn(other, '#1350'));
  });

  it('do not lead to items in its own language', () => {
    const held = foundBy(sharedTerms(english), english.language);
    const asked = [...sharedTerms(english).weights.keys()].map((term) => termIn('ar', term));
    expect(held.length).toBeGreaterThan(4);
    expect(held.filter((term) => asked.includes(term))).toEqual([]);
  });

  it('count more in the headline; consonants of names are not sought', () => {
    const bodyAlone = sharedTerms({ ...english, headline: undefined });
    const { weights } = sharedTerms(english);
    const heavier = [...weights].filter(([term, weight]) => weight > (bodyAlone.weights.get(term) ?? weight));
    expect(heavier).not.toEqual([]);
    expect([...weights.keys()].filter((term) => !isFoundBy(term))).not.toEqual([]); // Zarnoufil
    expect(foundBy(sharedTerms(english), 'en').some((term) => /^en\d+\^?k/.test(term))).toBe(false);
  });

  it('are none of languages without a lexicon', () => {
    expect(foundBy(sharedTerms({ ...english, language: 'fr' }), 'fr')).toEqual([]);
    expect(foundBy(sharedTerms({ ...english, language: undefined }), undefined)).toEqual([]);
    expect([otherLanguage('fr'), otherLanguage(undefined)]).toEqual([undefined, undefined]);
  });
});
