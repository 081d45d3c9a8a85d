import { fold } from '../fold.js';
import { firstLines, type NoticeCopy } from './notice-copy.js';

const hint = /test|تجرب|تجريب|[إا]ختبار/iu;
const please = '(?:please |pls )?(?:ignore|disregard|do not (?:use|publish|run))';
const english = new RegExp(
  `^[\\s*=#_/:.!-]*(?:tests?(?:[\\s*=#_/:.,!-]+tests?)+(?![\\p{L}\\p{N}])(?:[\\s*=#_/:.,!-]+(?:message|only|\\d+|${please}))*[\\s*=#_/:.!-]*$|` +
    `(?:this is (?:only )?a )?(?:(?:wire|system|transmission|feed|line) )?test(?:[ -](?:message|transmission|item|story|only|file))?[\\s*=#_/:.,!()–—-]+${please}\\b|` +
    `this is (?:only )?a test(?: (?:message|transmission|item|story))?[\\s.!]*$|test (?:message|transmission|item|story|only|file)(?: (?:no\\.? ?)?\\d+)?[\\s.!*]*$|${please}[\\s:,.–—-]+(?:this is (?:only )?a )?test\\b)`,
  'iu',
);
/** As `fold` writes them. */
const arabicPlease =
  '(?:يرجي|رجاء|الرجاء|برجاء|نرجو) (?:ال)?(?:اهمال|تجاهل|عدم (?:النشر|نشر|استخدام|الاستخدام))|ليست? للنشر|لا للنشر|للاهمال';
const arabicTest = '(?:رساله|خبر|ماده|برقيه|نشره)? ?(?:تجريبيه?|تجربه|اختبار|للتجربه|للاختبار)';
const arabic = new RegExp(
  `^[\\s*=#_/:.!-]*(?:(?:تجربه|اختبار|تيست)(?:[\\s*=#_/:.،!-]+(?:تجربه|اختبار|تيست))+(?:[\\s*=#_/:.،!-]+(?:فقط|\\d+|${arabicPlease}))*[\\s*=#_/:.!-]*$|` +
    `(?:هذه |هذا )?${arabicTest}(?: (?:ارسال|بث|فقط))?[\\s*=#_/:.،!()–—-]+(?:${arabicPlease})|` +
    `(?:هذه |هذا )?(?:رساله|خبر|ماده|برقيه) (?:تجريبيه?|للتجربه|للاختبار)(?: فقط)?[\\s.!]*$|(?:تجربه|اختبار) فقط[\\s.!]*$)`,
  'u',
);
/** A headline of this one word in capitals, above hardly any text. */
const bare = /^[\s*=#_-]*TEST[\s*=#_\d-]*$/u;
const hardlyAny = 200;

/** Is the copy a test of the line, as agencies send them? */
export function isTestMessage({ headline, slugline, body, ednote }: NoticeCopy): boolean {
  const lines = [headline, slugline, firstLines(body)[0], firstLines(ednote)[0]];
  return lines.some((line) => {
    if (line === undefined || line.length > 200 || !hint.test(line)) return false;
    if (bare.test(line)) return (body ?? '').length < hardlyAny;
    return english.test(line) || arabic.test(fold(line));
  });
}
