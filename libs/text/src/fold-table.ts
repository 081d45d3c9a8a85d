import { isArabicMark, isControl, isInvisible } from './invisible-signs.js';

/**
 * What each UTF-16 unit folds to, worked out once. Four values are not letters but orders to the reader:
 * `drop` it, `several` (look in `expansions`), `context` (a mark that may compose with the letter before it),
 * `pair` (half of a surrogate pair).
 */
export const order = { drop: 0, several: 1, context: 2, pair: 3 } as const;

/** Units that fold to more than one: ligatures, presentation forms of whole words, ß, …. */
export const expansions = new Map<number, string>();

/**
 * Arabic letters that writers exchange freely. Hamza on its seat (ؤ ئ) goes to the seat: names are spelt both ways
 * in the press (فؤاد/فواد, وائل/وايل, عائشة/عايشة), and the few words that then coincide (بئر/بير) cost less than a
 * name not found. Letters of Persian and Urdu that Arabic lacks (پ چ ژ گ ٹ ڈ ڑ) stay; ڤ is only a way to write ف.
 */
const letters: Readonly<Record<string, string>> = {
  آأإٱٲٳٵ: 'ا',
  ىیېےۓئٸۍ: 'ي',
  ةہۀەھۃۂ: 'ه',
  ؤٶۆۇۈۋ: 'و',
  ک: 'ك',
  ں: 'ن',
  ڤ: 'ف',
  ё: 'е',
  '‘’‚‛′ʼʻ`´': "'",
  '“”„‟«»″〝〞': '"',
  '‐‑‒–—―−﹘': '-',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  øØ: 'o',
  đĐð: 'd',
  łŁ: 'l',
  ıİ: 'i',
  ħĦ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Marks and jamo that may join the letter before them: the whole text is composed first where one occurs. */
const joining = /[\p{M}\u1100-\u11ff\uff9e\uff9f]/u;
const accents = /[\u0300-\u036f]/gu;
const accentedLatinOrGreek = /^[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036f]+$/u;

const singles = new Map<string, string>();
for (const [from, to] of Object.entries(letters)) for (const letter of from) singles.set(letter, to);
for (let digit = 0; digit < 10; digit++) {
  singles.set(String.fromCharCode(0x660 + digit), String(digit));
  singles.set(String.fromCharCode(0x6f0 + digit), String(digit));
}

const isDropped = (unit: number) => isArabicMark(unit) || isInvisible(unit) || isControl(unit);

/** Folds one character as if it stood alone; a mark that may compose stays. */
export function foldCharacter(character: string): string {
  if (isDropped(character.charCodeAt(0))) return '';
  const single = singles.get(character);
  if (single !== undefined) return single;
  const plain = character.normalize('NFKC').toLowerCase();
  // NFKC makes a space and a mark of the spacing accents: the mark then stands on nothing.
  const bare = [...plain]
    .map(withoutAccent)
    .join('')
    .replace(/(?<= )[\u0300-\u036f]+/gu, '');
  if (bare === character) return bare;
  return [...bare].map(foldCharacter).join('');
}

function withoutAccent(character: string): string {
  const parts = character.normalize('NFD');
  return accentedLatinOrGreek.test(parts) ? parts.replace(accents, '') : character;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = isUnchanged(unit) ? unit : foldedUnit(unit);
  return table;
}

/** Han, Hangul syllables and private use fold to themselves; left out so that loading takes milliseconds. */
function isUnchanged(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xd7fc) || (unit >= 0xe000 && unit < 0xf900);
}

function foldedUnit(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return order.pair;
  const character = String.fromCharCode(unit);
  if (isDropped(unit)) return order.drop;
  if (joining.test(character)) return order.context;
  const folded = foldCharacter(character);
  if (folded.length > 1) expansions.set(unit, folded);
  return folded.length === 0 ? order.drop : folded.length > 1 ? order.several : folded.charCodeAt(0);
}

export const foldTable = buildTable();
