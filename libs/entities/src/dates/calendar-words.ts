import { fold } from '#libs/text';
import { foldedSet } from '../folded-words.js';

/** Lines of words for one number each, from `first` on. */
function numbered(lines: string, first: number): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [at, line] of lines.trim().split('\n').entries()) {
    for (const word of line.trim().split(/\s+/)) words.set(fold(word), first + at);
  }
  return words;
}

/** 0 is Sunday. */
export const weekdays = numbered(
  `
  Sunday الأحد
  Monday الاثنين الإثنين الأثنين
  Tuesday الثلاثاء الثلثاء
  Wednesday الأربعاء الاربعا
  Thursday الخميس
  Friday الجمعة
  Saturday السبت
  `,
  0,
);

/** Of all Arabic systems: Egypt, the Levant, the Maghreb. */
export const months = numbered(
  `
  January Jan يناير جانفي ينايير
  February Feb فبراير فيفري شباط
  March Mar مارس آذار
  April Apr أبريل إبريل أفريل نيسان
  May مايو ماي أيار
  June Jun يونيو يونيه جوان حزيران
  July Jul يوليو يوليه جويلية تموز
  August Aug أغسطس أوت آب غشت
  September Sept Sep سبتمبر شتنبر أيلول
  October Oct أكتوبر
  November Nov نوفمبر نونبر
  December Dec ديسمبر دجنبر
  `,
  1,
);

/** Months of the Levant in two words, by both. */
export const doubleMonths = new Map(
  Object.entries({ 'كانون الثاني': 1, 'تشرين الأول': 10, 'تشرين الثاني': 11, 'كانون الأول': 12 }).map(
    ([words, month]) => [words.split(' ').map(fold).join(' '), month] as const,
  ),
);

export const ordinals = numbered(
  'الأول\nالثاني\nالثالث\nالرابع\nالخامس\nالسادس\nالسابع\nالثامن\nالتاسع\nالعاشر',
  1,
);

/** After a weekday: it lies before today, or after. */
export const pastWords = foldedSet('الماضي الفائت المنصرم المنقضي');
export const nextWords = foldedSet('المقبل القادم الآتي');
/** Before a weekday. */
export const lastWords = foldedSet('last past');
export const comingWords = foldedSet('next coming');
/** What is spoken of lies ahead. */
export const futureWords = foldedSet(
  'will would shall scheduled due expected plans planned سوف المقرر المقررة المنتظر المرتقب يعتزم تعتزم ينوي تنوي موعد',
);
/** Words that begin like an Arabic future verb and are none. */
export const noFutureVerbs = foldedSet(
  'سياسي سياسية سياسيين سياسات سياسة سيادة سيارة سيارات سيناء سيناريو سيطرة سيطرت سيطر ستين ستينيات ستون سيول سيولة سيدات سيدة سينما ستار ستاد ستار سيرة سيئة ستوكهولم سيدني',
);

/** A day of the week or "today" that belongs to a name: the Sunday Times, «المصري اليوم», "Bloody Sunday". */
export const namesBeforeDay = foldedSet(
  'Black Bloody Sheffield Cyber Ash Fat Palm Russia USA صلاة خطبة عماد المصري روسيا ليبيا سوق مسجد صحيفة موقع جريدة',
);
/** What is called by a day and month: «ميدان 25 يناير» names no day. */
export const namesBeforeDate = foldedSet('قسم ميدان شارع مدينة كوبري ثورة حركة جسر ائتلاف شباب محور حي');
export const namesAfterDay = foldedSet(
  'Times Mirror Telegraph Mail Express Herald Post World Night السابع الثامن الأول الثاني التالي نفسه ذاته العالمي الدولي الوطني الواحد المدرسي الدراسي الانتخابي',
);

/** Days from today. */
export const relativeDays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    yesterday: -1,
    today: 0,
    tonight: 0,
    tomorrow: 1,
    أمس: -1,
    الأمس: -1,
    اليوم: 0,
    غدا: 1,
    غد: 1,
    الغد: 1,
  }).map(([word, days]) => [fold(word), days] as const),
);

const clitics = /^[وفبلك](?=..)/u;

/** How many letters of a word are a clitic before one of these words: one or none. */
export function cliticOf(word: string, words: ReadonlyMap<string, number>): number {
  return clitics.test(word) && words.has(word.slice(1)) ? 1 : 0;
}

const startsOfDouble = new Set([...doubleMonths.keys()].map((words) => words.split(' ', 1)[0]));

/** Whether words that name a day may begin with a folded word, or be known by it: most words need no closer look. */
export const mayBeginDay = (folded: string): boolean =>
  [relativeDays, weekdays].some((words) => words.has(folded) || cliticOf(folded, words) > 0) ||
  months.has(folded) ||
  startsOfDouble.has(folded) ||
  /^\d{1,4}$/.test(folded);
