import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './packed-sketch.js';
import { relatedSketch } from './related-sketch.js';

const text = {
  language: 'en',
  headline: 'Ferry sinks off Zarnovel',
  body: 'A ferry carrying 212 passengers sank off Zarnovel on Monday; rescuers searched.',
  eventTimeMs: 0,
  entities: [{ id: 'place-zarnovel', salience: 0.71 }],
};

describe('a packed sketch', () => {
  it.each(['stems', 'cross'] as const)('gives back what was packed of %s, weights to a 512th', (space) => {
    const { terms, title, numbers, entities } = relatedSketch(text, space);
    const back = unpacked(packed({ terms, title, numbers, entities }));
    expect(terms.prints.length).toBeGreaterThan(3);
    expect(back?.terms.prints).toEqual(terms.prints);
    expect(back?.title).toEqual(title);
    expect(back?.numbers).toEqual(numbers);
    expect(back?.entities.prints).toEqual(entities.prints);
    for (const [nth, heft] of terms.hefts.entries()) {
      expect(Math.abs((back?.terms.hefts[nth] as number) - heft)).toBeLessThanOrEqual(1 / 512);
    }
  });

  it('keeps no more than 255 of a kind', () => {
    const prints = Uint32Array.from({ length: 300 }, (_, nth) => nth * 7);
    const many = { prints, hefts: new Float64Array(300).fill(2) };
    const none = { prints: new Uint32Array(), hefts: new Float64Array() };
    const back = unpacked(packed({ terms: many, title: none, numbers: many, entities: many }));
    expect(back?.terms.prints).toEqual(prints.subarray(0, 255));
    expect(back?.entities.hefts.at(-1)).toBe(2);
  });

  it('is not read where another packing made it', () => {
    const other = Buffer.from([0, 0, 0, 0, 0]).toString('base64');
    expect(unpacked(other)).toBeUndefined();
  });
});
