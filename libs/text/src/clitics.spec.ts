import { expect, it } from 'vitest';
import { cliticSplits } from './index.js';

it.each([
  ['وواشنطن', 'واشنطن'],
  ['بسوريا', 'سوريا'],
  ['وبالقاهره', 'القاهره'],
  ['وبالقاهره', 'قاهره'],
  ['للولايات', 'الولايات'],
  ['وللرييس', 'رييس'],
  ['كالسعوديه', 'السعوديه'],
  ['فسيقول', 'يقول'],
  ['لعمان', 'عمان'],
])('sees through the prefixes of %s to %s', (word, bare) => expect(cliticSplits(word)).toContain(bare));

it('gives the word itself first', () => {
  expect(cliticSplits('واشنطن')[0]).toBe('واشنطن');
});

it('takes the س of the future from verbs only', () => {
  expect(cliticSplits('سوريا')).toEqual(['سوريا']);
});

it('leaves words of other scripts and very short words alone', () => {
  expect(cliticSplits('biden')).toEqual(['biden']);
  expect(cliticSplits('في')).toEqual(['في']);
});
