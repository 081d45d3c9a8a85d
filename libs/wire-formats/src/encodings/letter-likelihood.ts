/**
 * How often a letter stands in Arabic news, in per mille, rounded: what is not listed is rarer than 1 in 1,000. A wrong
 * code page turns the common letters into rare ones.
 */
const arabicPerMille: Readonly<Record<string, number>> = Object.fromEntries(
  'ا125 ل115 ي75 م62 و60 ن54 ر48 ت45 ب38 ع34 د32 ة32 أ30 ف29 س28 ه27 ق24 ك21 ح21 ج14 إ13 ش12 ى11 ص11 ط11 خ9 ز8 ذ6 ئ6 ض6 ث6 ء5 غ5 ظ3 آ3 ؤ2'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]),
);
/** Letters that end a word: one in its middle is a sign of the wrong code page. */
const finals = new Set([0x629, 0x649]);

type Kind = 'latin' | 'arabic' | 'mark' | 'arabicStop' | 'sign' | 'wrong' | 'other';

function kindOf(unit: number): Kind {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 'latin' : 'other';
  if (unit < 0xa0 || unit === 0xfffd) return 'wrong';
  if (unit === 0x60c || unit === 0x61b || unit === 0x61f) return 'arabicStop';
  if (unit >= 0x64b && unit <= 0x652) return 'mark';
  if (unit >= 0x621 && unit <= 0x6d2) return 'arabic';
  if (unit >= 0xc0 && unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? 'sign' : 'latin';
  if (unit === 0x152 || unit === 0x153) return 'latin';
  return 'sign';
}

/** Logarithm of how much likelier the letter is than one of chance. */
const weightOf = (unit: number) =>
  Math.max(-2.5, Math.min(2, Math.log2((arabicPerMille[String.fromCharCode(unit)] ?? 0.4) / 20)));

const isLower = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x100);
const isUpperBeyondAscii = (unit: number) => unit >= 0xc0 && unit < 0xdf && unit !== 0xd7;

export interface Likelihood {
  /** The sum over all letters beyond ASCII: comparable between readings of the same bytes. */
  readonly score: number;
  /** The same for one letter: above 0 it reads like a language. */
  readonly perLetter: number;
  /** Some byte has no letter in this encoding. */
  readonly broken: boolean;
}

/** How much a text reads like Arabic, a Western language, or both side by side, judged by its letters beyond ASCII. */
export function likelihoodOf(text: string): Likelihood {
  let score = 0;
  let judged = 0;
  let broken = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    judged++;
    broken ||= kindOf(unit) === 'wrong';
    score += judge(unit, at === 0 ? 0x20 : text.charCodeAt(at - 1), text.charCodeAt(at + 1) || 0x20);
  }
  return { score, perLetter: judged === 0 ? 0 : score / judged, broken };
}

function judge(unit: number, before: number, after: number): number {
  const kind = kindOf(unit);
  const [left, right] = [kindOf(before), kindOf(after)];
  if (kind === 'wrong') return -4;
  // Spaces and hyphens that are not seen say nothing of the letters.
  if (unit === 0xa0 || unit === 0xad) return 0;
  if (kind === 'sign') return left === 'latin' && right === 'latin' && unit !== 0x2019 ? -1.5 : 0.2;
  const besideLatin = left === 'latin' || right === 'latin';
  if (kind === 'mark') return left === 'arabic' || left === 'mark' ? -0.5 : -4;
  if (kind === 'arabicStop') return left === 'arabic' || left === 'mark' ? 0.5 : besideLatin ? -2 : -0.3;
  if (kind === 'arabic') {
    if (besideLatin || (finals.has(unit) && right === 'arabic')) return -4;
    // The article is what an Arabic text has most of.
    const isArticle = unit === 0x644 && before === 0x627;
    return weightOf(unit) + (isArticle ? 1 : 0);
  }
  return judgeLatin(unit, before, after);
}

function judgeLatin(unit: number, before: number, after: number): number {
  const beside = [before, after].filter((other) => kindOf(other) === 'latin');
  if ([before, after].some((other) => kindOf(other) === 'arabic' || kindOf(other) === 'mark')) return -4;
  if (isUpperBeyondAscii(unit) && isLower(before)) return -2;
  if (beside.some((other) => other < 0x80)) return 1;
  return beside.length > 0 ? -2 : -0.3;
}
