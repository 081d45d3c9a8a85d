/** The words of a copy in which a notice is looked for: as the agency wrote them, or cleaned. */
export interface NoticeCopy {
  readonly headline?: string | undefined;
  readonly slugline?: string | undefined;
  readonly body?: string | undefined;
  readonly ednote?: string | undefined;
}

/** How far into a body a notice begins, and how many of its lines may carry one. */
const headUnits = 800;
const headLines = 4;

/** The first lines of a text, cut where a notice would have begun. */
export function firstLines(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text
    .slice(0, headUnits)
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, headLines);
}
