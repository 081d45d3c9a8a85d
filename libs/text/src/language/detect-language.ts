import { languageInArabicLetters } from './arabic-script.js';
import { languageInLatinLetters } from './latin-script.js';
import { countScripts, type Script } from './scripts.js';

/** `language` is a BCP 47 code of two or three letters, `confidence` 0 to 1. */
export interface DetectedLanguage {
  readonly language: string;
  readonly confidence: number;
}

const longest = 3000;
const ofOneScript: Partial<Record<Script, string>> = {
  hebrew: 'he',
  greek: 'el',
  hangul: 'ko',
  devanagari: 'hi',
  thai: 'th',
  armenian: 'hy',
  georgian: 'ka',
  ethiopic: 'am',
  bengali: 'bn',
  tamil: 'ta',
};

/**
 * The language of a text, from its script first, then from letters and small words; right on short headlines for
 * ar, fa, ur, en, fr, de, es, tr, ru, he, zh and ja, and undefined when it is unsure (numbers, a single name).
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const sample = text.slice(0, longest);
  const counts = countScripts(sample);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const count = (script: Script) => counts.get(script) ?? 0;
  // Japanese mixes kana with Han, and a sign of it says as much as several Latin letters.
  if (count('kana') > 0 && count('kana') * 8 >= count('han'))
    return certain('ja', count('kana') + count('han'), total);
  if (count('han') * 2 >= total - count('han')) return certain('zh', count('han'), total);
  const [script, letters] = [...counts].reduce((best, next) =>
    amountOf(next) > amountOf(best) ? next : best,
  );
  if (script === 'latin') return languageInLatinLetters(sample);
  if (letters < 3) return undefined;
  if (script === 'arabic') return languageInArabicLetters(sample);
  if (script === 'cyrillic') return languageInCyrillic(sample, letters / total);
  const language = ofOneScript[script];
  return language === undefined ? undefined : certain(language, letters, total);
}

/** Latin names stand in texts of every script, others hardly in Latin ones; and Arabic writes fewer letters a word. */
const latinShare = 0.6;
const amountOf = ([script, count]: readonly [Script, number]) =>
  script === 'latin' ? latinShare * count : count;

function certain(language: string, letters: number, total: number): DetectedLanguage {
  return { language, confidence: Math.min(0.99, letters / total) };
}

function languageInCyrillic(text: string, share: number): DetectedLanguage {
  const has = (letters: RegExp) => (text.match(letters) ?? []).length;
  if (has(/[ђјљњћџ]/giu) > 0) return { language: 'sr', confidence: share * 0.8 };
  if (has(/ў/giu) > 0) return { language: 'be', confidence: share * 0.9 };
  if (has(/[іїєґ]/giu) > 0) return { language: 'uk', confidence: share * 0.9 };
  const russian = has(/[ыэё]/giu);
  if (russian === 0 && has(/\p{L}ъ\p{L}|(?:^|\s)(?:на|за|от|със|във|ще|се) /giu) > 2 && has(/ъ/giu) > 0) {
    return { language: 'bg', confidence: share * 0.7 };
  }
  return { language: 'ru', confidence: share * (russian > 0 ? 0.95 : 0.8) };
}
