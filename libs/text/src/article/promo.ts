import { fold } from '../fold.js';

const longest = 220;

/**
 * Lines by which a site or an agency's terminal leads its reader on. All are matched against the folded line from its
 * start, so Arabic stands here as `fold` writes it.
 */
const invitations = new RegExp(
  '^[(\\[]?(?:[*•>»#=-]+ ?)?(?:' +
    [
      'for (?:more |related |all )?(?:news|stories|information|details|coverage|prices)[^.]{0,60}double[- ]click',
      'double[- ]click (?:on|here)',
      'for more [^.]{0,60}(?:follow|visit|click|go to|log on)\\b',
      'click (?:here|on the link|below)(?: |:|$)',
      '(?:please )?(?:subscribe|sign up) (?:to|for|now|here|today)\\b[^.]{0,90}(?:newsletters?|channel|updates|alerts|podcasts?|emails?|briefing)',
      '(?:follow|like|join|find) (?:us|our (?:page|channel)|@\\w+)\\b[^.]{0,20}(?:on|at|@)',
      '(?:download|get|install) (?:our|the) (?:free )?(?:new )?(?:[\\w ]{1,20})?apps?\\b',
      'our standards: ',
      'to (?:read|see|view) (?:the full|more|this)[^.]{0,60}click',
      'تابع(?:ونا|نا|وا صفحتنا|وا صفحه|وا قناتنا|وا حسابنا) (?:علي|عبر|في)',
      '(?:ل)?لاشتراك (?:في|ب)(?: ?)(?:ال)?(?:نشره|نشرتنا|خدمه|قناه|قناتنا)',
      'اشترك(?:وا)?(?: الان)? (?:في|ب) ?(?:ال)?(?:نشره|نشرتنا|قناه|قناتنا|خدمه)',
      'انضم(?:وا)? (?:ال[ىي]|لقناتنا|لقناه)',
      '(?:حمل|حملوا|لتحميل|قم بتحميل) (?:ال)?(?:تطبيق|تطبيقنا)',
      '(?:ل)?لمزيد[^.]{0,60}(?:اضغط|انقر|اضغطوا|انقروا)',
      '(?:اضغط|انقر|اضغطوا|انقروا) (?:هنا|علي الرابط)',
      'لمتابعه (?:اخر|اهم|المزيد من) (?:ال)?اخبار[^.]{0,60}(?:علي|عبر|تابع|اضغط|زوروا)',
      'لقراءه (?:المزيد|الخبر كاملا|المقال كاملا|بقيه)[^.]{0,40}(?:اضغط|انقر|هنا)',
    ].join('|') +
    ')',
  'u',
);

/** Reuters terminals: the codes that such an invitation lists in the lines below it. */
const codes = /^(?:(?:[<[]\S{1,20}[>\]]|SPEED GUIDES|\p{Lu}[\p{L} /,&-]{1,40}|\.{2,})\s*)+$/u;

/** Does the line, as a whole, ask its reader to click, follow, subscribe or install? */
export const isPromo = (line: string) => line.length <= longest && invitations.test(fold(line));

export const isListOfCodes = (line: string) => /[<[]\S+[>\]]/u.test(line) && codes.test(line);
