import type { Copy } from '#libs/contracts';

type Dateline = NonNullable<Copy['dateline']>;

const dayNames =
  'mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:يوم )?(?:ال)?(?:أحد|احد|إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)';
const beginsDate = new RegExp(`\\p{N}|^(?:${dayNames})(?![\\p{L}\\p{M}])`, 'iu');
const monthNames =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|déc|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const isDateAlone = new RegExp(`^(?:(?:${monthNames})[\\p{L}\\p{M}.]*|\\p{N})`, 'iu');

/** Longer is no dateline; the patterns below take time by the square of what is one long run of dashes. */
const longest = 300;

/**
 * A dateline that stands in a field of its own: "Paris, March 6, 2014 (AFP) -", "القاهرة، 5 يناير (رويترز) -",
 * "FORT WASHINGTON, Pa.". One that is nothing but a time ("2014-07-16 15:53:10 GMT") names no place and is none.
 */
export function splitDateline(text: string): Dateline | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length > longest) return undefined;
  const [, before = '', source, tail = ''] = /^([^()]*)(?:\(([^()]{1,60})\)(.*))?$/u.exec(line) ?? [];
  if (before === '' && source === undefined) return undefined;
  const { place, date } = placeAndDate(trimmed(`${before} ${tail}`));
  if (place === undefined && source === undefined) return undefined;
  return {
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source: source.trim() }),
  };
}

function placeAndDate(text: string): { place?: string; date?: string } {
  if (text === '') return {};
  if (isDateAlone.test(text)) return { date: text };
  const segments = text.split(/(?<=[,،])\s*/u);
  const at = segments.findIndex((segment, index) => index > 0 && beginsDate.test(segment));
  if (at > 0) {
    return { place: trimmed(segments.slice(0, at).join(' ')), date: trimmed(segments.slice(at).join(' ')) };
  }
  const spaced = /^([^\p{N}]+?)\s+(\p{N}.*)$/u.exec(text);
  if (spaced?.[1] && spaced[2]) return { place: trimmed(spaced[1]), date: trimmed(spaced[2]) };
  return { place: text };
}

const trimmed = (text: string) => text.replace(/^[\s,،-]+|[\s,،:\u2010-\u2015\u2212_ـ-]+$/gu, '');
