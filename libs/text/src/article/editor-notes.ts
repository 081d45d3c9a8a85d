import type { RuleTrail } from './cleaning-rules.js';
import type { Line } from './lines.js';

export interface NotesCut {
  readonly lines: readonly Line[];
  /** What editors were told, in the order of the text. */
  readonly notes: readonly string[];
}

/** No note is without one of these words; one look at a text decides for nearly all. */
const hint =
  /\beds?\b|editor|not (?:intended )?for (?:publication|broadcast|release)|zur veröffentlichung|للنشر|للمحرر|المحررين|المحررون/iu;

const dash = '[-–—:]';
const toEditors =
  '(?:eds|(?:special |advisory )?notes? (?:to|for) (?:the )?(?:editors?|desks?|news ?desks?|clients|subscribers)|attention,? (?:all )?(?:editors|desks|subscribers)|attn\\.?:? editors)';
const arabicToEditors =
  '(?:(?:ملاحظة|ملحوظة|تنويه|تنبيه|رجاء|عناية)\\s*(?::|-)?\\s*(?:إلى |الى )?(?:السادة )?(?:لل|ال)?محرر(?:ين|ون)?|(?:إلى|الى) السادة المحررين)';
const notForPublication =
  '(?:(?:the )?following (?:information|material|part|note)s? (?:is|are) not (?:intended )?for publication|not (?:intended )?for (?:publication|broadcast|release)|' +
  '(?:die )?(?:nach)?folgenden? informationen sind nicht zur veröffentlichung bestimmt|' +
  '(?:المعلومات التالية |ما يلي |التالي )?(?:ليس|ليست|غير|لا)\\s+(?:معد[ةا]?\\s+|مخصص[ةا]?\\s+|صالح[ةا]?\\s+)?للنشر)';

/** A whole line that speaks to editors. */
const noteLine = new RegExp(
  `^(?:[*#=_•-]+\\s*)?(?:(?:${toEditors}|${arabicToEditors})\\s*${dash}|(?:${notForPublication})\\s*${dash}+\\s*\\S)`,
  'iu',
);
/** Only in capitals: "Editors: A, B" may be a list of names. */
const noteInCapitals = /^(?:[*#=_•-]+\s*)?(?:ED|EDITORS)\s*[-–—:]+\s*\S/u;
/** A line that says of all below it that it is not for publication. */
const noteHeading = new RegExp(`^[\\[(*#=_\\s-]*(?:${notForPublication})[\\])*#=_:.!\\s-]*$`, 'iu');
/** A note in brackets, alone or inside a paragraph. */
const bracketed = new RegExp(
  `\\s*(?:\\((?:${toEditors}|${arabicToEditors})\\s*[-–—:][^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[(?:${toEditors}|${arabicToEditors})\\s*[-–—:][^\\[\\]]*\\]|[(\\[](?:${notForPublication})\\s*[:-]+[^()\\[\\]]*[)\\]])`,
  'giu',
);

/**
 * Takes out what an agency writes to editors: lines and brackets of a known form ("Eds:", "(EDS: …)", «ملاحظة
 * للمحررين:»), and everything below a line that says it is not for publication. "Editor's note:", which agencies write
 * for readers, stays. Of a `titled` text the first line is its headline, which heads no such part.
 */
export function cutEditorNotes(
  lines: readonly Line[],
  trail: RuleTrail,
  { titled }: { readonly titled: boolean },
): NotesCut {
  if (!lines.some(({ text }) => hint.test(text))) return { lines, notes: [] };
  const kept: Line[] = [];
  const notes: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (noteHeading.test(line.text) && !(titled && at === 0)) {
      notes.push(...lines.slice(at).map(({ text }) => text));
      break;
    }
    if (noteLine.test(line.text) || noteInCapitals.test(line.text)) {
      notes.push(line.text);
      continue;
    }
    const text = hint.test(line.text) ? withoutBrackets(line.text, notes) : line.text;
    if (text !== '') kept.push(text === line.text ? line : { ...line, text });
  }
  if (notes.length > 0) trail.add('non-publishable-note');
  return { lines: kept, notes };
}

function withoutBrackets(text: string, notes: string[]): string {
  return text
    .replace(bracketed, (note) => {
      notes.push(note.trim().slice(1, -1).trim());
      return '';
    })
    .trim();
}
