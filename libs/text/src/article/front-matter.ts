import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import type { BuiltInRule, RuleTrail } from './cleaning-rules.js';
import { readCredit } from './credits.js';
import { cutDateline, type Dateline } from './dateline.js';
import { isCollective } from './dateline-evidence.js';
import { isBareDay, isDateLine } from './dates.js';
import type { Attribution } from './find-attributions.js';
import { endsSentence, type Line } from './lines.js';
import { isNameLike } from './names.js';
import { isKnownOutlet, isOutletName, isSameName } from './outlets.js';
import { isKnownPlace } from './places.js';
import { chromeRule } from './related-tail.js';
import { isShareBar } from './share-bar.js';

/** What stands between headline and text: who wrote it, for whom, where and when. */
export interface FrontMatter {
  readonly source?: string;
  readonly byline?: string;
  readonly dateline?: Dateline;
  /** Agencies and others that the front names as origin. */
  readonly origins: readonly Attribution[];
  /** The lines of the text itself. */
  readonly rest: readonly Line[];
}

interface Found {
  readonly rules: BuiltInRule[];
  source?: string;
  byline?: string;
  dateline?: Dateline;
  readonly origins: Attribution[];
}

const nothingFound = (): Found => ({ rules: [], origins: [] });

/** More lines than these before the text would be something else than front matter. */
const mostLines = 6;
/** Words of a line that may stand among front matter without being any. */
const longestAside = 6;

/**
 * Reads lines off the top as long as each is, as a whole or in its beginning, front matter of a known form. A short
 * line of another kind is set aside when front matter goes on right below it, and stays in the text.
 */
export function readFrontMatter(
  lines: readonly Line[],
  feedName: string | undefined,
  trail: RuleTrail,
): FrontMatter {
  const found = nothingFound();
  const aside: Line[] = [];
  let at = 0;
  let rest: string | undefined;
  while (at < lines.length && at < mostLines && rest === undefined) {
    const line = lines[at] as Line;
    const left = readLine(line.text, found, feedName);
    if (left === undefined) {
      if (!isAside(line, lines[at + 1], feedName)) break;
      aside.push(line);
    } else if (left !== '') {
      // What is left may begin with front matter of its own: "By Jane Doe" and "LONDON (Reuters) -" in one line.
      rest = readLine(left, found, feedName) ?? left;
    }
    at++;
  }
  const cut = (lines[at - 1]?.text.length ?? 0) - (rest?.length ?? 0);
  const begun = rest === undefined || rest === '' ? [] : [{ text: rest, afterBlank: true, cut }];
  const { rules, ...front } = found;
  for (const rule of rules) trail.add(rule);
  return { ...front, rest: [...aside, ...begun, ...lines.slice(at)] };
}

function isAside(line: Line, next: Line | undefined, feedName: string | undefined): boolean {
  if (next === undefined || endsSentence(line.text) || wordsOf(line.text).length > longestAside) return false;
  return isDateLine(next.text) || readLine(next.text, nothingFound(), feedName) !== undefined;
}

/** What is left of a line; undefined when it is no front matter at all. */
function readLine(line: string, found: Found, feedName: string | undefined): string | undefined {
  if (isDateLine(line) && !isBareDay(line)) {
    found.dateline = { date: line, ...found.dateline };
    return noted(found, 'publication-date', '');
  }
  const furniture = chromeRule(line) ?? (isShareBar(line) ? 'share-bar' : undefined);
  if (furniture !== undefined) return noted(found, furniture, '');
  const credits = readCredit(line);
  if (credits) {
    found.origins.push(...credits);
    return noted(found, 'credit', '');
  }
  return (
    noted(found, 'byline', readWriter(line, found)) ??
    noted(found, 'source-line', readSourceLine(line, found, feedName)) ??
    noted(found, 'dateline', readDateline(line, found, feedName))
  );
}

function noted(found: Found, rule: BuiltInRule, left: string | undefined): string | undefined {
  if (left !== undefined) found.rules.push(rule);
  return left;
}

const verbs =
  '(?:كتب|كتبت|كتبه|كتبها|بقلم|تقرير|تحرير|إعداد|اعداد|أعد التقرير|تحقيق|حوار|حاوره|حاورها|رصد|متابعة|ترجمة|أجرى الحوار)';
const arabicWriter = new RegExp(
  `^${verbs}\\s?[-–—ـ:/|]+\\s?([^:：.]{3,60}?)\\s*(?:[:：]|\\s[-–—ـ]+\\s|$)\\s*(.*)$`,
  'u',
);
const arabicWriterAlone = new RegExp(`^${verbs}\\s([^:.،؟!]{3,50}?)\\s*[:–—-]?$`, 'u');
const englishWriter =
  /^(?:By|BY|Written by|Words by|Reporting by|Story by|Author|Authors)[:\s]\s*([^.:|]{3,80}?(?:\s(?:Jr|Sr)\.)?)\s*(?:\|\s*(.+))?$/u;

function readWriter(line: string, found: Found): string | undefined {
  const arabic = arabicWriter.exec(line) ?? arabicWriterAlone.exec(line);
  if (arabic) return takeArabicWriter(arabic[1] ?? '', arabic[2] ?? '', found);
  const english = englishWriter.exec(line);
  if (!english) return undefined;
  const [who = '', ...roles] = `${english[1]}${english[2] ? `, ${english[2]}` : ''}`.split(/\s*,\s*/u);
  const names = roles.length > 0 && / and /u.test(roles.at(-1) ?? '') ? [who, ...roles].join(', ') : who;
  if (!isNameLike(names.replace(/\s+in\s+\p{Lu}.*$/u, ''), 14)) return undefined;
  setByline(found, names.replace(/\s+in\s+\p{Lu}.*$/u, ''));
  if (names === who) for (const role of roles) noteOrigin(role, found);
  return '';
}

