import { agencyNamed } from '#libs/text';

/** What some systems write where they have nothing to say. */
const nothing = /^(?:no-data-available|none|null|undefined|n\/a|-+)$/i;

/** A text on one line; undefined for a blank one and for the placeholders of systems. */
export function readableLine(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return line === '' || nothing.test(line) ? undefined : line;
}

const announced = /^(?:by|von|par|por|di|بقلم|كتب|كتبت|من)(?:\s*:\s*|\s+)(?=\S)/iu;
/** "Reuters, MAR 04": the day is no part of a name. */
const dayBehind = /,\s*[A-Z]{3,9}\.? \d{1,2}$/i;

/** A byline without the word that announces it; undefined where it names nobody but an agency. */
export function bylineOf(text: string | undefined): string | undefined {
  const name = readableLine(readableLine(text)?.replace(announced, '').replace(dayBehind, ''));
  return name === undefined || agencyNamed(name) !== undefined ? undefined : name;
}

/** The last part of a code or of its address: `stat:usable`, `http://…/pubstatusg2/usable` and `usable` are `usable`. */
export const tailOf = (code: string | undefined): string =>
  /[^:/#]*$/.exec(code?.trim() ?? '')?.[0].toLowerCase() ?? '';
