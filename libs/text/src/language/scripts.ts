/** Families of letters that a text may be written in; the first step to its language. */
export type Script =
  | 'latin'
  | 'arabic'
  | 'cyrillic'
  | 'hebrew'
  | 'greek'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'devanagari'
  | 'thai'
  | 'armenian'
  | 'georgian'
  | 'ethiopic'
  | 'bengali'
  | 'tamil';

/** First and last unit of each block, in rising order. */
const blocks: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x5d0, 0x5f2, 'hebrew'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d5, 'arabic'],
  [0x6ee, 0x6ef, 'arabic'],
  [0x6fa, 0x77f, 'arabic'],
  [0x904, 0x97f, 'devanagari'],
  [0x985, 0x9e5, 'bengali'],
  [0xb85, 0xbd7, 'tamil'],
  [0xe01, 0xe5b, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1200, 0x137f, 'ethiopic'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
];

const names = [...new Set(blocks.map(([, , script]) => script))];
const table = new Uint8Array(0x10000);
for (const [first, last, script] of blocks) table.fill(names.indexOf(script) + 1, first, last + 1);

/** How many letters of each script a text has. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Uint32Array(names.length + 1);
  for (let at = 0; at < text.length; at++) {
    const script = table[text.charCodeAt(at)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  return new Map(names.map((name, index) => [name, counts[index + 1] as number]));
}
