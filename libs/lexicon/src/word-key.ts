import { lightStem } from '#libs/text';

/**
 * What a folded word is looked up by: its light stem, in English also without a last e and with a doubled last letter
 * once, since the stem of "strikes" is "strik" and that of "stopped" is "stopp".
 */
export function wordKey(folded: string): string {
  const stem = lightStem(folded);
  const first = stem.charCodeAt(0);
  if (first < 0x61 || first > 0x7a || stem.length < 4) return stem;
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return bare.length > 4 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
}
