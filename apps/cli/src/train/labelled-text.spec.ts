import { describe, expect, it } from 'vitest';
import { labelOf } from '#libs/entities';
import { labelledText, tokenLabels, wordLabels } from './labelled-text.js';

const [place, person, inPerson] = [labelOf('LOC', true), labelOf('PER', true), labelOf('PER', false)];
const document = {
  words: ['J.', "O'Neil", 'left', 'Al-Arish', ',', '(', 'Egypt', ')', '.', 'Rain', 'fell'],
  labels: [person, inPerson, 0, place, 0, 0, place, 0, 0, 0, 0],
  ends: [false, false, false, false, false, false, false, false, true, false, false],
};

describe('annotated words as a text', () => {
  it('stand as a newspaper prints them', () => {
    expect(labelledText(document).field.text).toBe("J. O'Neil left Al-Arish, (Egypt).\nRain fell");
  });

  it('keep their labels over words that we cut otherwise', () => {
    const text = labelledText(document);
    const inPlace = labelOf('LOC', false);
    expect([...tokenLabels(text)]).toEqual([person, inPerson, inPerson, 0, place, inPlace, place, 0, 0]);
    expect(wordLabels(text, tokenLabels(text))).toEqual(document.labels);
  });

  it('can be written in capitals', () => {
    expect(labelledText(document, (word) => word.toUpperCase()).field.capitalisation).toBe('capitals');
  });
});
