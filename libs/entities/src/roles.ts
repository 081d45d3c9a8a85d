import type { Entity } from '#libs/contracts';
import { mediaOrganisations } from './gazetteer/organisations-media.js';
import type { NamedPlace } from './named-place.js';

export type Role = NonNullable<Entity['role']>;

const outlets = new Set(
  mediaOrganisations
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => `org-${line.split('|', 1)[0]?.trim()}`),
);

/**
 * What the named entities of an item are to it: `dateline` the place where it was written, `origin` the agency or outlet
 * whose text it is ("KYIV (Reuters) -", «(أ ف ب)» at the end), `event` the place where it happened: the first in headline
 * or lead that a preposition makes one. Each entity has one role at most, in this order.
 */
export function rolesOf(places: readonly NamedPlace[], datelineIds: ReadonlySet<string>): Map<string, Role> {
  const roles = new Map<string, Role>([...datelineIds].map((id) => [id, 'dateline']));
  for (const place of places)
    if (outlets.has(place.entity.id) && isCredit(place)) roles.set(place.entity.id, 'origin');
  const scene = places.find((place) => !roles.has(place.entity.id) && isScene(place));
  if (scene !== undefined) roles.set(scene.entity.id, 'event');
  return roles;
}

/** So far into a text a dateline goes. */
const datelineLength = 90;

/** In brackets or between dashes at the beginning, or alone in brackets at the very end. */
function isCredit({ field: { field, text }, start, end }: NamedPlace): boolean {
  if (field !== 'body') return false;
  const [before, behind] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 4)];
  if (start < datelineLength) return /[(\-–—/]\s?$/.test(before) && /^\s?[)\-–—:/]/.test(behind);
  return /\(\s?$/.test(before) && /^\s?\)\s*$/.test(text.slice(end, end + 12));
}

/** في القاهرة, بالقاهرة, "in Cairo": not a place that says something itself, nor a demonym. */
function isScene({ field: { text, leadEnd }, start, entity, isDemonym }: NamedPlace): boolean {
  if (entity.type !== 'place' || isDemonym || start >= leadEnd) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return locative.test(before);
}

const locative =
  /(?:^|[\s(،])(?:(?:[وف]?(?:في|قرب|داخل|وسط|شمال|جنوب|شرق|غرب|بريف|بمدينة|بمحافظة|ببلدة|بمنطقة|بولاية|بقرية)\s(?:(?:مدينة|بلدة|محافظة|ولاية|منطقة|قرية|ضواحي|ريف)\s)?)|[وف]?ب|(?:in|at|near|off|outside|across|inside)\s(?:the\s)?(?:(?:northern|southern|eastern|western|central|downtown)\s)?)$/iu;
