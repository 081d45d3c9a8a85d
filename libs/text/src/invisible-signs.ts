type Ranges = readonly (readonly [first: number, last: number])[];

/** Joiners, direction marks, soft hyphen, variation selectors, BOM: signs without width, no part of any word. */
const invisible: Ranges = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Harakat, Koranic signs and tatweel. */
const arabicMarks: Ranges = [
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8d3, 0x8ff],
];

/** Control characters, except tab, line feed and carriage return. */
const controls: Ranges = [
  [0x0, 0x8],
  [0xb, 0xc],
  [0xe, 0x1f],
  [0x7f, 0x9f],
];

const within = (ranges: Ranges) => (unit: number) =>
  ranges.some(([first, last]) => unit >= first && unit <= last);

export const isInvisible = within(invisible);
export const isArabicMark = within(arabicMarks);
export const isControl = within(controls);
