/** Letters that stand together for one sound, or for none; the longer first. */
const together: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh/g, 'X'],
  [/ch(?=[rlmn])/g, 'K'],
  [/ch/g, 'X'],
  [/kh/g, 'H'],
  // Silent in Vaughan, a letter in Ghazi.
  [/gh(?=[aeiouy])/g, 'J'],
  [/gh/g, ''],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/ph/g, 'F'],
  [/ck|qu/g, 'K'],
  [/dj/g, 'J'],
  [/c(?=[eiy])/g, 'S'],
];

/** Vowels are none, and w, y and h only where a word begins with them: they come and go between the scripts (John is جون). */
const single: Readonly<Record<string, string>> = {
  ...{ b: 'b', p: 'b', t: 't', j: 'j', g: 'j', d: 'd', r: 'r', z: 's', s: 's', f: 'f', v: 'f' },
  ...{ c: 'k', k: 'k', q: 'k', l: 'l', m: 'm', n: 'n', x: 'ks' },
};

const articles = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar', 'az']);

/** Consonants of a folded Latin word in the classes of `arabicConsonants`; empty for an Arabic article. */
export function latinConsonants(word: string): string {
  if (articles.has(word)) return '';
  let text = word.replace(/^abd[eu]l$/, 'abd');
  for (const [letters, sound] of together) text = text.replace(letters, sound);
  let found = /^[wyh]/.test(word) ? word.charAt(0) : '';
  for (const letter of text)
    found += letter === letter.toUpperCase() ? letter.toLowerCase() : (single[letter] ?? '');
  return found;
}
