import { fold } from '../fold.js';
import { wordsOf } from './agencies.js';
import type { BuiltInRule, RuleTrail } from './cleaning-rules.js';
import { isDateLine } from './dates.js';
import { endsSentence, endsWithFullStop, type Line } from './lines.js';

export interface TailCut {
  readonly body: readonly Line[];
  readonly related: readonly string[];
}

const arabicHeadings =
  '(?:(?:ال)?(?:مقالات|مواضيع|موضوعات|اخبار|تقارير|روابط|مواد|قصص|فيديوهات|صور|محتوي|منشورات) (?:ال)?(?:ذات صله|متعلقه|مرتبطه|مشابهه|مقترحه|اخري|مختاره|ذو صله)(?: بالموضوع| بالخبر)?)' +
  '|(?:ال)?(?:خبر|موضوع|مقال) ذو صله|ذات صله|(?:ا)?قرا(?:وا|ي)? (?:ايضا|كذلك|المزيد|اكثر)(?: عن.{0,30}| من.{0,30}| حول.{0,30}| في.{0,30})?|طالع (?:ايضا|المزيد)|شاهد (?:ايضا|المزيد)|تابع (?:ايضا|المزيد)|' +
  '(?:قد )?(?:يهمك|يعجبك|تهمك)(?: ايضا| قراءه)?|ربما يهمك(?: ايضا)?|(?:ل)?لمزيد(?: من الاخبار)?|المزيد من (?:الاخبار|المقالات|.{2,25})|لقراءه المزيد|اهم الاخبار|اخر الاخبار|' +
  '(?:ال)?(?:اكثر|الاكثر) (?:قراءه|مشاهده|تداولا)|لا (?:يفوتك|تفوتك|يفتك)|اخترنا لك(?:م)?|نرشح لك(?:م)?|اخبار قد تهمك|مواضيع قد تهمك';
const englishHeadings =
  '(?:related|recommended|more|similar|suggested|further) (?:articles?|stories|story|topics?|news|content|posts?|reading|coverage|links?|headlines)|related|recommended(?: for you)?|' +
  '(?:read|see|watch|learn|find out)(?: also| more| next)(?: on .{2,30}| about .{2,30}| from .{2,30})?|also read|see also|read on|more on this(?: story| topic)?|more (?:from|on|about|in) .{2,30}|' +
  '(?:you (?:may|might)(?: also)?(?: like| be interested in)(?: to read)?)|you might also like|what to read next|up next|most (?:read|popular|viewed)|top stories|latest (?:news|stories|headlines)|trending(?: now)?|in other news|editor s picks|don t miss|read this next|keep reading|more to read|more';
const heading = new RegExp(`^(?:${arabicHeadings}|${englishHeadings})$`, 'u');
/** "اقرأ أيضا: …" and "Read more: …" with the headline on the same line. */
const inlineHeading = new RegExp(
  '^(?:[*•▪>»-]+\\s*)?(?:[اأإ]?قر[اأ](?:وا)?\\s+(?:[أا]يض[اًا]+|المزيد|كذلك)|طالع\\s+[أا]يض[اً]+|شاهد\\s+[أا]يض[اً]+|قد\\s+يهمك(?:\\s+[أا]يض[اً]+)?|للمزيد|' +
    'READ MORE|Read more|READ|Read|READ ALSO|Read also|Also read|ALSO READ|See also|SEE ALSO|Related|RELATED|More on this story)\\s*[:：|–-]+\\s*(\\S.{9,})$',
  'u',
);

const longestHeadline = { words: 30, letters: 220 };
/** In the middle of a text the doubt is greater: only what could hardly be a paragraph. */
const longestInside = { words: 18, letters: 130 };
/** The last short line before a paragraph may be that paragraph's own title. */
const longestSubheading = 6;
const longestTag = 3;

/** Cuts off the lists of other headlines that a site puts under, or between, the paragraphs of an article. */
export function cutRelated(lines: readonly Line[], trail: RuleTrail): TailCut {
  const body: Line[] = [];
  const related: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const inline = inlineHeading.exec(line.text)?.[1];
    if (inline !== undefined && !endsWithFullStop(inline)) {
      related.push(inline);
      at++;
    } else if (body.length > 0 && (isHeading(line.text) || isLastHeading(lines, at))) {
      const { headlines, until } = takeList(lines, at + 1);
      // Text goes on at once: then this line is no heading of a list, or its list is gone, and it stays.
      if (headlines.length === 0 && until < lines.length) body.push(line);
      related.push(...headlines);
      at = until;
    } else {
      body.push(line);
      at++;
    }
  }
  if (body.length < lines.length) trail.add('related-list');
  return { body, related: [...new Set(related)] };
}

