/** Names of months as feeds write them, whole and shortened, from the locales of the house's feeds. */
const monthNames = new Map<string, number>();
for (const locale of [
  'en',
  'ar-EG',
  'ar-SY',
  'ar-TN',
  'ar-MA',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'tr',
  'ru',
  'fa-AF',
]) {
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
      month: style,
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      const name = foldName(format.format(Date.UTC(2020, month, 15)));
      if (!monthNames.has(name)) monthNames.set(name, month + 1);
    }
  }
}
for (const [name, month] of [
  ['sept', 9],
  ['ابريل', 4],
  ['اغسطس', 8],
  ['اكتوبر', 10],
] as const)
  monthNames.set(name, month);

/** The number of a month by its name in one of those languages, whole or shortened, in any case. */
export const monthOf = (given: string | undefined) => monthNames.get(foldName(given ?? ''));

function foldName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/[.\u200f]/g, '')
    .trim();
}
