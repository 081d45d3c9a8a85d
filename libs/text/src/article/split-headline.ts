import { tokenize } from '../tokenize.js';
import { agencyNamed, wordsOf } from './agencies.js';
import type { RuleTrail } from './cleaning-rules.js';
import { isDateLine } from './dates.js';
import { endsSentence, endsWithFullStop, type Line } from './lines.js';
import { isOutletName, isSameName } from './outlets.js';
import { isKnownPlace } from './places.js';

export interface HeadlineCut {
  readonly headline: string | undefined;
  /** What the site put behind or before it: a name of its own, or of an agency. */
  readonly site: string | undefined;
  /** The lines that are left, without the headline and its repetition. */
  readonly rest: readonly Line[];
}

/** A first line longer than this is a paragraph, and the text has no headline. */
const longestHeadline = 40;
/** How far below a page's title its heading is looked for: a section, a date or a byline may stand between. */
const repeatedWithin = 5;
const separator = /\s+(?:[-–—|•·»«/ـ]|::|\|\|)\s+|\s*\|\s*/u;

/**
 * Takes the headline off the lines of a scraped article. A page's title carries the site's name, and the page repeats
 * the headline below: what the title has more than that line is the site's. Without a repetition only a name that is
 * known, or the feed's own, is taken for a site; everything else stays in the headline.
 */
export function splitHeadline(
  lines: readonly Line[],
  feedName: string | undefined,
  trail: RuleTrail,
): HeadlineCut {
  const [first, ...others] = lines;
  if (first === undefined) return { headline: undefined, site: undefined, rest: [] };
  if (wordsOf(first.text).length > longestHeadline)
    return { headline: undefined, site: undefined, rest: lines };
  for (const [at, line] of others.slice(0, repeatedWithin).entries()) {
    const match = goesOn(others[at + 1]) ? undefined : matchTitle(first.text, line.text, feedName);
    if (match === undefined) continue;
    // The heading is the better copy of the two: the title may be cut short or carry the site.
    const above = others.slice(0, at).filter((between) => !isRubric(between.text, feedName));
    if (match.site !== undefined) trail.add('site-suffix');
    trail.add('repeated-headline');
    if (above.length < at) trail.add('section-rubric');
    return { ...match, rest: [...above, ...others.slice(at + 1)] };
  }
  return { ...cutSite(first.text, feedName, trail), rest: others };
}

/** A headline without the name of a site at either end, and that name; words that are no name of a site stay. */
export function cutSite(headline: string, feedName: string | undefined, trail: RuleTrail): Match {
  const match = withoutSite(headline, feedName);
  if (match.headline !== headline) trail.add('site-suffix');
  return match;
}

/** The next line begins in lower case: the line before it is the beginning of a wrapped sentence. */
export const goesOn = (next: Line | undefined) => next !== undefined && /^\p{Ll}/u.test(next.text);

/** Above a page's heading stand its section and its buttons, never its text; what tells who or when is kept. */
function isRubric(line: string, feedName: string | undefined): boolean {
  if (endsSentence(line) || wordsOf(line).length > 4 || isDateLine(line) || isSameName(line, feedName))
    return false;
  return !/^(?:by|كتبت?|بقلم|written)(?!\p{L})|[()]/iu.test(line) && agencyNamed(line) === undefined;
}

type Match = Pick<HeadlineCut, 'headline' | 'site'>;

/** Compares a page's title with a line that may be its heading. */
function matchTitle(title: string, heading: string, feedName: string | undefined): Match | undefined {
  const titleKey = wordsOf(title).join(' ');
  const headingKey = wordsOf(heading).join(' ');
  if (titleKey === '' || headingKey === '') return undefined;
  if (titleKey === headingKey) return { headline: heading, site: undefined };
  return (
    titleWithSite(title, heading, feedName) ??
    withSign(titleWithSite(heading, title, feedName), title) ??
    cutTitle(title, heading, feedName)
  );
}

/** The heading carries the site and the title does not: the title is the headline. */
const withSign = (match: Match | undefined, headline: string): Match | undefined =>
  match === undefined ? undefined : { ...match, headline };

/** `long` is `short` with a site behind it or before it, parted by a separator. */
function titleWithSite(long: string, short: string, feedName: string | undefined): Match | undefined {
  const longTokens = tokenize(long);
  const shortWords = wordsOf(short);
  if (shortWords.length === 0 || shortWords.length >= longTokens.length) return undefined;
  const starts = shortWords.every((word, at) => longTokens[at]?.folded === word);
  if (starts) {
    const behind = long.slice(longTokens[shortWords.length - 1]?.end);
    const site = /^[^\p{L}\p{N}]*?(?:\s[-–—|•·»«/ـ]+\s|::|\|)\s*(.+)$/u.exec(behind)?.[1];
    if (site !== undefined && isPlausibleSite(site, shortWords.length, feedName))
      return { headline: short, site };
  }
  const from = longTokens.length - shortWords.length;
  if (!shortWords.every((word, at) => longTokens[from + at]?.folded === word)) return undefined;
  const ahead = long.slice(0, longTokens[from]?.start);
  const site = /^(.+?)\s*(?:\s[-–—|•·»«/ـ]+\s|::|\|)[^\p{L}\p{N}]*$/u.exec(ahead)?.[1];
  if (site === undefined || !isOutletName(site, feedName)) return undefined;
  return { headline: short, site };
}

