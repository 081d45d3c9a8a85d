/** Letters that one Latin letter may stand for are one class; ا and ع are none, و ي ه ح only where a word begins with them. */
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
    گ: 'j',
    خ: 'h',
    د: 'd',
    ذ: 'd',
    ض: 'd',
  },
  ...{
    ز: 's',
    س: 's',
    ص: 's',
    ظ: 's',
    ش: 'x',
    ف: 'f',
    ڤ: 'f',
    ق: 'k',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ر: 'r',
  },
};

const initials: Readonly<Record<string, string>> = { و: 'w', ي: 'y', ه: 'h', ح: 'h' };

/** Consonants of a folded Arabic word, without its article; تش is the "ch" of foreign names. */
export function arabicConsonants(word: string): string {
  const bare =
    word.startsWith('ال') && word.length > 3 ? word.slice(2) : word.replace(/^(عبد)ال(?=..)/, '$1');
  let found = initials[bare.charAt(0)] ?? '';
  for (const letter of bare.replaceAll('تش', 'ش')) found += classes[letter] ?? '';
  return found;
}
