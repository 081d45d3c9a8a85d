import { expect, it } from 'vitest';
import { chunks, filledLines } from './chunks.js';

it('numbers lines as an editor does and leaves empty ones out', () => {
  expect(filledLines('\uFEFFa\n\n b \r\n')).toEqual([
    { number: 1, text: 'a' },
    { number: 3, text: 'b' },
  ]);
});

it('starts a new chunk when either limit would be passed, and keeps the order', () => {
  const cut = chunks(['a', 'bb', 'cccc', 'd', 'e'], (text) => text.length, { items: 2, bytes: 4 });
  expect(cut).toEqual([['a', 'bb'], ['cccc'], ['d', 'e']]);
});

it('gives an item larger than the limit a chunk of its own', () => {
  expect(chunks(['aaaaaaaaa', 'b'], (text) => text.length, { items: 9, bytes: 4 })).toEqual([
    ['aaaaaaaaa'],
    ['b'],
  ]);
});
