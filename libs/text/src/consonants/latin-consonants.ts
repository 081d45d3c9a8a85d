/** Letters that stand together for one sound, or for none; the longer first. Capitals are sounds that are settled. */
const together: readonly (readonly [RegExp, string])[] = [
  [/^o'?h(?=[aeiouy])/, 'o'],
  [/^kn(?=[aeiouy])/, 'n'],
  [/^wr/, 'r'],
  [/^eu/, 'yu'],
  [/^ou/, 'wu'],
  [/^gj/, 'j'],
  [/^x/, 's'],
  [/ij(?=[aeio])/g, 'i'],
  [/dge?/g, 'J'],
  [/cester$/, 'ster'],
  [/w(?=sk|icz)/g, 'F'],
  [/ic$/, 'iS'],
  [/chae/g, 'Kae'],
  [/tsch|tch|sch|sh|cz|sz/g, 'S'],
  [/ch(?=[rlmn])/g, 'K'],
  [/ch/g, 'S'],
  [/ck|qu/g, 'K'],
  [/kh/g, 'J'],
  [/burgh/g, 'burJ'],
  // Silent in Knight, a letter in Baghdad.
  [/gh(?=[tnsb]|$)/g, ''],
  [/gh/g, 'J'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/ph/g, 'F'],
  [/sc(?=[eiy])/g, 'S'],
  [/dj/g, 'J'],
  [/t(?=[szS])/g, ''],
  [/c(?=[eiy])/g, 'S'],
];

const single: Readonly<Record<string, string>> = {
  ...{ b: 'b', p: 'b', t: 't', j: 'j', g: 'j', d: 'd', r: 'r', z: 's', s: 's', f: 'f', v: 'f' },
  ...{ c: 'k', k: 'k', q: 'k', l: 'l', m: 'm', n: 'n', x: 'ks' },
};

/** Consonants of a folded Latin word in the classes of `arabicConsonants`; `afterArticle` where al- stands before it. */
export function latinConsonants(word: string, afterArticle = false): string {
  let text = word.replace(/^abd[aeu]l(?=[^l])/, 'abd').replace(/(.)(?=\1)/g, '');
  const hasArticle = /^[aei]l./.test(text);
  if (hasArticle) text = text.slice(2);
  for (const [letters, sound] of together) text = text.replace(letters, sound);
  let found = hasArticle || afterArticle ? '' : initialOf(text);
  for (const letter of text)
    found += letter === letter.toUpperCase() ? letter.toLowerCase() : (single[letter] ?? '');
  return found;
}

const initialOf = (text: string) =>
  /^[wyh]/.test(text) ? text.charAt(0) : /^[aeiou](?!s[ptkmn])/.test(text) ? 'a' : '';
