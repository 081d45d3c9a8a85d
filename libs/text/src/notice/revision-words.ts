import { firstLines, type NoticeCopy } from './notice-copy.js';

export interface RevisionWords {
  readonly revisionKind: 'correction' | 'update';
  /** What was put right, in the agency's words. */
  readonly correctionNote?: string;
}

const sign = '\\s*(?:\\([^()]{1,20}\\)\\s*)?[-–—:]+';
/** Prefixes of headlines; several may stand in a row: REFILE-UPDATE 2-… */
const prefixes: readonly (readonly ['correction' | 'update' | undefined, RegExp])[] = [
  [
    'correction',
    new RegExp(
      `^(?:CORRECTED|CORRECTION|CORRECTS|Corrected|Correction|CLARIFICATION|Clarification|REFILE|REFILED|REFILING)(?: (?:\\d+|\\(OFFICIAL\\)))?${sign}`,
      'u',
    ),
  ],
  ['update', new RegExp(`^(?:UPDATE|Update|UPDATED|Updated)(?: ?\\d{1,2})?${sign}(?!\\d)`, 'u')],
  [undefined, /^(?:RPT|REPEAT|ADVISORY|URGENT|EXCLUSIVE|PIX|WRAPUP ?\d{0,2}|ANALYSIS|FACTBOX)\s*[-–—:]+/u],
  [
    'correction',
    /^\(?(?:تصحيح|مصحح|مصححة|تصويب|إعادة مع التصحيح|اعادة مع التصحيح|إعادة مع تصحيح)\)?\s*(?:\([^()]{1,20}\)\s*)?[-–—:]+/u,
  ],
  ['update', /^\(?تحديث\s*[\d\u0660-\u0669]{0,2}\)?\s*[-–—:]+/u],
];

/** Reuters gives the same in the brackets of its slugline: USA-WEATHER/ (UPDATE 1, PIX, CORRECTED) */
const slugCorrected = /\([^()]*\b(?:CORRECTED|CORRECTION|REFILE)\b[^()]*\)/u;
const slugUpdated = /\([^()]*\bUPDATE \d{1,2}\b[^()]*\)/u;

const correcting =
  '(?:In (?:an? )?[^()]{3,90}?,? )?(?:Corrects|Correcting|Corrected|Clarifies|Refiles|Refiled|Fixes|CORRECTS|CORRECTING|CORRECTED|CLARIFIES|REFILES|This (?:story|version|article|item) corrects|Story corrects|corrects)\\b';
const arabicCorrecting =
  '(?:في هذا الخبر الذي (?:بثته|نشرته)[^()]{0,60}يرجى (?:تصحيح|توضيح)|(?:لتصحيح|يصحح|تصحح|صحح|صححت|تصحيح)(?=\\s*:|\\s+(?:اسم|الاسم|خطأ|خطا|الخطأ|في (?:الفقرة|العنوان|اسم|المقدمة|السطر)|الفقرة|العنوان|تاريخ|التاريخ|رقم|الرقم|لقب|منصب|صفة|المبلغ|هجاء|تهجئة|كتابة)))';
const updating =
  '(?:Adds|Updates|Recasts|Rewrites|Updating|ADDS|UPDATES|RECASTS|يضيف تفاصيل|تضيف تفاصيل|لإضافة|بإضافة تفاصيل|يضيف|تضيف)(?=[\\s:,،])';

const correctionBracket = new RegExp(
  `[(\\[](?:Eds:\\s*|EDS:\\s*)?((?:${correcting}|${arabicCorrecting})[^()\\[\\]]{3,400})[)\\]]`,
  'u',
);
const updateBracket = new RegExp(`[(\\[](?:Eds:\\s*|EDS:\\s*)?(?:${updating})[^()\\[\\]]{3,300}[)\\]]`, 'u');
const correctionLine = new RegExp(
  `^(?:(?:Eds|EDS|Editors|EDITORS)\\s*:\\s*(?:Corrects|CORRECTS|Correcting|CORRECTING|CORRECTION|Clarifies|CLARIFIES)\\b|(?:This|The) (?:story|version|article|item|headline)(?: of this story)? (?:(?:has been|was) (?:corrected|refiled)\\b|corrects\\b)|` +
    `(?:تصحيح|تصويب)\\s*:|(?:صحح|صححت|يصحح|تصحح)(?=\\s+(?:اسم|خطأ|في (?:الفقرة|العنوان|المقدمة)|الفقرة|العنوان)))`,
  'u',
);
const updateLine = /^(?:Eds|EDS|Editors|EDITORS)\s*:\s*(?:Updates|UPDATES|Adds|ADDS|Recasts|RECASTS)\b/u;
const hint =
  /يرجى توضيح|correct|clarif|refile|fixes|updat|adds|recast|rewrit|صحيح|صحح|تصويب|ضيف|إضافة|تحديث/iu;
const longestNote = 500;
const headUnits = 800;
const tailUnits = 400;

/** Tells a correction or an update by the headline's prefix, the slugline, or a note about the text. */
export function findRevisionWords(copy: NoticeCopy): RevisionWords | undefined {
  const { headline = '', slugline = '', ednote } = copy;
  const note = noteOf(copy.body) ?? noteOf(ednote) ?? bracketOf(headline);
  const kinds = new Set([prefixKind(headline), slugKind(slugline), note?.revisionKind]);
  if (kinds.has('correction')) {
    const correctionNote = note?.correctionNote;
    return { revisionKind: 'correction', ...(correctionNote === undefined ? {} : { correctionNote }) };
  }
  return kinds.has('update') ? { revisionKind: 'update' } : undefined;
}

function prefixKind(headline: string): 'correction' | 'update' | undefined {
  let rest = headline.trim();
  let kind: 'correction' | 'update' | undefined;
  for (let turn = 0; turn < 3; turn++) {
    const found = prefixes.find(([, form]) => form.test(rest));
    if (found === undefined) break;
    if (kind !== 'correction') kind = found[0] ?? kind;
    rest = rest.replace(found[1], '').trim();
  }
  return kind;
}

function slugKind(slugline: string): 'correction' | 'update' | undefined {
  if (!slugline.includes('(')) return undefined;
  if (slugCorrected.test(slugline)) return 'correction';
  return slugUpdated.test(slugline) ? 'update' : undefined;
}

/** At the head of a text, or at its end, where an agency says what it has changed; brackets may run over lines. */
function noteOf(text: string | undefined): RevisionWords | undefined {
  if (text === undefined) return undefined;
  const tail = text.length > tailUnits ? text.slice(-tailUnits) : '';
  const parts = [text.slice(0, headUnits), tail];
  if (!parts.some((part) => hint.test(part))) return undefined;
  const ends = parts.map((part) => part.replace(/\s+/gu, ' '));
  const lines = [...firstLines(text), ...tail.split(/[\n\r]+/u).slice(1)].map((line) => line.trim());
  for (const end of ends) {
    const inside = correctionBracket.exec(end)?.[1];
    if (inside !== undefined) return { revisionKind: 'correction', correctionNote: inside.trim() };
  }
  const line = lines.find((each) => correctionLine.test(each));
  if (line !== undefined) return { revisionKind: 'correction', correctionNote: line.slice(0, longestNote) };
  const updated = ends.some((end) => updateBracket.test(end)) || lines.some((each) => updateLine.test(each));
  return updated ? { revisionKind: 'update' } : undefined;
}

function bracketOf(headline: string): RevisionWords | undefined {
  const inside = correctionBracket.exec(headline)?.[1];
  return inside === undefined ? undefined : { revisionKind: 'correction', correctionNote: inside.trim() };
}