function takeArabicWriter(names: string, rest: string, found: Found): string | undefined {
  const [first = '', ...more] = names.split(/\s*[-–—|/]\s*/u);
  if (!isNameLike(first, 8)) return undefined;
  setByline(found, first);
  for (const part of more) noteWriterOrPlace(part, found);
  if (!isKnownPlace(rest)) return rest.trim();
  found.dateline = { ...found.dateline, place: rest.trim() };
  return '';
}

/** What follows a dash behind a writer: a second one, the town, or the agency. */
function noteWriterOrPlace(part: string, found: Found): void {
  if (isKnownPlace(part)) found.dateline = { ...found.dateline, place: part.trim() };
  else if (agencyNamed(part) !== undefined || isCollective(part)) noteOrigin(part, found);
  else if (isNameLike(part, 4) && wordsOf(part).length > 1 && found.byline !== undefined)
    found.byline = `${found.byline}، ${part.trim()}`;
}

/** بلدي نيوز – (عمر الحسن) · بلدي نيوز – إدلب (عمر الحسن) · عنب بلدي – القاهرة · رويترز · الجزيرة نت - خاص */
const sourceLine =
  /^([^()<>–—|:،.]{2,40}?)\s*(?:[-–—ـ|:/]+\s*([^()–—|:،.]{2,30}?)?\s*)?(?:\(([^()]{2,40})\))?\s*[-–—ـ:]?$/u;
/** The same in front of a text: "بلدي نيوز - إدلب (عمر الحسن) قال …". */
const sourceInline =
  /^([^()–—|:،.]{2,40}?)\s*[-–—ـ|]\s*([^()–—|:،.]{2,30}?)?\s*\(([^()]{2,40})\)\s*[-–—ـ:]*\s*(.+)$/u;

function readSourceLine(line: string, found: Found, feedName: string | undefined): string | undefined {
  const alone = /^\(([^()]{4,40})\)$/u.exec(line)?.[1];
  if (alone !== undefined) return readBracket(alone, found, true) ? '' : undefined;
  const match = sourceLine.exec(line) ?? sourceInline.exec(line);
  if (!match) return undefined;
  const [, name = '', middle, bracket, rest = ''] = match;
  const own = isSameName(name, feedName);
  // A name that a place, a canal or a company may bear as well needs brackets behind it to be a source.
  if (!own && isKnownPlace(name)) return undefined;
  if (
    !own &&
    !(bracket === undefined ? rest === '' && (isKnownOutlet(name) || isCollective(name)) : isOutletName(name))
  )
    return undefined;
  if (!own && bracket === undefined && middle !== undefined && isKnownPlace(middle)) {
    // "وكالات - أبوظبي", "رويترز – لندن".
    noteOrigin(name, found);
    found.dateline = { ...found.dateline, place: middle.trim(), source: name.trim() };
    return rest.trim();
  }
  // Left to the dateline: قنا (أ ش أ) is a town there, and an agency alone has no byline with it.
  if (!own && agencyNamed(bracket ?? name) !== undefined) return undefined;
  if (isCollective(name)) {
    noteOrigin(name, found);
    return rest.trim();
  }
  if (bracket !== undefined && !readBracket(bracket, found)) return undefined;
  if (middle !== undefined && !readMiddle(middle, bracket !== undefined, found)) return undefined;
  found.source ??= name.trim();
  return rest.trim();
}

function readBracket(text: string, found: Found, alone = false): boolean {
  if (agencyNamed(text) !== undefined || isCollective(text)) {
    noteOrigin(text, found);
    return true;
  }
  if (/^خاص$/u.test(text.trim())) return true;
  // "(Valley Bridges Corp)" in a text of Latin letters is the name that its sentence goes on about.
  if (!isNameLike(text, 5) || (alone && /\p{Script=Latin}/u.test(text))) return false;
  setByline(found, text);
  return true;
}

/** Between the source and what is in brackets: a place, a remark such as "خاص", or the writer. */
function readMiddle(text: string, hasBracket: boolean, found: Found): boolean {
  const middle = text.trim();
  if (/^(?:خاص|متابعة)$/u.test(middle)) return true;
  if (isCollective(middle) || agencyNamed(middle) !== undefined) {
    noteOrigin(middle, found);
    return true;
  }
  if (!isNameLike(middle, 4)) return false;
  if (
    !hasBracket &&
    !isKnownPlace(middle) &&
    /^(?!ريف|شمال|جنوب|شرق|غرب|وسط|مدينة|محافظة)\p{L}+ \p{L}/u.test(middle)
  ) {
    setByline(found, middle);
    return true;
  }
  found.dateline = { ...found.dateline, place: middle };
  return true;
}

function readDateline(line: string, found: Found, feedName: string | undefined): string | undefined {
  const cut = cutDateline(line, feedName);
  if (cut === undefined) return undefined;
  found.dateline = { ...found.dateline, ...cut.dateline };
  if (cut.byline !== undefined) setByline(found, cut.byline);
  found.origins.push(...cut.origins.filter(({ name }) => !isSameName(name, feedName)));
  return cut.rest;
}

function setByline(found: Found, names: string): void {
  found.byline ??= names.replace(/\s+/gu, ' ').trim();
}

function noteOrigin(text: string, found: Found): void {
  const agency = agencyNamed(text);
  if (agency) found.origins.push({ id: agency.id, name: nameIn(agency, text) });
  else if (isCollective(text)) found.origins.push({ name: text.trim() });
}
