import { type Token, tokenize } from '../tokenize.js';
import { type Agency, type AgencySpelling, nameIn, spellings } from './agencies.js';

/** Whom a text names as its origin; `id` where we know the agency. */
export interface Attribution {
  readonly id?: string;
  readonly name: string;
}

const set = (list: string) => new Set(list.split(' '));

/** Words before a name that make it the origin: "نقلا عن رويترز", "according to Reuters", "told AFP". */
const before = set(
  'حسب بحسب وفق وفقا نقلا نقل نقلت نقله نقلته نقلتها ذكر ذكرت ذكرته افاد افادت افادته اورد اوردت اوردته قالت بث بثت بثته نشرت نشرته ' +
    'اعلنت اكدت كشفت اضافت اشارت لوكاله المصدر مصدر تصريح تصريحات مقابله حوار حديث ' +
    'according told tells by from via citing cited cites quoted quoting reports source sources with interview',
);
/** Words after a name that make it the origin: "Reuters reported", "AFP said". */
const after = set('reported reports report said says quoted cited citing learned added writes wrote');
/** Words that may stand between, such as "وكالة الأنباء" or "the news agency". */
const filler = set(
  'عن ان ما به وكاله الوكاله انباء الانباء للانباء الرسميه الحكوميه العالميه الدوليه الفرنسيه البريطانيه الامريكيه الاميركيه الروسيه التركيه الالمانيه ' +
    'المصريه السوريه السعوديه الصينيه الاسبانيه قناه لقناه شبكه لشبكه صحيفه لصحيفه مراسل لمراسل مع الى ' +
    'to the news agency agencies an in state official s journalists reporters russian turkish german french a interview agence new',
);
const reach = 5;

/** Names of agencies that a text gives as its origin, each once, in order; a mere mention of one does not count. */
export function findAttributions(text: string): Attribution[] {
  const tokens = tokenize(text);
  const found = new Map<string, Attribution>();
  for (let at = 0; at < tokens.length; at++) {
    const match = agencyAt(text, tokens, at);
    if (match === undefined) continue;
    const { agency } = match;
    if (isOrigin(text, tokens, at, match))
      found.set(agency.id, { id: agency.id, name: nameIn(agency, match.surface) });
    at += match.length - 1;
  }
  return [...found.values()];
}

interface Match {
  readonly agency: Agency;
  readonly length: number;
  readonly surface: string;
  /** The name carries the Arabic ل: "لرويترز" is who was told. */
  readonly told: boolean;
}

function agencyAt(text: string, tokens: readonly Token[], at: number): Match | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const first of formsOf(token.folded)) {
    for (const spelling of spellings.get(first) ?? []) {
      const match = matchSpelling(text, tokens, at, spelling);
      if (match)
        return {
          ...match,
          told: first !== token.folded && !ambiguous.has(first) && /^[وف]?ل/.test(token.folded),
        };
    }
  }
  return undefined;
}

/**
 * The forms under which a word may begin a name: itself, or without Arabic prefixes in the order و ف, ب ل ك, ال. Asked
 * for every word of every item, so it looks names up instead of listing all that `cliticSplits` would allow.
 */
function formsOf(folded: string): readonly string[] {
  if (spellings.has(folded)) return [folded];
  let cut = 0;
  // Letter by letter: this is asked of every word of every item.
  if (folded[0] === 'و' || folded[0] === 'ف') cut++;
  if (cut > 0 && spellings.has(folded.slice(cut))) return [folded.slice(cut)];
  const particle = folded[cut];
  if (particle !== 'ب' && particle !== 'ل' && particle !== 'ك') return [];
  cut++;
  const bare = folded.slice(cut);
  if (spellings.has(bare)) return [bare];
  // لل hides an article: للأنباء is ل and الأنباء.
  if (bare.startsWith('ل')) return [`ا${bare}`, bare.slice(1)].filter((form) => spellings.has(form));
  return bare.startsWith('ال') && spellings.has(bare.slice(2)) ? [bare.slice(2)] : [];
}

/** Names of agencies that are also names of people or towns, or plain words: a ل before them tells nothing. */
const ambiguous = set('فارس مهر سبا وفا وال وات واج واع قنا بنا ريا تاس وام واس تسنيم انسا الجزيره');

function matchSpelling(text: string, tokens: readonly Token[], at: number, spelling: AgencySpelling) {
  const { words, agency, acronym } = spelling;
  for (let nth = 1; nth < words.length; nth++) if (tokens[at + nth]?.folded !== words[nth]) return undefined;
  const last = tokens[at + words.length - 1];
  const first = tokens[at];
  if (first === undefined || last === undefined) return undefined;
  const surface = text.slice(first.start, last.end);
  if (acronym && surface !== surface.toUpperCase()) return undefined;
  if (words.length > 1 && words.every((word) => word.length === 1) && surface.length > words.length * 2 + 1) {
    return undefined;
  }
  return { agency, length: words.length, surface };
}

function isOrigin(text: string, tokens: readonly Token[], at: number, match: Match): boolean {
  const first = tokens[at];
  const last = tokens[at + match.length - 1];
  if (first === undefined || last === undefined) return false;
  if (match.told || isBracketed(text, first.start, last.end)) return true;
  return cueBefore(text, tokens, at) || cueAfter(text, tokens, at + match.length, last.end);
}

/** "(رويترز)", "/واس/", "(Reuters)": nothing else between the signs. */
function isBracketed(text: string, start: number, end: number): boolean {
  const left = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .at(-1);
  const right = text
    .slice(end, end + 2)
    .trimStart()
    .at(0);
  return (
    (left === '(' && right === ')') || (left === '/' && right === '/') || (left === '[' && right === ']')
  );
}

function cueBefore(text: string, tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= reach; back++) {
    const token = tokens[at - back];
    const next = tokens[at - back + 1];
    if (token === undefined || next === undefined) return false;
    if (/[.!?؟\n;؛]/.test(text.slice(token.end, next.start))) return false;
    if (isCue(token.folded)) return true;
    if (!filler.has(token.folded)) return false;
  }
  return false;
}

function isCue(folded: string): boolean {
  if (before.has(folded)) return true;
  return /^[وف]/.test(folded) && before.has(folded.slice(1));
}

function cueAfter(text: string, tokens: readonly Token[], next: number, end: number): boolean {
  for (let ahead = 0; ahead < 3; ahead++) {
    const token = tokens[next + ahead];
    if (token === undefined) return false;
    const previousEnd = ahead === 0 ? end : (tokens[next + ahead - 1]?.end ?? end);
    if (/[.!?,\n;]/.test(text.slice(previousEnd, token.start))) return false;
    if (after.has(token.folded)) return true;
    if (!filler.has(token.folded)) return false;
  }
  return false;
}