/** A heading of one or two words may be a rubric, so what follows it must be a name; a longer one is evidence enough. */
function isPlausibleSite(site: string, headingWords: number, feedName: string | undefined): boolean {
  if (lastPartIsOutlet(site, feedName)) return true;
  return headingWords >= 3 && wordsOf(site).length <= 8;
}

function lastPartIsOutlet(site: string, feedName: string | undefined): boolean {
  return isOutletName(site.split(separator).at(-1) ?? '', feedName);
}

/** "باريس وواشنطن تؤكدان… | موقع" above the whole heading. */
function cutTitle(title: string, heading: string, feedName: string | undefined): Match | undefined {
  const bare = withoutSite(title, feedName).headline ?? title;
  if (!/(?:\.\.\.?|…)\s*$/.test(bare) || endsWithFullStop(heading)) return undefined;
  const words = wordsOf(bare);
  const headingWords = wordsOf(heading);
  if (words.length < 4 || headingWords.length > longestHeadline) return undefined;
  // The last word may itself be cut.
  const same = words.slice(0, -1).every((word, at) => headingWords[at] === word);
  return same && (headingWords[words.length - 1] ?? '').startsWith(words.at(-1) ?? '')
    ? { headline: heading, site: undefined }
    : undefined;
}

/** Sections that sites put between a headline and their own name. */
const sections = new Set(
  (
    'news|world|world news|us news|uk news|middle east|europe|africa|asia|politics|business|money|economy|finance|markets|opinion|comment|commentisfree|sport|sports|football|soccer|culture|' +
    'arts|books|film|music|media|society|education|science|technology|tech|environment|health|travel|life and style|lifestyle|' +
    'اخبار|الاخبار|سياسه|السياسه|اقتصاد|الاقتصاد|مال واعمال|رياضه|الرياضه|ثقافه|ثقافه وفن|فن|فنون|منوعات|تكنولوجيا|علوم|صحه|عربي|عربي ودولي|عالمي|العالم|محليات|محلي|حوادث|مقالات|راي'
  ).split('|'),
);

function withoutSite(title: string, feedName: string | undefined): Match {
  const parts = splitParts(title);
  const names: string[] = [];
  while (parts.length > 1 && isSitePart(parts, names.length > 0, feedName))
    names.unshift(parts.pop()?.text ?? '');
  const [first] = parts;
  if (parts.length > 1 && first !== undefined && isSameName(first.text, feedName)) parts.shift();
  const [begin, end] = [parts[0], parts.at(-1)];
  if (begin === undefined || end === undefined) return { headline: title, site: undefined };
  const headline = title.slice(begin.start, end.end).trim();
  return { headline, site: names.at(-1) };
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The separator before it. */
  readonly sign: string;
}

function splitParts(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let sign = '';
  for (const match of title.matchAll(new RegExp(separator, 'gu'))) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index, sign });
    start = match.index + match[0].length;
    sign = match[0].trim();
  }
  parts.push({ text: title.slice(start), start, end: title.length, sign });
  return parts.filter((part) => part.text !== '');
}

/** A town of that name, or a plain word, stands behind the dash of a road or a route: "طريق سفاجا - قنا". */
const isPlainWord = (text: string) => isKnownPlace(text) || plainWords.has(wordsOf(text).join(' '));
const plainWords = new Set([
  'قنا',
  'بنا',
  'وفا',
  'سبا',
  'فارس',
  'مهر',
  'ريا',
  'وال',
  'وات',
  'تاس',
  'الشرق',
  'الخليج',
  'الوطن',
]);

/** "SANCTIONS MAY END - NY TIMES": in a headline of capitals a wire names whom it quotes, unless we know the site. */
function isAttribution(parts: readonly Part[], feedName: string | undefined): boolean {
  const text = parts.map((part) => part.text).join(' ');
  return !/\p{Ll}|\p{Script=Arabic}/u.test(text) && !isSameName(parts.at(-1)?.text ?? '', feedName);
}

function isSitePart(parts: readonly Part[], afterName: boolean, feedName: string | undefined): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const words = wordsOf(last.text);
  const before = parts.slice(0, -1).reduce((sum, part) => sum + wordsOf(part.text).length, 0);
  if (isSameName(last.text, feedName)) return before >= 1;
  if (before < 3 || before < words.length) return false;
  if ((isPlainWord(last.text) && !last.sign.includes('|')) || isAttribution(parts, feedName)) return false;
  if (isOutletName(last.text, feedName)) return true;
  // Before a site's name stands its section: "… | Politics | The Guardian"; a columnist's name stays.
  return afterName && before >= 4 && sections.has(words.join(' '));
}
