import { describe, expect, it } from 'vitest';
import { knownBySound } from './known-by-sound.js';
import { keyOf } from './name-key.js';

const same = (arabic: string, latin: string, type: 'person' | 'place' = 'person') => {
  expect(keyOf(type, latin.split(' '))).toBe(keyOf(type, arabic.split(' ')));
  expect(keyOf(type, arabic.split(' '))).toMatch(/^~/);
};

describe('the key of a name', () => {
  it.each([
    ['مايكل فيتزروي', 'michael fitzroy', 'first names by a list, tz written with two letters or one'],
    ['كريستينا بلوموفيتش', 'kristina blumovic', 'endings of the Balkans'],
    ['هانز شولتزمان', 'hans schultzmann', 'doubled letters, sch'],
    ['سيرخيو بيغويرو', 'sergio bigueiro', 'g and j of Spain'],
    ['جون نايتلي', 'john knightly', 'silent letters'],
    ['الكسندر البرزي', 'alexander alberzi', 'an al that is no article'],
    ['براين اوهايسي', 'brian o haisy', "O'"],
    ['عبد الرحمن الدسوقي', 'abdel rahman el desouki', 'servants of God in two words'],
    ['عبدالرحمن دسوقي', 'abdulrahman al dessouky', 'or in one, and without article'],
  ] as const)('%s is %s: %s', (arabic, latin, _why) => same(arabic, latin));

  it.each([
    ['غرايمستون', 'grimestone'],
    ['بانبريدج', 'banbridge'],
    ['سترادفورد', 'stradford'],
    ['تولوكا', 'toluca'],
  ] as const)('the place %s is %s', (arabic, latin) => same(arabic, latin, 'place'));

  it.each([
    ['محمد', 'أحمد'],
    ['محمد', 'محمود'],
    ['حامد', 'حمدي'],
    ['سامي', 'سامح'],
    ['كامل', 'كمال'],
  ] as const)('tells %s from %s', (one, other) => {
    expect(keyOf('person', [one, 'البنداري'])).not.toBe(keyOf('person', [other, 'البنداري']));
  });
});

describe('names too short to tell by their sounds', () => {
  it('are known by their letters', () => {
    expect(keyOf('person', ['احمد', 'العش'])).not.toBe(keyOf('person', ['احمد', 'شيحه']));
    expect(keyOf('person', ['احمد', 'العش'])).not.toMatch(/^~/);
  });
});

describe('a known name in another spelling', () => {
  it('is known by how it sounds', () => {
    expect(knownBySound('person', ['زوران', 'زئيف'])?.id).toBe('person-zoran-zaev');
  });

  it('needs more than a surname, and four sounds', () => {
    expect(knownBySound('person', ['زئيف'])).toBeUndefined();
    expect(knownBySound('place', ['بالو'])).toBeUndefined();
  });
});
