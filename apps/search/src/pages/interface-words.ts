/** The languages of the page itself; items stand in their own. */
export type InterfaceLanguage = 'ar' | 'en';

const en = {
  direction: 'ltr',
  tagline: 'The wire, searchable in Arabic and English',
  otherLanguage: 'العربية',
  search: 'Search',
  searchFor: 'Words, “phrases”, names',
  language: 'Language',
  allLanguages: 'All',
  sort: 'Order',
  relevance: 'Best match',
  newest: 'Newest',
  oldest: 'Oldest',
  filters: 'Narrow the results',
  clear: 'Remove filter',
  outlets: 'Outlets',
  entities: 'People and places',
  languages: 'Languages',
  feeds: 'Feeds',
  results: 'Results',
  about: 'about',
  latest: 'Latest items',
  nothing: 'Nothing was found',
  nothingHint: 'Try fewer words, another spelling, or another language.',
  next: 'Next page',
  firstPage: 'Back to the first page',
  noHeadline: 'Without headline',
  alsoCarried: 'Also carried by',
  others: 'Others who carried it',
  copies: 'Copies of this text',
  exactCopy: 'same text',
  nearCopy: 'edited',
  partCopy: 'cut or lengthened',
  named: 'Named in this item',
  related: 'Related',
  noRelated: 'Nothing related was found.',
  bothName: 'both name',
  shareWords: 'same words',
  hoursApart: 'hours apart',
  sameStory: 'same story',
  sameDates: 'same days',
  urgent: 'Urgent',
  back: 'Back to the results',
  killed: 'This item was killed',
  killedDetail: 'The agency has withdrawn it. It must not be used. Time of the kill:',
  missing: 'There is nothing here',
  missingDetail: 'No item has this address, or it may not be shown.',
  wrong: 'This cannot be read',
  away: 'The search is not reachable at the moment',
  awayDetail: 'Please try again in a few seconds.',
  attributedTo: 'Attributed to',
  newerVersion: 'There is a newer version:',
  killedCopy: 'Caution: a copy of this text was killed by its agency.',
  correction: 'Correction',
  whatChanged: 'What changed',
  attached: 'Pictures, video and links',
  types: 'Kinds',
  backToItem: 'Back to the item',
  version: 'Version',
  currentVersion: 'Current',
  firstVersion: 'No earlier version to compare with.',
  nothingChanged: 'Nothing in the text was changed.',
  hiddenRevision: 'This version may not be shown.',
  wasChanged: 'changed',
  tooLarge: 'changed too much to compare',
  api: 'API documentation',
  skip: 'Skip to the results',
  skipItem: 'Skip to the item',
} as const;

export type InterfaceWords = { readonly [Word in keyof typeof en]: string };

const ar: InterfaceWords = {
  direction: 'rtl',
  tagline: 'أخبار الوكالات، بحث بالعربية والإنجليزية',
  otherLanguage: 'English',
  search: 'بحث',
  searchFor: 'كلمات، «عبارات»، أسماء',
  language: 'اللغة',
  allLanguages: 'الكل',
  sort: 'الترتيب',
  relevance: 'الأنسب',
  newest: 'الأحدث',
  oldest: 'الأقدم',
  filters: 'تضييق النتائج',
  clear: 'إزالة التصفية',
  outlets: 'المصادر',
  entities: 'أعلام وأماكن',
  languages: 'اللغات',
  feeds: 'الخدمات',
  results: 'النتائج',
  about: 'نحو',
  latest: 'آخر الأخبار',
  nothing: 'لا توجد نتائج',
  nothingHint: 'جرّب كلمات أقل، أو كتابة أخرى، أو لغة أخرى.',
  next: 'الصفحة التالية',
  firstPage: 'العودة إلى الصفحة الأولى',
  noHeadline: 'بلا عنوان',
  alsoCarried: 'نشره أيضا',
  others: 'من نشر الخبر أيضا',
  copies: 'نسخ من هذا النص',
  exactCopy: 'النص نفسه',
  nearCopy: 'نص معدّل',
  partCopy: 'نص مختصر أو موسّع',
  named: 'الأسماء الواردة في الخبر',
  related: 'أخبار ذات صلة',
  noRelated: 'لا توجد أخبار ذات صلة.',
  bothName: 'يرد فيهما',
  shareWords: 'كلمات مشتركة',
  hoursApart: 'فارق الساعات',
  sameStory: 'القصة نفسها',
  sameDates: 'الأيام نفسها',
  urgent: 'عاجل',
  back: 'العودة إلى النتائج',
  killed: 'أُلغي هذا الخبر',
  killedDetail: 'سحبت الوكالة هذا الخبر ولا يجوز استخدامه. وقت الإلغاء:',
  missing: 'لا شيء هنا',
  missingDetail: 'لا يوجد خبر بهذا العنوان، أو لا يجوز عرضه.',
  wrong: 'تعذّرت قراءة الطلب',
  away: 'البحث غير متاح حاليا',
  awayDetail: 'يرجى المحاولة بعد ثوان.',
  attributedTo: 'نقلا عن',
  newerVersion: 'توجد نسخة أحدث:',
  killedCopy: 'تنبيه: ألغت الوكالة نسخة من هذا النص.',
  correction: 'تصحيح',
  whatChanged: 'ما الذي تغيّر',
  attached: 'صور وفيديو وروابط',
  types: 'الأنواع',
  backToItem: 'العودة إلى الخبر',
  version: 'النسخة',
  currentVersion: 'الحالية',
  firstVersion: 'لا توجد نسخة سابقة للمقارنة.',
  nothingChanged: 'لم يتغير شيء في النص.',
  hiddenRevision: 'لا يجوز عرض هذه النسخة.',
  wasChanged: 'تغيّر',
  tooLarge: 'تغيّر أكثر مما تمكن مقارنته',
  api: 'وثائق الواجهة البرمجية',
  skip: 'انتقل إلى النتائج',
  skipItem: 'انتقل إلى الخبر',
};

const words: Readonly<Record<InterfaceLanguage, InterfaceWords>> = { en, ar };
export const wordsIn = (language: InterfaceLanguage): InterfaceWords => words[language];

/** What the reader asked for, else what the browser prefers, else English. */
export function interfaceLanguage(asked: unknown, acceptLanguage: string | undefined): InterfaceLanguage {
  if (asked === 'ar' || asked === 'en') return asked;
  return /^\s*ar\b/i.test(acceptLanguage ?? '') ? 'ar' : 'en';
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv']);

/** The direction in which a language is written; `auto` when it is not known. */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' | 'auto' {
  if (language === undefined) return 'auto';
  return rightToLeft.has(language.toLowerCase().split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/** Date and time in UTC, which is said. */
export function timeIn(language: InterfaceLanguage, moment: string): string {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar' : 'en-GB', {
    day: 'numeric',
    month: language === 'ar' ? 'long' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'UTC',
  });
  return `${format.format(new Date(moment))} ${language === 'ar' ? 'غرينتش' : 'UTC'}`;
}

export const numberIn = (language: InterfaceLanguage, value: number) =>
  new Intl.NumberFormat(language).format(value);
