import type { Token } from '#libs/text';
import type { FieldText } from './field-text.js';
import { isNameHere, isSomeoneElse, type Span } from './name-here.js';
import type { Name, TrieNode } from './name-trie.js';
import { personTitles } from './title-words.js';
import type { TrieEntry } from './trie-entries.js';
import type { WordFacts } from './word-facts.js';

/** A place in a field where one or more names fit; which one holds is decided with the whole item in view. */
export interface Found extends Span {
  readonly start: number;
  readonly end: number;
  readonly names: readonly Name[];
  /** Names that fit but belong to somebody else here, by the first name before them. */
  readonly strangers: readonly Name[];
}

/** The names that may begin at a word. */
type EntriesAt = (at: number) => readonly TrieEntry[];

/** Finds the longest names in a text, over folded words and without Arabic clitics: those of the knowledge base, or others. */
export function findNames(field: FieldText, others?: EntriesAt): Found[] {
  const found: Found[] = [];
  const entriesAt = others ?? ((at) => (field.facts[at] as WordFacts).entries);
  for (let at = 0; at < field.facts.length; ) {
    const entries = entriesAt(at);
    const next =
      entries.length === 0 ? undefined : withoutTitle(field, longest(field, at, entries), entriesAt);
    if (next === undefined) {
      at++;
    } else {
      if (next.names.length > 0 || next.strangers.length > 0) found.push(next);
      at = next.to;
    }
  }
  return found;
}

/** "الشيخ تميم" goes no further by itself, and the same man without his title may: الشيخ تميم بن حمد آل ثاني. */
function withoutTitle(field: FieldText, found: Found | undefined, entriesAt: EntriesAt): Found | undefined {
  if (found === undefined || found.to - found.from < 2 || found.names.length === 0) return found;
  if (!personTitles.has(field.tokens[found.from]?.folded ?? '')) return found;
  const inner = longest(
    field,
    found.from + 1,
    found.from + 1 < field.facts.length ? entriesAt(found.from + 1) : [],
  );
  const isSame = inner?.names.some(({ alias }) => alias.entity === found.names[0]?.alias.entity);
  return inner !== undefined && isSame && inner.to > found.to ? inner : found;
}

function longest(field: FieldText, at: number, entries: readonly TrieEntry[]): Found | undefined {
  let best: Found | undefined;
  for (const entry of entries) {
    const found = longestFrom(field, at, entry);
    if (found !== undefined && (best === undefined || found.to > best.to)) best = found;
  }
  return best;
}

function longestFrom(field: FieldText, at: number, entry: TrieEntry): Found | undefined {
  const { tokens } = field;
  let best: Found | undefined;
  let here: TrieNode | undefined = entry.node;
  let to = at + 1;
  while (here !== undefined) {
    if (here.names !== undefined) best = fitting({ field, from: at, to, ...entry }, here.names) ?? best;
    const next = tokens[to];
    if (here.next === undefined || next === undefined || !joins(field.text, tokens[to - 1] as Token, next))
      break;
    here = here.next.get(next.folded) ?? withoutArticle(here.next, next.folded);
    to++;
  }
  return best;
}

const withoutArticle = (next: Map<string, TrieNode>, folded: string) =>
  folded.length > 3 && folded.startsWith('ال') ? next.get(folded.slice(2)) : undefined;

/** Undefined when no name fits here; an empty list of names is a blocked phrase, which takes its words. */
function fitting(span: Span, names: readonly Name[]): Found | undefined {
  const here = names.filter((name) => isNameHere(name, span));
  if (names.length > 0 && here.length === 0) return undefined;
  const strangers = here.filter((name) => isSomeoneElse(name, span));
  const own = strangers.length === 0 ? here : here.filter((name) => !strangers.includes(name));
  const { field, from, to, skip } = span;
  const first = field.tokens[from] as Token;
  const start = first.start + unitsOf(first, skip);
  return { ...span, start, end: endOf(field, start, to, here), names: own, strangers };
}

/** A point that belongs to the name, and a quotation mark that closes one within it, are part of the mention. */
function endOf(field: FieldText, start: number, to: number, names: readonly Name[]): number {
  const { end } = field.tokens[to - 1] as Token;
  const next = field.text.charAt(end);
  if (next === '.' && names.some(({ dotted }) => dotted)) return end + 1;
  return closesQuote(field.text, start, end) ? end + 1 : end;
}

/** Whether the sign at `end` is a quotation mark that closes one opened within the name. */
export function closesQuote(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  const opening = closingQuotes.get(next);
  if (opening === undefined) return false;
  const inside = text.slice(start, end);
  const opened = inside.split(opening).length - 1;
  const closed = opening === next ? opened % 2 === 0 : inside.includes(next);
  return opened > 0 && !closed;
}

const closingQuotes = new Map([
  ['"', '"'],
  ['»', '«'],
  ['”', '“'],
  ["'", "'"],
]);

/** How many units of the surface the first folded letters take: vowel signs and tatweel are dropped by folding. */
function unitsOf({ surface, folded }: Token, letters: number): number {
  if (letters === 0 || surface.length === folded.length) return letters;
  let at = 0;
  for (let left = letters; at < surface.length; at++) {
    const isMark = /[\p{M}\u0640]/u.test(surface.charAt(at));
    if (!isMark && left-- === 0) break;
  }
  return at;
}

const gaps = /^(?:[ \t\u00a0]|\r?\n|['"“”„«»‘’`\u2010\u2011-]){1,4}$/u;

/** Whether the words of one name may stand like this: over spaces, quotes, a hyphen, one line break, no sentence end. */
function joins(text: string, before: Token, after: Token): boolean {
  const width = after.start - before.end;
  if (width === 1 && text.charCodeAt(before.end) === 32) return true;
  if (width > 4) return false;
  const gap = text.slice(before.end, after.start);
  if (gap.startsWith('.')) return before.surface.length <= 3 && /^\. ?$/.test(gap);
  return gaps.test(gap) && gap.indexOf('\n') === gap.lastIndexOf('\n');
}
