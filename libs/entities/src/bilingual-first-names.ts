import { fold } from '#libs/text';
import { firstNames } from './gazetteer/first-names.js';

/** By folded spelling: what stands for a first name in a key, the same in both scripts. */
const tokens = new Map(
  firstNames
    .split('\n')
    .filter((line) => line.includes(' | '))
    .flatMap((line) => {
      const names = line.replace('|', ' ').split(/\s+/).map(fold);
      return names.map((name) => [name, `<${names[0]}>`] as const);
    }),
);

/** Whether a folded word is a first name that is known in both scripts. */
export const isBilingualFirstName = (folded: string): boolean => tokens.has(folded);

/** What all spellings of a first name have in common; undefined for other words. */
export const firstNameToken = (folded: string): string | undefined => tokens.get(folded);
