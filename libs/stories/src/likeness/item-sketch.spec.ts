import { describe, expect, it } from 'vitest';
import { heftOf, itemSketch, mostTerms, printOf } from './item-sketch.js';

const text = {
  id: 'a',
  eventTimeMs: 0,
  headline: 'Ferry catches fire off Latakia',
  body: 'Forty passengers were taken off a ferry that caught fire four miles off Latakia, the coast guard said.',
};

describe('the sketch of an item', () => {
  it('is the same for spellings that mean the same', () => {
    const one = itemSketch({ ...text, headline: 'أحمد يزور الإسكندرية', body: '' });
    const other = itemSketch({ ...text, headline: 'احمد يزور الاسكندريه', body: '' });
    expect(one.terms).toEqual(other.terms);
  });

  it('weighs what the headline says above what the body says once', () => {
    const { terms } = itemSketch(text);
    const latakia = itemSketch({ ...text, headline: 'Latakia', body: '' }).terms[0] as number;
    const miles = itemSketch({ ...text, headline: 'miles', body: '' }).terms[0] as number;
    const heft = (print: number) => heftOf(terms.find((term) => printOf(term) === printOf(print)) as number);
    expect(heft(latakia)).toBeGreaterThan(heft(miles));
  });

  it('is bounded for a text of any length, and sorted by print', () => {
    const words = Array.from({ length: 5_000 }, (_, nth) => `word${nth}`).join(' ');
    const { terms, numbers } = itemSketch({ ...text, body: words });
    expect(terms).toHaveLength(mostTerms);
    expect(numbers.length).toBeLessThanOrEqual(12);
    expect([...terms].map(printOf)).toEqual([...terms].map(printOf).sort((a, b) => a - b));
  });

  it('has no terms for an item without words', () => {
    expect(itemSketch({ id: 'a', eventTimeMs: 0 }).terms).toHaveLength(0);
  });
});
