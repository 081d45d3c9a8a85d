import { topicOf } from '#libs/topics';

export interface KnownEntity {
  readonly id: string;
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
}

/** The languages that labels are made in; without one they stand in both. */
export type LabelLanguage = 'ar' | 'en';

/** The name in the language asked for, else in both, else what there is. */
export function labelOf({ id, names }: KnownEntity, language?: LabelLanguage): string {
  const { en, ar } = names;
  if (language !== undefined) return names[language] ?? en ?? ar ?? Object.values(names)[0] ?? id;
  const both = [...new Set([en, ar].filter((name) => name !== undefined))];
  return both.length > 0 ? both.join(' · ') : (Object.values(names)[0] ?? id);
}

/** `Arabic`, `العربية`, or both; a tag that names no language stands for itself. */
export function languageLabel(tag: string, language?: LabelLanguage): string {
  const inLanguage = (of: LabelLanguage) => new Intl.DisplayNames([of], { type: 'language' }).of(tag) ?? tag;
  return language === undefined
    ? [...new Set([inLanguage('en'), inLanguage('ar')])].join(' · ')
    : inLanguage(language);
}

const typeNames: Readonly<Record<string, Readonly<Record<LabelLanguage, string>>>> = {
  text: { en: 'Text', ar: 'نص' },
  picture: { en: 'Picture', ar: 'صورة' },
  video: { en: 'Video', ar: 'فيديو' },
  audio: { en: 'Audio', ar: 'صوت' },
  graphic: { en: 'Graphic', ar: 'رسم بياني' },
  composite: { en: 'Package', ar: 'ملف' },
};

/** `Picture`, `صورة`, or both; a type that we have no name for stands for itself. */
export function typeLabel(type: string, language?: LabelLanguage): string {
  const names = typeNames[type];
  if (names === undefined) return type;
  return language === undefined ? `${names.en} · ${names.ar}` : names[language];
}

/** `sport`, `رياضة`, or both; a code that is no Media Topic of the first two levels stands for itself. */
export function topicLabel(code: string, language?: LabelLanguage): string {
  const topic = topicOf(code);
  if (topic === undefined) return code;
  return language === undefined ? `${topic.en} · ${topic.ar}` : topic[language];
}

/** The only language asked for, when labels can be made in it. */
export function labelLanguage(languages: readonly string[]): LabelLanguage | undefined {
  const [first, ...others] = new Set(languages.map((tag) => tag.split('-', 1)[0]));
  return others.length === 0 && (first === 'ar' || first === 'en') ? first : undefined;
}
