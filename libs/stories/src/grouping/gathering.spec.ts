import { describe, expect, it } from 'vitest';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';
import { defaultWindowMs, StoryBook } from './story-book.js';

const minute = 60_000;
const people = (
  'Karim Haddad,Salma Idris,Peter Novak,Omar Farouk,Lena Fischer,Youssef Bakri,Maria Duarte,Ivan Petrov,' +
  'Huda Zaher,Carlos Mendez,Nadia Rahal,Tom Becker,Samir Qassem,Elena Rossi,Adel Shukri,Grace Obi'
).split(',');
const syllables = 'ka ro mi te su la ven dor pi nax ju bel gor shi tam qua fel zon wy hub'.split(' ');
const outlets = ['agency', 'gazette', 'tribune', 'observer', 'courier'];
/** What each angle tells of the event; none tells what another tells. */
const angles = [
  [
    'Police seek gunman on motorcycle',
    'Detectives collected cartridges and camera footage from the quay overnight.',
  ],
  [
    'Bar association calls three-day strike',
    'Advocates in black gowns will stay away from every courtroom until Thursday.',
  ],
  [
    'Minister promises swift inquiry',
    'The interior ministry named a panel of magistrates and offered a reward.',
  ],
  [
    'Widow asks for guards at her home',
    'She told reporters that strangers had followed the children to school.',
  ],
  [
    'Thousands expected at funeral procession',
    'The coffin will be carried from the mosque to the hillside cemetery.',
  ],
  [
    'Port authority shuts eastern terminal',
    'Two container ships were turned around and dockers were sent home.',
  ],
  [
    'Opposition suspends talks with cabinet',
    'Its deputies walked out and demanded early elections in the spring.',
  ],
  ['France and Germany condemn killing', 'Both foreign ministries summoned ambassadors and urged restraint.'],
  [
    'Students march with candles in Beirut',
    'Chants against violence echoed along the corniche until midnight.',
  ],
  ['Autopsy finds four bullets', 'The coroner said that the wounds came from a pistol at close range.'],
  ['Shopkeepers shutter old market', 'Bakeries alone stayed open, and buses ran empty through the suburbs.'],
  ['Army patrols after clashes', 'Tear gas drifted over barricades where youths burned tyres.'],
  [
    'Suspect arrested at airport',
    'Officers pulled a passenger with a forged passport off a flight to Cyprus.',
  ],
  ['Columnists ask who profits', 'Editorials recalled smuggling cases and threats by letter last winter.'],
  ['Union of journalists mourns defender', 'He had won acquittals for six reporters accused of libel.'],
  ['Currency slips as investors worry', 'The central bank sold dollars and brokers halted trading twice.'],
] as const;

/** Reports by five outlets of each of so many angles; of whom they tell is said by `whom`. */
function reports(many: number, whom: (angle: number) => string): StoryText[] {
  return angles.slice(0, many).flatMap(([headline, told], angle) =>
    outlets.map((outlet, nth) => ({
      id: `${angle}-${outlet}`,
      eventTimeMs: (angle * 7 + nth * 11) * minute,
      language: 'en',
      entities: [
        { id: `person-x-${whom(angle).toLowerCase().replace(' ', '-')}`, salience: 1 },
        { id: 'place-tyre', salience: 0.6 },
      ],
      headline: `${headline} after lawyer ${whom(angle)} is shot dead`,
      body: `${told} ${told} It is about the lawyer ${whom(angle)}, shot dead at the harbour of Tyre, the ${outlet} said.`,
    })),
  );
}

/** So many items of a day's wire on other matters, none like another: what is rare is known from them. */
function otherNews(many: number): StoryText[] {
  let seed = 5;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const word = () => [syllables, syllables, syllables].map((all) => all[random(all.length)]).join('');
  return Array.from({ length: many }, (_, nth) => {
    const words = Array.from({ length: 12 }, word);
    const headline = words.slice(0, 4).join(' ');
    return {
      id: `other-${nth}`,
      eventTimeMs: random(1_440) * minute,
      language: 'en',
      headline,
      body: words.join(' '),
    };
  });
}

/** How many stories the reports are in, amid a day's wire. */
function storiesOf(texts: readonly StoryText[]): number {
  const book = new StoryBook({ items: 5_000, windowMs: defaultWindowMs });
  const stories = new Map<string, string>();
  const wire = [...texts, ...otherNews(3_000)].sort((a, b) => a.eventTimeMs - b.eventTimeMs);
  for (const text of wire) stories.set(text.id, book.take(itemSketch(text)).story);
  for (const { id, story } of book.settle(true)) stories.set(id, story);
  return new Set(texts.map(({ id }) => stories.get(id))).size;
}

/** The first one reads the lexicon. */
const timeout = 30_000;

describe('an event of which much is written', { timeout }, () => {
  it('gathers, though each report is nearest to those of its own angle', () => {
    expect(storiesOf(reports(16, () => 'Karim Haddad'))).toBeLessThan(8);
  });

  it('is another one where it happened to somebody else', () => {
    expect(storiesOf(reports(16, (angle) => people[angle] as string))).toBeGreaterThan(12);
  });
});
