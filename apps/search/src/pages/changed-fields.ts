import type { FieldDifference } from '../api/revision-answers.js';
import { languageLabel, typeLabel } from '../reading/entity-labels.js';
import type { comparedFields } from '../reading/revision-diff.js';
import { html, type SafeHtml } from './html.js';
import { type InterfaceLanguage, timeIn, wordsIn } from './interface-words.js';

type FieldName = (typeof comparedFields)[number] | 'headline' | 'body';

const names: Readonly<Record<InterfaceLanguage, Readonly<Record<FieldName, string>>>> = {
  en: {
    headline: 'Headline',
    body: 'Text',
    urgency: 'Urgency',
    language: 'Language',
    type: 'Kind',
    byline: 'Byline',
    dateline: 'Dateline',
    credit: 'Credit',
    source: 'Outlet',
    attributions: 'Attributed to',
    slugline: 'Slugline',
    located: 'Place',
    subjects: 'Subjects',
    genres: 'Genres',
    keywords: 'Keywords',
    embargoedUntil: 'Embargo until',
    expires: 'Expires',
    usageTerms: 'Terms of use',
    copyrightHolder: 'Copyright holder',
    copyrightNotice: 'Copyright',
    links: 'Links',
  },
  ar: {
    headline: 'العنوان',
    body: 'النص',
    urgency: 'درجة الأهمية',
    language: 'اللغة',
    type: 'النوع',
    byline: 'اسم الكاتب',
    dateline: 'مكان الخبر وتاريخه',
    credit: 'الجهة الناشرة',
    source: 'المصدر',
    attributions: 'نقلا عن',
    slugline: 'الاسم المختصر',
    located: 'المكان',
    subjects: 'الموضوعات',
    genres: 'الأنواع الصحفية',
    keywords: 'الكلمات المفتاحية',
    embargoedUntil: 'محظور حتى',
    expires: 'ينتهي في',
    usageTerms: 'شروط الاستخدام',
    copyrightHolder: 'صاحب الحقوق',
    copyrightNotice: 'حقوق النشر',
    links: 'الروابط',
  },
};

/** What was done to a field in a line: values that are words or numbers are shown, of others that they were changed. */
export function changedField(
  { field, from, to, tooLarge }: FieldDifference,
  ui: InterfaceLanguage,
): SafeHtml {
  const words = wordsIn(ui);
  const name = names[ui][field as FieldName];
  if (tooLarge) return html`${name}: ${words.tooLarge}`;
  const [before, after] = [shownValue(field, from, ui), shownValue(field, to, ui)];
  if (before === undefined || after === undefined) return html`${name}: ${words.wasChanged}`;
  // No browser turns an arrow round where the line runs from right to left.
  const arrow = words.direction === 'rtl' ? '←' : '→';
  return html`${name}: <bdi>${before}</bdi> ${arrow} <bdi>${after}</bdi>`;
}

/** Undefined for what has no short form in words. */
function shownValue(field: string, value: unknown, ui: InterfaceLanguage): string | undefined {
  if (value === undefined) return '–';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  if (field === 'embargoedUntil' || field === 'expires') return timeIn(ui, value);
  if (field === 'language') return languageLabel(value, ui);
  return field === 'type' ? typeLabel(value, ui) : value;
}
