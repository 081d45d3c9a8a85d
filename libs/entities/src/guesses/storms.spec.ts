import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.js';

const eventsIn = (language: string, headline: string, body: string) =>
  annotate({ headline, body, language })
    .entities.filter(({ type }) => type === 'event')
    .map(({ id, names, mentions }) => ({ id, names, surfaces: mentions.map(({ surface }) => surface) }));

describe('storms', () => {
  it('are events by their name, which also stands for them alone', () => {
    const [storm] = eventsIn(
      'en',
      'Hurricane Walburga Nears Jamaica',
      'Hurricane Walburga swept over the island on Monday, forecasters said. Walburga killed nobody.',
    );
    expect(storm?.names).toEqual({ en: 'Hurricane Walburga' });
    expect(storm?.surfaces).toEqual(['Hurricane Walburga', 'Hurricane Walburga', 'Walburga']);
  });

  it('are one in both languages', () => {
    const [english] = eventsIn('en', 'Rain', 'Typhoon Marietta flooded two villages on Monday.');
    const [arabic] = eventsIn('ar', 'أمطار', 'غمر إعصار "مارييتا" قريتين يوم الاثنين.');
    expect(arabic?.id).toBe(english?.id);
    expect(arabic?.surfaces).toEqual(['إعصار "مارييتا"']);
  });

  it('take the name of a place or of somebody known', () => {
    const { entities } = annotate({
      body: 'Tropical Storm Florence reached the coast on Friday. Florence weakened at night.',
      language: 'en',
    });
    expect(entities.map(({ type }) => type)).toEqual(['event']);
  });

  it.each([
    ['en', 'The Hurricane Center said a hurricane season like this was rare. Hurricane Warning lifted.'],
    ['en', 'The Atlantic hurricane Friday was weak.'],
    ['ar', 'أثارت التصريحات عاصفة من الانتقادات، وضربت عاصفة ثلجية المدينة.'],
    ['ar', 'اجتاح الإعصار المدمر الساحل وخلف عاصفة رملية.'],
  ])('are not in "%s: %s"', (language, body) => {
    expect(eventsIn(language, 'News', body)).toEqual([]);
  });
});
