import { fold } from '../fold.js';

const longest = 80;
const digits = '[\\d.,]+ ?[km]?';
const english =
  '(?:share|tweet|pin it|pin|like|print|email|e-mail|save|facebook|twitter|whatsapp|telegram|linkedin|reddit|messenger|copy link|link copied)';
const arabic =
  '(?:شارك|شاركها|مشاركه|غرد|طباعه|اطبع|ارسل|ارسال|حفظ|فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تلغرام|تليجرام|لينكد ان|انستغرام|نسخ الرابط|البريد الالكتروني|اعجبني)';
const counted =
  '(?:views?|shares?|likes?|comments?|reads?|retweets?|مشاهده|مشاهدات|قراءه|قراءات|تعليق|تعليقات|مشاركه|مشاركات|اعجاب|زياره)';
const counterName =
  '(?:عدد (?:ال)?(?:مشاهدات|قراءات|زيارات|تعليقات|مشاركات|مرات القراءه|قراء)|(?:ال)?(?:مشاهدات|قراءات|زيارات|تعليقات|مشاركات)|views|shares|comments|likes|reads)';

const bar = new RegExp(
  `^(?:${english}|${arabic})(?:[ |/,+•·-]+(?:${english}|${arabic}|علي|on|via|عبر|${digits}))+$`,
  'u',
);
const counter = new RegExp(
  `^[|•·-]? ?(?:${digits} ${counted}(?:[ |/,•·-]+${digits} ${counted})*|${counterName} ?[:(-] ?${digits}\\)?|${counterName} ${digits})$`,
  'u',
);

/** Two buttons at least, or a counter: a line that is this and nothing else is no text wherever it stands. */
export function isShareBar(line: string): boolean {
  if (line.length > longest) return false;
  const folded = fold(line).trim();
  return bar.test(folded) || counter.test(folded);
}
