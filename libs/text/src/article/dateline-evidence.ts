import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import type { Attribution } from './find-attributions.js';
import { isNameLike } from './names.js';
import { isKnownPlace } from './places.js';

/** "وكالات", "agencies": several at once, none named. */
export function isCollective(text: string): boolean {
  return /^(?:ال)?(?:وكالات|متابعات|وكالات الأنباء|وكالات الانباء)$|^(?:news )?agencies$/iu.test(text.trim());
}

/** BOSTON, ST. LOUIS; what stands behind a comma may be in small letters: CHATHAM, Mass. */
export const isAllCapitals = (text: string) =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/,.*$/u, ''));

/** Up to five words, and none that opens a sentence or announces something. */
export function isPlaceLike(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 5 || isAnnouncement(text)) return false;
  return isAllCapitals(text) || isKnownPlace(text) || isNameLike(text.replaceAll('/', ' '), 5);
}

/** Does a text begin with a word that announces or sorts what follows? */
export const isAnnouncement = (text: string) => announcement.test(text.trim());

const announcement =
  /^(?:by|breaking|update|updated|exclusive|watch|video|photos|opinion|analysis|factbox|explainer|correction|urgent|عاجل|فيديو|بالفيديو|بالصور|صور|خاص|تحديث|تقرير|تحليل|شاهد)(?!\p{L})/iu;

/** As American and Canadian wires shorten the state behind a town; the dot belongs to it. */
const shortState =
  /,\s(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|(?:\p{Lu}\.){1,2}\p{Lu})\.?$/u;

/** Does a place end with the name of a state in short: "CHATHAM, Mass."? */
export const endsWithShortState = (text: string) => shortState.test(text);

/** A day of the week or a remark in the place of a source: "Jan 5 (Monday) -". */
const noSource =
  /^(?:(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*|updated?|corrected|local|live|video|photos?|السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|فيديو|صور)$/iu;

/** Could this be the name of a source that we do not know, as "(OPTA)", "(The Daily Ledger)" or "/ritzau/"? */
export function isSourceLike(text: string): boolean {
  const name = text.trim();
  if (noSource.test(name) || isKnownPlace(name) || wordsOf(name).length > 4) return false;
  return /^[\p{Lu}\p{Script=Arabic}]|^\p{Ll}{3,10}$/u.test(name) && /^[\p{L}\p{M}\d .&'’/-]+$/u.test(name);
}

/** The parties of "dpa", "tca/dpa" or "The Daily Ledger", those that we know by their agency's name. */
export function sourcesIn(text: string): Attribution[] {
  const whole = agencyNamed(text);
  if (whole !== undefined) return [{ id: whole.id, name: nameIn(whole, text) }];
  const parts = text.split('/').map(trimSigns);
  return parts.flatMap((part) => {
    const agency = agencyNamed(part);
    if (agency !== undefined) return { id: agency.id, name: nameIn(agency, part) };
    return part === '' ? [] : { name: part };
  });
}

/** Does one of several parties between slashes have a name that we know? */
export const namesAgency = (text: string) => text.split('/').some((part) => agencyNamed(part) !== undefined);

/** Without the signs about it; a lone tatweel behind a word is a dash, unless it marks the Hijri year. */
export const trimSigns = (text: string) => text.replace(/^[\s/،,.-]+|(?:[\s/،,.-]|(?<!ه)ـ)+$/gu, '');
