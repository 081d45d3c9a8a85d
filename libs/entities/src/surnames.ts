import type { Alias, GazetteerEntity } from './gazetteer-entity.js';
import { isGivenName } from './given-names.js';

/** Words that belong to the surname after them: al-Assad, بن سلمان, van der Bellen. */
const particles = new Set(
  'al el bin ibn bint abu abd abdel ben de del della da dos van von der den la le di آل ال بن ابن بنت أبو أبي عبد دي دا فان فون لو لا ولد بو'.split(
    ' ',
  ),
);
/** Numbers and such after a ruler's name, which are no surname. */
const noSurname =
  /^(I{1,3}|I?V|VI{0,3}|XI{0,3}|XIV|XV|XVI|Jr|Sr|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|عشر|\d+)$/u;
/** Surnames that are everyday words, so that even after the full name they mostly mean something else. */
const everydayWords = new Set(
  'صالح سلام سلامة الأحمد الشيخ الملك الأمير النور السلام الحق الدين الله فاضل عادل مبارك سعيد عيد فهمي شعبان رجب May Brown Power Price Ban Bush Rice Grant Young Wu Xi Li King Prince Truss Marin'.split(
    ' ',
  ),
);

/** The surname of a person with two names or more, as short forms in both languages; none where it is no use. */
export function surnameAliases(entity: GazetteerEntity): Alias[] {
  return [entity.names.en, entity.names.ar]
    .flatMap(surnamesOf)
    .map((text) => ({ entity, kind: 'short', text, exact: false }));
}

function surnamesOf(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  let first = words.length - 1;
  if (first < 1 || noSurname.test(last) || everydayWords.has(last)) return [];
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first--;
  const surname = words.slice(first).join(' ');
  const bare = surname.replace(/^(al|el)-/i, '');
  return [...new Set([surname, bare])].filter((word) => word.length > 2 && !isGivenName(word));
}
