import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import type { Attribution } from './find-attributions.js';

const creditLine =
  /^[*(]?\s*(?:(?:المصدر|مصدر الخبر|المصادر|Sources?|Via)\s*[:：-]|نقلا عن|نقلاً عن)\s*([^.]{2,60}?)\)?\.?$/iu;
const mostWords = 5;

/** The parties of a line such as "المصدر: الجزيرة + وكالات"; undefined when the line is none of the kind. */
export function readCredit(line: string): Attribution[] | undefined {
  const source = creditLine.exec(line)?.[1];
  if (source === undefined || wordsOf(source).length > mostWords) return undefined;
  const whole = agencyNamed(source);
  if (whole) return [{ id: whole.id, name: nameIn(whole, source) }];
  return source.split(/\s*[+،,/&]\s*|\s+and\s+/u).flatMap((part) => {
    const agency = agencyNamed(part);
    if (agency) return { id: agency.id, name: nameIn(agency, part) };
    return part === '' ? [] : { name: part };
  });
}
