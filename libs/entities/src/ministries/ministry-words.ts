import { fold } from '#libs/text';
import { headOf } from '../organisations/arabic-heads.js';

const arabic = fold('وزارة');

/** How many letters of a folded word are clitics before the word for a ministry, as in بوزارة; undefined where it is none. */
export function cliticsOfMinistry(folded: string): number | undefined {
  if (folded === 'ministry') return 0;
  return headOf(folded) === arabic ? folded.length - arabic.length : undefined;
}
