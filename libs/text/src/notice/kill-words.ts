import { fold } from '../fold.js';
import { firstLines, type NoticeCopy } from './notice-copy.js';

/** A line by which an agency takes a story back. */
export interface KillWords {
  readonly pubStatus: 'canceled' | 'withheld';
  /** What stands behind the words in their line: as a rule it names the story. */
  readonly behind: string;
}

/** None of the forms below is without one of these. */
const hint =
  /kill|withdr|withh|retract|[إاأ]لغاء|[يت]ُ?لغ[ىي]|[إاأ]لغ[يا]|سحب|عدم (?:نشر|استخدام|اعتماد|استعمال)/iu;

const lead = String.raw`^[\s*=#>(\[_-]*(?:(?:(?:AP|AFP|Reuters|REUTERS|dpa|DPA|PA|UPI|EFE|Xinhua)\b[ :/-]*)|(?:(?:URGENT|ATTENTION|ATTN|EDS|EDITORS|NOTE TO EDITORS|ADVISORY|Advisory|EDITORS' ADVISORY|EDITORIAL ADVISORY)\b['’]?[ :,/–—-]*))*`;
const story =
  '(?:story|stories|item|items|article|report|text|copy|alert|alerts|brief|bulletin|take|photo|picture|graphic|video|headline)';
const closed = String.raw`(?=\s*(?:$|[-–—:.,;!*)\]("“«]|of\b|on\b|for\b|from\b|notice\b|advisory\b))`;

/** Nobody but an agency writes so at the beginning of a line. */
const certain = new RegExp(
  `${lead}(?:(?:BULLETIN|MANDATORY|Mandatory|STORY|URGENT|FLASH|NEWS|PHOTO|TEXT)[ -]+K(?:ILL|ill)|(?:KILL|Kill) (?:NOTICE|Notice|notice|ADVISORY|Advisory|advisory|BULLETIN)|ADVISORY\\s*[-–—:]+\\s*KILL|` +
    `${story.toUpperCase()} (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED|RETRACTED|WITHHELD)|(?:Story|Item|Article|Report) (?:withdrawn|killed|retracted))${closed}`,
  'u',
);
/** So an agency asks its clients, at the beginning of a line. */
const request = new RegExp(
  `${lead}(?:please|pls|editors,? please|(?:editors|clients|subscribers)(?: and \\w+)? (?:are (?:asked|requested|advised|urged)|should|must)(?: to)?)? ?(?:kill|withdraw|withhold|retract|disregard|do not (?:use|publish|run)) (?:the|our|all|this|these)?(?: \\S+){0,6}? ?${story}\\b(?=.{0,80}(?:slugged|headlined|titled|["“«]|\\b(?:bc|[a-z])-?\\d{3,5}\\b|\\bBC-))`,
  'iu',
);
/** Could open a story as well: the copy must say more, as `supports` has it. */
const possible = new RegExp(
  `${lead}(?:KILL|Kill|WITHDRAWN|Withdrawn|WITHDRAWAL|Withdrawal|RETRACTION|Retraction|RETRACTED|WITHHOLD|Withhold)(?:\\s*[-–—:*]+\\s*|\\s*$)`,
  'u',
);
/** The slugline of a kill: BC-River-Bridge, KILL · RIVER-BRIDGE/ (KILL) */
const slugged = /(?:^|[,\s(/-])(?:KILL|WITHDRAWN|WITHDRAWAL)\)?$/u;

const supports =
  /\b(?:kill(?:ed)? (?:the|this|our|all|is|bc-|story)|(?:is|are|was|has been|have been|being) (?:withdrawn|killed|retracted)|withdraw(?:s|n|ing)? (?:the|this|its|a|our) (?:story|item|article|report|alert)|(?:do|should|must|please) not (?:use|be used|publish|run|be published)|no substitute|substitute story|(?:a )?kill is mandatory|slugged|headlined|editors,? please|eds:)/iu;

