const words: Readonly<Record<string, string>> = {
  arabic: 'ar',
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  turkish: 'tr',
  persian: 'fa',
  russian: 'ru',
};
const known = new Map<string, string | undefined>();
const mostKnown = 1000;

/** A language as BCP 47 writes it (`ar`, `en-US`, `zh-Hant`), from any case, `_` for `-`, or three letters. */
export function readLanguage(text: string): string | undefined {
  if (!known.has(text)) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, canonical(text.trim().toLowerCase().replaceAll('_', '-')));
  }
  return known.get(text);
}

function canonical(tag: string): string | undefined {
  const word = words[tag];
  if (word !== undefined) return word;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(tag) || /^(?:und|mul|zxx|mis)\b/.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
