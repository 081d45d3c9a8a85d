import { randomInt } from 'node:crypto';

export type Language = 'ar' | 'en';

/** A text with two words that occur nowhere else. */
export interface SecretText {
  readonly language: Language;
  /** Stands in headline and body: a search for it finds the text. */
  readonly ask: string;
  /** Stands in the body and in the name of the source: whatever shows it shows the text. No query has it. */
  readonly tell: string;
  readonly headline: string;
  readonly body: string;
}

/** Every `tell` looks like this. Its letters are no clitics, so no folding cuts it. */
export const tellPattern = /xqtell[a-z]{10}|ظغخبر[شقثضذصط]{10}/g;

/** Words of its own that a text gets: enough that it is no copy of another with the same frame. */
const ownWords = 40;
let serial = 0;

const letters = { en: 'bcdfghkmnprtvwz', ar: 'شقثضذصط' };

/** Every other text is alike but for its secret words, and becomes a copy; the rest are related to each other at most. */
export function secretText(language: Language): SecretText {
  const english = language === 'en';
  const ask = `${english ? 'xqask' : 'ظغسؤل'}${randomWord(language)}`;
  const tell = `${english ? 'xqtell' : 'ظغخبر'}${randomWord(language)}`;
  const headline = english
    ? `Council of Cairo hears ${ask} on river tariffs`
    : `مجلس القاهرة يستمع إلى ${ask} بشأن رسوم النهر`;
  const body = english
    ? `The council in Cairo heard ${ask} on Monday.\n\nMembers asked for ${tell} before the vote in Egypt.`
    : `استمع المجلس في القاهرة إلى ${ask} يوم الاثنين.\n\nوطلب الأعضاء ${tell} قبل التصويت في مصر.`;
  serial += 1;
  if (serial % 2 === 0) return { language, ask, tell, headline, body };
  const own = Array.from({ length: ownWords }, () => randomWord(language)).join(' ');
  return { language, ask, tell, headline, body: `${body}\n\n${own}.` };
}

function randomWord(language: Language): string {
  const from = letters[language];
  return Array.from({ length: 10 }, () => from[randomInt(from.length)]).join('');
}
