import { fold } from '#libs/text';
import { firstNames } from './gazetteer/first-names.js';

export interface FirstName {
  /** The same for all spellings in both scripts. */
  readonly token: string;
  /** Arabic ones are borne by so many that they say little of who is meant. */
  readonly isArabic: boolean;
}

const [arabicLines = '', foreignLines = ''] = firstNames.split('# foreign');

const namesIn = (lines: string, isArabic: boolean) =>
  lines
    .split('\n')
    .filter((line) => line.includes(' | '))
    .flatMap((line) => {
      const names = line.replace('|', ' ').split(/\s+/).map(fold);
      return names.map((name) => [name, { token: `<${names[0]}>`, isArabic }] as const);
    });

/** By folded spelling. */
const known = new Map([...namesIn(foreignLines, false), ...namesIn(arabicLines, true)]);

/** Whether a folded word is a first name that is known in both scripts. */
export const isBilingualFirstName = (folded: string): boolean => known.has(folded);

/** Undefined for words that are no first name of the table. */
export const firstName = (folded: string): FirstName | undefined => known.get(folded);
