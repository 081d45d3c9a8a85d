/** Letters that stand for one Arabic letter; the longer first. */
const digraphs: readonly (readonly [string, string])[] = [
  ['tsch', 'tX'],
  ['tch', 'tX'],
  ['sch', 'X'],
  ['sh', 'X'],
  ['ch', 'tX'],
  ['kh', 'h'],
  ['gh', 'j'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['dj', 'j'],
];

const single: Readonly<Record<string, string>> = {
  ...{ b: 'b', p: 'b', t: 't', j: 'j', g: 'j', h: 'h', d: 'd', r: 'r', z: 'z', s: 's', f: 'f', v: 'f' },
  ...{ k: 'k', q: 'k', l: 'l', m: 'm', n: 'n', x: 'ks' },
};

const articles = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar', 'az']);

/** Consonants of a folded Latin word in the classes of `arabicConsonants`; empty for an Arabic article. */
export function latinConsonants(word: string): string {
  if (articles.has(word)) return '';
  let text = word.replace(/^abd[eu]l$/, 'abd');
  for (const [letters, sound] of digraphs) text = text.replaceAll(letters, sound.toUpperCase());
  let found = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === 'c') found += /[eiy]/.test(text.charAt(at + 1)) ? 's' : 'k';
    else found += letter === letter.toUpperCase() ? letter.toLowerCase() : (single[letter] ?? '');
  }
  return found;
}
