import { fold } from '#libs/text';
import { foldedSet } from '../folded-words.js';
import { headOf } from '../organisations/arabic-heads.js';

const arabic = fold('وزارة');

const bare = foldedSet('الخارجية الداخلية الدفاع الصحة العدل');
const clitic = /^[وفلب]?(?=ال)/;

/** How many letters are clitics before a word that may stand for its ministry, as الخارجية المصرية does; undefined for others. */
export function cliticsOfPortfolio(folded: string): number | undefined {
  const skip = clitic.exec(folded)?.[0].length;
  return skip !== undefined && bare.has(folded.slice(skip)) ? skip : undefined;
}

/** How many letters of a folded word are clitics before the word for a ministry, as in بوزارة; undefined where it is none. */
export function cliticsOfMinistry(folded: string): number | undefined {
  if (folded === 'ministry') return 0;
  return headOf(folded) === arabic ? folded.length - arabic.length : undefined;
}
