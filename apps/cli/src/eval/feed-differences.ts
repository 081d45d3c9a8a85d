/** A value of a fixture, and what ours are for it. */
export interface Difference {
  /** `headline`, `link`, `uri`, `time`, `byline`, or `item` for an entry that was refused. */
  readonly field: string;
  readonly wanted: string;
  readonly found: readonly (string | undefined)[];
}

interface Known {
  readonly why: string;
  readonly is: (difference: Difference) => boolean;
}

/** Where an entry of ours rightly differs from the one of rss-parser's fixtures. */
const differences: readonly Known[] = [
  {
    why: 'the fixture was made by decoding another encoding as UTF-8, its letters are lost',
    is: ({ wanted }) => wanted.includes('\ufffd'),
  },
  {
    why: 'a relative link is resolved against the address of its feed',
    is: ({ field, wanted, found }) =>
      field === 'link' &&
      wanted.startsWith('/') &&
      found.some((text) => absolute(text) && text?.endsWith(wanted)),
  },
  {
    why: 'FeedBurner counts clicks on an address of its own; the page itself is named beside it and is our link',
    is: ({ field, wanted, found }) =>
      field === 'link' &&
      /^https?:\/\/feedproxy\.google\.com\//.test(wanted) &&
      found.slice(1).some(absolute),
  },
  {
    why: 'a headline is a text: entities and tags in it are read, where rss-parser leaves them',
    is: ({ field, wanted, found }) =>
      field === 'headline' && textOf(wanted) !== wanted && found[0]?.replace(/\s+/gu, ' ') === textOf(wanted),
  },
  {
    why: 'an entry without headline and text is nothing to read',
    is: ({ field, wanted, found }) => field === 'item' && wanted === '' && found[0] === 'empty',
  },
];

/** The reason for a difference, if it is one that is meant. */
export const knownDifference = (difference: Difference): string | undefined =>
  differences.find((known) => known.is(difference))?.why;

const absolute = (text: string | undefined) => text !== undefined && /^https?:\/\//.test(text);

const textOf = (markup: string) =>
  markup
    .replace(/<\/?\w+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\s+/gu, ' ')
    .trim();
