import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import type { Attribution } from './find-attributions.js';
import type { Line } from './lines.js';
import { isOutletName, isSameName } from './outlets.js';
import { isChrome } from './related-tail.js';

const creditLine =
  /^[*(]?\s*(?:(?:المصدر|مصدر الخبر|المصادر|Sources?|Via)\s*[:：-]|نقلا عن|نقلاً عن)\s*([^.]{2,60}?)\)?\.?$/iu;
const emptyCredit = /^(?:المصدر|مصدر الخبر|المصادر|Sources?)\s*[:：]?$/iu;
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

/** Last lines such as "المصدر: رويترز" name the origin; the feed's own name and buttons below are no text. */
export function cutCredits(lines: readonly Line[], feedName: string | undefined) {
  const credits: Attribution[] = [];
  let end = lines.length;
  while (end > 1) {
    const text = lines[end - 1]?.text ?? '';
    const above = lines[end - 2]?.text ?? '';
    if (end > 2 && emptyCredit.test(above) && isOutletName(text, feedName)) {
      credits.push(...(readCredit(`${above.replace(/[:：]$/u, '')}: ${text}`) ?? []));
      end--;
    } else {
      const parties = partiesAtEnd(text, feedName);
      if (parties === undefined) break;
      credits.push(...parties);
    }
    end--;
  }
  return { lines: lines.slice(0, end), credits };
}

function partiesAtEnd(text: string, feedName: string | undefined): Attribution[] | undefined {
  if (isSameName(text, feedName) || isChrome(text)) return [];
  const agency = agencyNamed(text.replace(/^\((.+)\)$/u, '$1'));
  return agency ? [{ id: agency.id, name: nameIn(agency, text) }] : readCredit(text);
}
