import { describe, expect, it } from 'vitest';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';
import { defaultWindowMs, StoryBook } from './story-book.js';

const minute = 60_000;
const about = 'Karim Haddad lawyer shot dead Tyre harbour';
const outlets = ['agency', 'gazette', 'tribune', 'observer', 'courier'];
const syllables = 'ka ro mi te su la ven dor pi nax ju bel gor shi tam qua fel zon wy hub'.split(' ');
const wordsOfAngle = 6;

/** Words that nobody has used before, the same at every call. */
function* newWords(): Generator<string> {
  let seed = 5;
  const syllable = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return syllables[Math.floor((seed / 2 ** 31) * syllables.length)];
  };
  while (true) yield [syllable(), syllable(), syllable()].join('');
}

/** Reports of one event by five outlets from each of so many angles: every angle has words that no other has. */
function reports(angles: number): StoryText[] {
  const invented = newWords();
  return Array.from({ length: angles }, (_, angle) => {
    const words = Array.from({ length: wordsOfAngle }, () => invented.next().value as string);
    return outlets.map((outlet, nth) => ({
      id: `${angle}-${outlet}`,
      eventTimeMs: (angle * 7 + nth * 11) * minute,
      language: 'en',
      headline: words.slice(0, 4).join(' '),
      body: `${words.join(' ')}. ${words.join(' ')} ${about}, the ${outlet} said.`,
    }));
  }).flat();
}

function storiesOf(texts: readonly StoryText[]): number {
  const book = new StoryBook({ items: 1_000, windowMs: defaultWindowMs });
  const stories = new Map<string, string>();
  for (const text of texts) stories.set(text.id, book.take(itemSketch(text)).story);
  for (const { id, story } of book.settle(true)) stories.set(id, story);
  return new Set(stories.values()).size;
}

describe('an event of which much is written', () => {
  it('gathers, though each report is nearest to those of its own angle', () => {
    expect(storiesOf(reports(24))).toBeLessThan(18);
  });

  it('does not where there is no crowd: three angles may be three events', () => {
    expect(storiesOf(reports(3))).toBe(3);
  });
});