const arabicStory = '(?:ال)?(?:خبر|خبرين|اخبار|برقيه|نشره|تقرير|قصه|ماده|فلاش|نباء|نبا|عاجل)(?:نا|ها)?';
const arabicLead = String.raw`^[\s*=#>(\[_-]*(?:(?:عاجل|هام|هام جدا|تنويه|تنبيه|ملاحظه|ملاحظه للمحررين|ملحوظه|الي السادة المحررين|الساده المحررون|للمحررين)\s*[:،/ -]*)*`;
const arabicClosed = String.raw`(?=\s*(?:$|[-–—:.،("“«/]|رقم|بعنوان|المعنون|بخصوص|السابق|المرسل|المنشور|الذي|التي|عن|حول|اعلاه))`;
/** «رجاء إلغاء الخبر رقم …», «يلغى الخبر …», «يرجى عدم نشر خبر …» */
const arabicRequest = new RegExp(
  `${arabicLead}(?:(?:رجاء|الرجاء|يرجي|نرجو|برجاء|نرجو منكم|يرجي من المحررين)\\s+(?:ال)?(?:الغاء|سحب|عدم (?:نشر|استخدام|اعتماد|استعمال))|يلغي|تلغي|الغي|يسحب|تسحب)\\s+(?:نشر )?(?:هذا |هذه )?${arabicStory}${arabicClosed}`,
  'u',
);
const arabicNotice = new RegExp(
  `${arabicLead}(?:الغاء|سحب)\\s+${arabicStory}(?:\\s+(?:سابق|عاجل))?${arabicClosed}`,
  'u',
);
const arabicPossible = new RegExp(
  `${arabicLead}(?:(?:الغاء|سحب)\\s*[:–—-]+\\s*|(?:الغاء|سحب)\\s+${arabicStory}(?!\\p{L}))`,
  'u',
);
const arabicSupports =
  /(?:رجاء|الرجاء|يرجي|نرجو|برجاء)\s+(?:الغاء|سحب|عدم|اهمال|تجاهل)|عدم (?:نشر|استخدام|اعتماد)|(?:يلغي|الغي|يسحب|سحب) (?:ال)?خبر|(?:ورد|ارسل|نشر|بث) (?:ب|عن طريق ال)?(?:ال)?خطا|لن يكون هناك بديل|خبر بديل/u;
const arabicWithheld = /عدم (?:نشر|استخدام|اعتماد|استعمال)/u;

/** Finds the words of a kill in headline, slugline, the head of the body, or a note to editors. */
export function findKillWords(copy: NoticeCopy): KillWords | undefined {
  const { headline, slugline, body, ednote } = copy;
  const lines = [headline, slugline, ...firstLines(body), ...firstLines(ednote)];
  for (const line of lines) {
    if (line === undefined || !hint.test(line)) continue;
    const found = readEnglish(line, copy) ?? readArabic(line, copy);
    if (found !== undefined) return found;
  }
  if (slugline === undefined || !slugged.test(slugline) || !supports.test(whole(copy))) return undefined;
  return { pubStatus: 'canceled', behind: '' };
}

function readEnglish(line: string, copy: NoticeCopy): KillWords | undefined {
  const match = certain.exec(line) ?? request.exec(line);
  if (match !== null) return killWords(line, match[0]);
  const weak = possible.exec(line);
  if (weak === null) return undefined;
  const behind = line.slice(weak[0].length);
  return supports.test(whole(copy)) || namesSlug(behind) ? killWords(line, weak[0]) : undefined;
}

const killWords = (line: string, words: string): KillWords => ({
  pubStatus: /withh|do not/iu.test(words) ? 'withheld' : 'canceled',
  behind: line.slice(words.length),
});

const namesSlug = (text: string) => /^["“«]|^BC-|^(?:bc|[a-z])-?\d{3,5}\b/iu.test(text.trim());

function readArabic(line: string, copy: NoticeCopy): KillWords | undefined {
  const folded = fold(line);
  const match = arabicRequest.exec(folded) ?? arabicNotice.exec(folded);
  const words = match ?? arabicPossible.exec(folded);
  if (words === null) return undefined;
  const behind = folded.slice(words[0].length);
  const supported = arabicSupports.test(fold(whole(copy))) || /^\s*(?:["“«]|رقم)/u.test(behind);
  if (match === null && !supported) return undefined;
  const pubStatus = arabicWithheld.test(words[0]) ? 'withheld' : 'canceled';
  return { pubStatus, behind: behindIn(line, words[0]) };
}

/** The rest of the line as written: as many words are passed over as the folded form has. */
function behindIn(line: string, folded: string): string {
  const count = folded.trim().split(/\s+/u).length;
  return line.trim().split(/\s+/u).slice(count).join(' ');
}

const whole = ({ headline = '', body = '', ednote = '' }: NoticeCopy) =>
  `${headline}\n${body.slice(0, 2000)}\n${ednote.slice(0, 1000)}`;
