import { fieldError } from './field-error.js';
import { readLanguage } from './read-language.js';
import { readTime } from './read-time.js';

/** The time that a push gave beside a text; a wrong one is refused by name. */
export function readPublished(given: string | undefined, timeZone: string | undefined) {
  if (given === undefined || given.trim() === '') return { published: undefined, signals: [] };
  const time = readTime(given, timeZone);
  if (time === undefined) {
    throw fieldError('published', 'expected an ISO 8601 date-time such as 2018-04-05T09:00:00Z');
  }
  return { published: time.iso, signals: time.zoneAssumed ? ['zone-assumed'] : [] };
}

/** The language that a push gave beside a text; a wrong one is refused by name. */
export function readPushLanguage(given: string | undefined): string | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  const language = readLanguage(given);
  if (language === undefined) throw fieldError('lang', 'expected a BCP 47 language such as ar or en-US');
  return language;
}
