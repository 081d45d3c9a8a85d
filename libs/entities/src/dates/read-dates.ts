import type { TextDate } from '#libs/contracts';
import type { Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { type Day, dayText } from './calendar-days.js';
import { monthPhrase, numberPhrase } from './calendar-phrases.js';
import { type DayPhrase, relativePhrase, weekdayPhrase } from './day-phrases.js';

/**
 * The words of a field that name a day, and which day they mean for a copy of `today` (in the zone of its feed): «أمس
 * الأربعاء», "on Wednesday", "5 April". In the order of the text, none over another. Hijri dates, months and years
 * alone are not read.
 */
export function readDates(field: FieldText, today: Day): TextDate[] {
  const dates: TextDate[] = [];
  let read = 0;
  for (let at = 0; at < field.tokens.length; at++) {
    if (at < read || field.facts[at]?.mayBeginDay !== true) continue;
    const phrase = phraseAt(field, at, today);
    if (phrase === undefined || phrase.from < read) continue;
    read = phrase.to;
    const start = startOf(field.tokens[phrase.from] as Token, phrase.skip);
    const { end } = field.tokens[phrase.to - 1] as Token;
    dates.push({ field: field.field, start, end, date: dayText(phrase.day) });
  }
  return dates;
}

const phraseAt = (field: FieldText, at: number, today: Day): DayPhrase | undefined =>
  relativePhrase(field, at, today) ??
  weekdayPhrase(field, at, today) ??
  monthPhrase(field, at, today) ??
  numberPhrase(field, at);

/** A clitic is one letter, and the marks on it. */
function startOf({ surface, start }: Token, skip: number): number {
  if (skip === 0) return start;
  let letters = 1;
  while (/\p{M}/u.test(surface.charAt(letters))) letters++;
  return start + letters;
}
