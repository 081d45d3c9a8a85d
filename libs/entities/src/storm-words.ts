import { foldedSet } from './folded-words.js';

const storms = foldedSet('Hurricane Typhoon Cyclone Storm إعصار الإعصار عاصفة العاصفة');
const clitics = /^(?:[وف]?[بلك]?)(?=..)/;

/** How many letters of a word are clitics before a word for a storm, as in بالإعصار; undefined where it is none. */
export function cliticsOfStorm(folded: string): number | undefined {
  if (storms.has(folded)) return 0;
  const most = clitics.exec(folded)?.[0].length ?? 0;
  for (let skip = 1; skip <= most; skip++) if (storms.has(folded.slice(skip))) return skip;
  return undefined;
}
