const classes: Readonly<Record<string, string>> = {
  ...{
    ب: 'b',
    پ: 'b',
    ت: 't',
    ط: 't',
    ث: 't',
    ج: 'j',
    غ: 'j',
    چ: 'j',
    ح: 'h',
    خ: 'h',
    ه: 'h',
    د: 'd',
    ذ: 'd',
  },
  ...{ ض: 'd', ظ: 'z', ز: 'z', ر: 'r', س: 's', ص: 's', ش: 'x', ف: 'f', ڤ: 'f', ق: 'k', ك: 'k', گ: 'j' },
  ...{ ل: 'l', م: 'm', ن: 'n' },
};

/** Consonants of a folded Arabic word, letters that foreign names are written with either way in one class. */
export function arabicConsonants(word: string): string {
  const bare =
    word.startsWith('ال') && word.length > 3 ? word.slice(2) : word.replace(/^(عبد)ال(?=..)/, '$1');
  let found = '';
  for (const letter of bare) found += classes[letter] ?? '';
  return found;
}
