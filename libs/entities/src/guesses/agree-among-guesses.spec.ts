import { describe, expect, it } from 'vitest';
import type { EntityType } from '#libs/contracts';
import { readField } from '../field-text.js';
import { agreeAmongGuesses } from './agree-among-guesses.js';
import type { NameGuess } from './name-guess.js';

/** Guesses as the tagger would make them of these words of a text. */
function guessesIn(text: string, told: readonly (readonly [string, EntityType])[]): NameGuess[] {
  const field = readField('body', text);
  let reached = 0;
  return told.map(([name, type]) => {
    const start = text.indexOf(name, reached);
    const end = start + name.length;
    reached = end;
    const inside = field.tokens.filter((token) => token.start >= start && token.end <= end);
    const from = field.tokens.indexOf(inside[0] as (typeof inside)[number]);
    const words = inside.map(({ folded }) => folded);
    return { field, from, to: from + inside.length, type, words, start, end, confidence: 1 };
  });
}

const typesOf = (text: string, told: readonly (readonly [string, EntityType])[]) =>
  agreeAmongGuesses(guessesIn(text, told)).map(({ type }) => type);

describe('guesses of one item', () => {
  it('are of one type wherever the name stands', () => {
    expect(
      typesOf('Larkfell fell. Larkfell rose. Larkfell slept.', [
        ['Larkfell', 'org'],
        ['Larkfell', 'place'],
        ['Larkfell', 'place'],
      ]),
    ).toEqual(['place', 'place', 'place']);
  });

  it('are the person whose later names they are', () => {
    expect(
      typesOf('Ada Thornby left. Thornby said so. Thornby waved.', [
        ['Ada Thornby', 'person'],
        ['Thornby', 'place'],
        ['Thornby', 'place'],
      ]),
    ).toEqual(['person', 'person', 'person']);
  });

  it('leave out a letter without which the item has the name too', () => {
    const text = 'قال مدير سيلفيا إن العرض لسيلفيا وحدها';
    const agreed = agreeAmongGuesses(
      guessesIn(text, [
        ['سيلفيا', 'org'],
        ['لسيلفيا', 'org'],
      ]),
    );
    expect(agreed.map(({ start, end }) => text.slice(start, end))).toEqual(['سيلفيا', 'سيلفيا']);
    expect(agreed[1]?.words).toEqual(['سيلفيا']);
  });
});
