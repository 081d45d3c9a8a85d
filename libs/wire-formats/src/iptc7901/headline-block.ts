/** The lines above an article, told apart. */
export interface HeadlineBlock {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  /** What the desk wrote over the headline: EXTRA, 1ST LEAD, REFILE, عاجل. */
  readonly markers: readonly string[];
  /** The rest of the text. */
  readonly rest: string;
}

/** A block that is longer is an article whose headline is its first line. */
const mostLines = 7;
const marker =
  /^[([*]*\s*(?:urgent|extra|flash|eilt?|alert|bulletin|snap|refile|repeat|rpt|wiederholung|(?:\d+(?:st|nd|rd|th)?\.?\s*)?(?:lead|zf|zusammenfassung)|(?:\d+\.?\s*)?update|write-?thru|correct(?:ed|ion)?|korr(?:ektur)?|berichtigung|rectificatif|achtung|attention|advisory|kill|mandatory kill|bulletin kill|storno|annulation|anulaci[oó]n|عاجل(?: جدا)?|تصحيح|إعادة|اعادة|تحديث|إلغاء|الغاء|تنويه|تنبيه|إضافة|اضافة)[\s\d]*[)\]*:!.]*$/iu;
const bylineStart =
  /^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door)\s+\p{L}|^(?:بقلم|كتب|كتبت|إعداد|اعداد|تقرير)\s*:?\s+\p{L}/u;

/**
 * Headline, byline and markers at the top of a text. The line that ends in "=" closes the block, as agencies write it;
 * without one it ends at the first blank line.
 */
export function headlineBlock(text: string): HeadlineBlock {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return { headline: undefined, byline: undefined, markers: [], rest: '' };
  const end = endOfBlock(lines, start);
  const block = lines.slice(start, end).map((line) => line.replace(/=+\s*$/, '').trim());
  return { ...toldApart(block.filter((line) => line !== '')), rest: lines.slice(end).join('\n') };
}

function endOfBlock(lines: readonly string[], start: number): number {
  const near = lines.slice(start, start + mostLines + 2);
  const closing = near.findIndex((line) => /\S\s*=+\s*$/.test(line));
  if (closing >= 0) return start + closing + 1;
  const blank = near.findIndex((line) => line.trim() === '');
  const length = blank < 0 ? near.length : blank;
  if (length <= 3) return start + length;
  const firstBelow = near.findIndex((line) => !marker.test(line.trim()));
  return start + Math.max(0, firstBelow) + 1;
}

function toldApart(block: readonly string[]): Omit<HeadlineBlock, 'rest'> {
  const markers = block.filter((line) => isMarker(line, block));
  const others = block.filter((line) => !markers.includes(line));
  const isByline = (line: string, index: number) => index > 0 && bylineStart.test(line);
  const bylines = others.filter(isByline);
  const headline = others.filter((line) => !bylines.includes(line)).join(' ');
  const byline = bylines.join(', ').replace(/^(?:by|von|par|por|بقلم|كتبت?)\s*:?\s+/iu, '');
  return {
    headline: headline === '' ? markers.at(-1) : headline,
    byline: byline === '' ? undefined : byline,
    markers,
  };
}

/** A known word, or a short line of capitals over a headline in mixed letters. */
function isMarker(line: string, block: readonly string[]): boolean {
  if (marker.test(line)) return true;
  const isShoutedOver = line.length <= 25 && /^[\p{Lu}\p{N}\s()/.-]+$/u.test(line) && line !== block.at(-1);
  return isShoutedOver && /\p{Ll}/u.test(block.slice(block.indexOf(line) + 1).join(' '));
}

/** What the markers and slugs of a message say of it; the first word that tells counts. */
export function revisionToldBy(markers: readonly string[]): 'update' | 'correction' | undefined {
  const all = markers.join('\n');
  if (/correct|korr|berichtigung|rectif|تصحيح/iu.test(all)) return 'correction';
  return /lead|update|write-?thru|zusammenfassung|\bzf\b|تحديث/iu.test(all) ? 'update' : undefined;
}

export const tellsKill = (markers: readonly string[]): boolean =>
  markers.some((line) => /\bkill\b|storno|annulation|anulaci|^\P{L}*(?:إلغاء|الغاء)/iu.test(line));
