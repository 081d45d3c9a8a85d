import { describe, expect, it } from 'vitest';
import { bridgeTerms, isEntity } from './bridge-terms.js';

const headline = 'Police seize 1,250 kilos of hashish in Ismailia';
const body = 'Officers arrested a smuggler and found weapons, the interior ministry said.';
const entities = [
  { id: 'place-eg-ismailia', salience: 0.9 },
  { id: 'org-interior-ministry-eg', salience: 0.4 },
];

describe('terms that languages share', () => {
  it('tell entities from notions and numbers', () => {
    expect([...bridgeTerms(headline, body, 'en')].some(isEntity)).toBe(false);
    const named = [...bridgeTerms(headline, body, 'en', entities)].filter(isEntity);
    expect(named).toHaveLength(2);
    expect(named).toEqual([...bridgeTerms('', '', 'ar', entities)]);
  });

  it('leave out where an article comes from', () => {
    const origin = { id: 'place-eg-cairo', salience: 0.2, role: 'origin' };
    expect([...bridgeTerms(headline, body, 'en', [...entities, origin])].filter(isEntity)).toHaveLength(2);
  });
});
