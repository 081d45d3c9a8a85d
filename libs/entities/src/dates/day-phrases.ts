import { fold, type Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { type Day, weekdayFrom, weekdayUpTo } from './calendar-days.js';
import {
  cliticOf,
  comingWords,
  futureWords,
  lastWords,
  namesAfterDay,
  namesBeforeDay,
  nextWords,
  noFutureVerbs,
  pastWords,
  relativeDays,
  weekdays,
} from './calendar-words.js';

/** Words that name a day: tokens `from` to before `to`, `skip` folded letters of a clitic left out. */
export interface DayPhrase {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly day: Day;
}

const [first, after] = [fold('أول'), fold('بعد')];

/** "Yesterday", «أمس الأربعاء», «أول من أمس», «بعد غد»; undefined where the word is part of a name. */
export function relativePhrase(field: FieldText, at: number, today: Day): DayPhrase | undefined {
  const { tokens } = field;
  const word = (tokens[at] as Token).folded;
  const skip = relativeDays.has(word) ? 0 : cliticOf(word, relativeDays);
  const days = relativeDays.get(word.slice(skip));
  if (days === undefined || isOfName(field, at, days === 0)) return undefined;
  const named = weekdays.get(tokens[at + 1]?.folded ?? '');
  if (named !== undefined) {
    const day = days > 0 ? weekdayFrom(today, named) : weekdayUpTo(today, named);
    return { from: at, to: at + 2, skip, day };
  }
  return { skip, ...furtherPhrase(tokens, at, days, today) };
}

/** «أمس الأول», «أول أمس», «أول من أمس», "the day before yesterday", «بعد غد»: one day further than the word itself. */
function furtherPhrase(tokens: readonly Token[], at: number, days: number, today: Day) {
  const [before, beforeThat] = [tokens[at - 1]?.folded, tokens[at - 2]?.folded];
  const isYesterday = days === -1;
  if (isYesterday && tokens[at + 1]?.folded === fold('الأول'))
    return { from: at, to: at + 2, day: today - 2 };
  if (isYesterday && before === first) return { from: at - 1, to: at + 1, day: today - 2 };
  if (isYesterday && before === fold('من') && beforeThat === first)
    return { from: at - 2, to: at + 1, day: today - 2 };
  if (isYesterday && before === 'before' && beforeThat === 'day')
    return { from: at - 2, to: at + 1, day: today - 2 };
  if (days === 1 && (before === after || (before === 'after' && beforeThat === 'day')))
    return { from: before === after ? at - 1 : at - 2, to: at + 1, day: today + 2 };
  return { from: at, to: at + 1, day: today + days };
}

/** "On Wednesday", «الأربعاء الماضي»: by the words beside it, else by whether what is told of lies ahead. */
export function weekdayPhrase(field: FieldText, at: number, today: Day): DayPhrase | undefined {
  const { tokens } = field;
  const { folded: word } = tokens[at] as Token;
  const skip = weekdays.has(word) ? 0 : cliticOf(word, weekdays);
  const named = weekdays.get(word.slice(skip));
  if (named === undefined || isOfName(field, at, false)) return undefined;
  const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  const [said, coming] = [pastWords.has(next), nextWords.has(next)];
  const to = said || coming ? at + 2 : at + 1;
  const phrase = (day: Day): DayPhrase => ({ from: at, to, skip, day });
  if (coming || comingWords.has(before)) return phrase(weekdayFrom(today + 1, named));
  if (said || lastWords.has(before)) return phrase(weekdayUpTo(today - 1, named));
  return phrase(liesAhead(tokens, at) ? weekdayFrom(today, named) : weekdayUpTo(today, named));
}

const futureVerb = /^[وف]?س[يت]\p{L}{3,}$/u;
const wordsLookedAt = 10;

function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - wordsLookedAt); back--) {
    const { folded } = tokens[back] as Token;
    if (futureWords.has(folded)) return true;
    if (futureVerb.test(folded) && !noFutureVerbs.has(folded) && !noFutureVerbs.has(folded.slice(1)))
      return true;
  }
  return false;
}

/** `ofToday`: "today" in capitals within a line is a name, as are those of papers in Arabic. */
function isOfName({ tokens, capitalisation }: FieldText, at: number, ofToday: boolean): boolean {
  const { surface } = tokens[at] as Token;
  const isEnglish = /^[A-Za-z]/.test(surface);
  if (!ofToday && isEnglish && surface.charAt(0) === surface.charAt(0).toLowerCase()) {
    // "sunday" without a capital is rare; "yesterday" and "tomorrow" have none.
    if (weekdays.has(surface.toLowerCase())) return true;
  }
  if (namesBeforeDay.has(tokens[at - 1]?.folded ?? '')) return true;
  if (ofToday || weekdays.has((tokens[at] as Token).folded)) {
    if (namesAfterDay.has(tokens[at + 1]?.folded ?? '')) return true;
  }
  const before = tokens[at - 1]?.surface ?? '';
  return (
    ofToday &&
    isEnglish &&
    capitalisation === 'sentence' &&
    surface.startsWith('T') &&
    /^\p{Lu}/u.test(before)
  );
}