function isHeading(line: string): boolean {
  if (line.length > 60 || endsWithFullStop(line)) return false;
  return heading.test(wordsOf(line).join(' '));
}

/** Words that no such heading does without, whatever a site calls its list. */
const headingWord =
  /(?:^| )(?:ايضا|المزيد|للمزيد|(?:ال)?صله|(?:ال)?متعلقه|(?:ال)?مشابهه|(?:ال)?مرتبطه|(?:ت|ي)همك|يعجبك|مقترحه?|مختارات|related|also|more|next|recommended|similar|topics|headlines)(?: |$)/u;

/** A heading that is not in our list: it must lead up to the end of the text, over two headlines at least. */
function isLastHeading(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  // "You will also read:" opens a list of the text itself; a site's heading that we do not know has no colon.
  if (text.length > 60 || endsSentence(text)) return false;
  const words = wordsOf(text);
  if (
    words.length > 5 ||
    endsWithFullStop(text) ||
    !(headingWord.test(words.join(' ')) || words[0] === 'topics')
  )
    return false;
  const below = lines.slice(at + 1);
  return below.length >= 2 && below.every((line) => isListed(line.text, longestInside));
}

/** The headlines from a line on, below a heading, and the line after the last of them. */
function takeList(lines: readonly Line[], from: number): { headlines: string[]; until: number } {
  let until = from;
  while (until < lines.length && isListed(lines[until]?.text ?? '', longestHeadline)) until++;
  if (until < lines.length) until = insideEnd(lines, from, until);
  const headlines: string[] = [];
  let tags = isHeadingOfTags(lines[from - 1]?.text ?? '');
  for (const { text } of lines.slice(from, until)) {
    if (isHeading(text)) tags = isHeadingOfTags(text);
    else if (isDateLine(text) || isChrome(text) || (tags && wordsOf(text).length <= longestTag)) continue;
    else headlines.push(withoutBullet(text));
  }
  return { headlines, until };
}

/** "Related topics" is followed by words to click on. */
const isHeadingOfTags = (line: string) => /(?:topics?|tags)\W*$/iu.test(line);

/** Text goes on after the list: where it ends for certain. */
function insideEnd(lines: readonly Line[], from: number, reached: number): number {
  if (isOnlyChrome(lines.slice(reached))) return reached;
  let until = from;
  while (until < reached && isListed(lines[until]?.text ?? '', longestInside)) until++;
  const last = lines[until - 1];
  const isSubheading = last !== undefined && wordsOf(last.text).length <= longestSubheading;
  return until - from > 1 && isSubheading ? until - 1 : until;
}

function isListed(text: string, most: { words: number; letters: number }): boolean {
  if (isDateLine(text) || isChrome(text)) return true;
  return text.length <= most.letters && wordsOf(text).length <= most.words && !endsWithFullStop(text);
}

const rights = /^(?:جميع الحقوق محفوظه.*|حقوق النشر.*|copyright.*|© .*|©.*|all rights reserved.*)$/u;
const buttons =
  /^(?:شارك(?: (?:الخبر|المقال|علي).*)?|طباعه|التعليقات|اضف تعليق.*|اترك تعليق.*|تعليقات|\(\d+\) هل اعجبتك.*|الوسوم.*|كلمات (?:مفتاحيه|دلاليه|دليليه).*|تابعنا علي.*|share(?: this.*)?|share on .*|\d+ min(?:ute)?s? read|our standards: .*|print|tweet|email|comments?(?: \(\d+\))?|leave a comment.*|tags?:.*|follow us.*|advertisement|اعلان|facebook|twitter|whatsapp|telegram|فيسبوك|تويتر|واتساب|تلغرام)$/u;

/** Which rule takes a line for a button, a notice of rights or the like, which stand on a page and are no text. */
export function chromeRule(text: string): BuiltInRule | undefined {
  // In lower case it is the end of a wrapped sentence: "… at 225 marks a / share".
  if (text.length > 160 || /^\p{Ll}/u.test(text)) return undefined;
  const folded = fold(text).trim();
  if (buttons.test(folded)) return 'share-bar';
  return rights.test(folded) ? 'copyright-notice' : undefined;
}

const isChrome = (text: string) => chromeRule(text) !== undefined;

const isOnlyChrome = (lines: readonly Line[]) =>
  lines.every((line) => isChrome(line.text) || isDateLine(line.text));

const withoutBullet = (text: string) => text.replace(/^(?:[•▪▫■□●○◦‣·*»>–—-]|\d{1,2}[.)-])\s+/u, '');
