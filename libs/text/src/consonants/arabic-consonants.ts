/**
 * Letters that one Latin letter may stand for are one class: ج غ خ are g, j, gh, kh and the Spanish j, س ش ص ز ظ all that
 * hisses. Vowels, و ي and ه ح are none; what a word begins with is told apart by `initials`.
 */
const classes: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', د: 'd', ذ: 'd', ض: 'd' },
  ...{ ج: 'j', غ: 'j', چ: 'j', گ: 'j', خ: 'j', ق: 'k', ك: 'k' },
  ...{ ز: 's', س: 's', ص: 's', ظ: 's', ش: 's' },
  ...{ ف: 'f', ڤ: 'f', ل: 'l', م: 'm', ن: 'n', ر: 'r' },
};

/** A vowel is told from none: آدامز is no Dems. */
const initials: Readonly<Record<string, string>> = { و: 'w', ي: 'y', ه: 'h', ح: 'h', ا: 'a', ع: 'a' };

/** Arabic begins no word with two consonants: استريت is Street. */
const borrowedVowel = /^اس[بتطكقمن]/;

/**
 * Consonants of a folded Arabic word. Folding makes one of ألكسندر and الكسندر, so that an ال is no sign of an article:
 * it is left out of both scripts, with what a word begins with behind it.
 */
export function arabicConsonants(word: string): string {
  const bare = word
    .replace(/^عبدال(?=..)/, 'عبد')
    .replaceAll('تش', 'ش')
    .replaceAll('دج', 'ج');
  const article = /^(?:اي?|عا?)ل/.exec(bare)?.[0].length ?? 0;
  let found = article > 0 || borrowedVowel.test(bare) ? '' : (initials[bare.charAt(0)] ?? '');
  // The ت of تس and تز comes and goes: شولتز is Schulz.
  const letters = bare.slice(article).replace(/ت(?=[سزص])/g, '');
  for (const letter of letters) found += classes[letter] ?? '';
  return found;
}
