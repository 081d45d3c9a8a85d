import { cliticSplits } from './clitics.js';
import { escapeHtml } from './escape-html.js';
import { type Token, tokenize } from './tokenize.js';

/** What to look for, as folded words; the words of a phrase must follow each other. */
export interface MarkQuery {
  readonly terms: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

export interface MarkOptions {
  /** Shorten the text to fragments of about so many characters around the matches; without it the whole text. */
  readonly fragment?: number | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const mostFragments = 3;

/**
 * Safe HTML of a text with `<mark>` around the words that a query names: text is escaped, words are compared folded,
 * Arabic prefixes are seen through (وواشنطن matches واشنطن) and so is an English plural s. With `fragment`, up to
 * three pieces joined by " … "; without a match, the beginning of the text.
 */
export function markMatches(text: string, query: MarkQuery, options: MarkOptions = {}): string {
  const tokens = tokenize(text);
  const matches = findMatches(tokens, query);
  const pieces =
    options.fragment === undefined
      ? [{ start: 0, end: text.length }]
      : fragments(text, tokens, matches, options.fragment);
  return pieces.map((piece) => renderPiece(text, piece, matches)).join(' … ');
}

function findMatches(tokens: readonly Token[], query: MarkQuery): Span[] {
  const splits = tokens.map((token) => cliticSplits(token.folded));
  const marked = new Set<number>();
  const wanted = new Set(query.terms.flatMap(formsOf));
  for (const [at, forms] of splits.entries())
    if (forms.some((form) => isWanted(form, wanted))) marked.add(at);
  for (const phrase of query.phrases) {
    const words = phrase.map((word) => new Set(formsOf(word)));
    for (let at = 0; words.length > 0 && at + words.length <= tokens.length; at++) {
      const hit = words.every((word, nth) => splits[at + nth]?.some((form) => isWanted(form, word)));
      if (hit) for (let nth = 0; nth < words.length; nth++) marked.add(at + nth);
    }
  }
  return [...marked].sort((a, b) => a - b).flatMap((at) => tokens[at] ?? []);
}

/** A term may itself carry the article: السورية is meant by سورية too. */
function formsOf(term: string): string[] {
  return term.startsWith('ال') && term.length > 4 ? [term, term.slice(2)] : [term];
}

function isWanted(form: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(form)) return true;
  if (!/^[a-z]{4,}$/.test(form)) return false;
  return form.endsWith('s') ? wanted.has(form.slice(0, -1)) : wanted.has(`${form}s`);
}

function fragments(text: string, tokens: readonly Token[], matches: readonly Span[], length: number): Span[] {
  const pieces: Span[] = [];
  for (const match of matches) {
    const last = pieces.at(-1);
    if (last && match.end <= last.end) continue;
    if (pieces.length === mostFragments) break;
    const room = Math.max(0, Math.floor((length - (match.end - match.start)) / 2));
    const start = Math.max(last?.end ?? 0, wordStart(tokens, match.start - room));
    pieces.push({ start, end: wordEnd(tokens, Math.max(match.end, start + length), text.length) });
  }
  if (pieces.length === 0) pieces.push({ start: 0, end: wordEnd(tokens, length, text.length) });
  return pieces;
}

/** The start of the first word that begins at or after an offset. */
function wordStart(tokens: readonly Token[], offset: number): number {
  if (offset <= 0) return 0;
  return tokens.find((token) => token.start >= offset)?.start ?? offset;
}

/** The end of the last word that ends at or before an offset; the whole text if that is shorter. */
function wordEnd(tokens: readonly Token[], offset: number, whole: number): number {
  if (offset >= whole) return whole;
  return tokens.findLast((token) => token.end <= offset)?.end ?? offset;
}

function renderPiece(text: string, piece: Span, matches: readonly Span[]): string {
  let html = '';
  let at = piece.start;
  for (const { start, end } of matches) {
    if (start < at || end > piece.end) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return `${html}${escapeHtml(text.slice(at, piece.end))}`.trim();
}
