/** What some systems write where they have nothing to say. */
const nothing = /^(?:no-data-available|none|null|undefined|n\/a|-+)$/i;

/** A text on one line; undefined for a blank one and for the placeholders of systems. */
export function readableLine(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return line === '' || nothing.test(line) ? undefined : line;
}

/** A byline without the word that announces it, and without what stands where nobody is named. */
export function bylineOf(text: string | undefined): string | undefined {
  const line = readableLine(text)?.replace(
    /^(?:by|von|par|por|di|بقلم|كتب|كتبت|من)(?:\s*:\s*|\s+)(?=\S)/iu,
    '',
  );
  return line === undefined || /^no-data-available\b/i.test(line) ? undefined : readableLine(line);
}

/** The last part of a code or of its address: `stat:usable`, `http://…/pubstatusg2/usable` and `usable` are `usable`. */
export const tailOf = (code: string | undefined): string =>
  /[^:/#]*$/.exec(code?.trim() ?? '')?.[0].toLowerCase() ?? '';
