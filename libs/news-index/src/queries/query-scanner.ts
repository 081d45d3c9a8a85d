import type { QueryScope } from './query-tree.js';

export type QueryToken =
  | { readonly kind: 'word' | 'phrase'; readonly text: string }
  | { readonly kind: 'scope'; readonly scope: QueryScope; readonly text: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'or' }
  | { readonly kind: 'not' };

const quotes = '"“”„«»';
const operators: Readonly<Record<string, 'or' | 'not' | 'and'>> = { OR: 'or', NOT: 'not', AND: 'and' };
const scopes: Readonly<Record<string, QueryScope>> = {
  headline: 'headline',
  source: 'source',
  entity: 'entity',
};
const hasLetterOrDigit = /[\p{L}\p{N}]/u;
const touchesGroup = new RegExp(`[(${quotes}]`, 'u');
/** Sticky: each is tried where the last one ended, so that the scan is linear in the text. */
const blank = /\s+/uy;
const bareWord = new RegExp(`[^\\s()|${quotes}]+`, 'uy');
const quoted = new RegExp(`[${quotes}]([^${quotes}]*)[${quotes}]?`, 'uy');

/** Cuts a query into tokens; what no token fits is left out. An open quote reaches to the end. */
export function scanQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = matchAt(blank, text, at) ?? matchAt(quoted, text, at) ?? matchAt(bareWord, text, at);
    const piece = rest?.[0] ?? text.slice(at, at + 1);
    at += piece.length;
    // A dash between blanks is punctuation; one that touches a quote or a parenthesis excludes what follows.
    const dash = /^-+$/.test(piece) && !touchesGroup.test(text.charAt(at));
    if (!dash) tokens.push(...tokensOf(piece, rest?.[1]));
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function tokensOf(piece: string, inQuotes: string | undefined): QueryToken[] {
  if (inQuotes !== undefined) {
    return hasLetterOrDigit.test(inQuotes) ? [{ kind: 'phrase', text: inQuotes.trim() }] : [];
  }
  if (piece === '(') return [{ kind: 'open' }];
  if (piece === ')') return [{ kind: 'close' }];
  if (piece === '|') return [{ kind: 'or' }];
  return wordTokens(piece);
}

function wordTokens(piece: string): QueryToken[] {
  const operator = operators[piece];
  // Words stand side by side under AND already.
  if (operator !== undefined) return operator === 'and' ? [] : [{ kind: operator }];
  if (piece.startsWith('-')) return [{ kind: 'not' }, ...wordTokens(piece.replace(/^-+/, ''))];
  const colon = piece.indexOf(':');
  const scope = colon < 0 ? undefined : scopes[piece.slice(0, colon).toLowerCase()];
  if (scope === undefined) return hasLetterOrDigit.test(piece) ? [{ kind: 'word', text: piece }] : [];
  return [{ kind: 'scope', scope, text: piece.slice(0, colon) }, ...plainWord(piece.slice(colon + 1))];
}

const plainWord = (text: string): QueryToken[] =>
  hasLetterOrDigit.test(text) ? [{ kind: 'word', text }] : [];
