import { type QueryToken, scanQuery } from './query-scanner.js';
import { countTerms, depthOf, type Query, type QueryScope, queryLimits } from './query-tree.js';

export type ParsedQuery =
  /** `query` is absent when nothing in the text can be looked for. */
  { readonly query: Query | undefined } | { readonly problem: string };

/**
 * Reads a query as best it can: side by side means AND, OR (or `|`) joins its two neighbours, `-` or NOT excludes
 * the next word, phrase or group; `headline:`, `source:` and `entity:` say where. Quotes and parentheses that are
 * not closed reach to the end, strays are passed over. Never throws: a query over the limits gives a `problem`.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > queryLimits.characters) {
    return { problem: `expected at most ${queryLimits.characters} characters, got ${text.length}` };
  }
  const tokens = scanQuery(text);
  const query = new Reader(tokens).all() ?? asWords(text, tokens);
  if (query === undefined) return { query };
  const words = countTerms(query);
  if (words > queryLimits.words) {
    return { problem: `expected at most ${queryLimits.words} words and phrases, got ${words}` };
  }
  const depth = depthOf(query);
  if (depth > queryLimits.depth) {
    return { problem: `expected groups nested at most ${queryLimits.depth} deep, got ${depth}` };
  }
  return { query };
}

/** A query of operators alone, such as `OR`, means the word itself. */
function asWords(text: string, tokens: readonly QueryToken[]): Query | undefined {
  if (tokens.some(({ kind }) => kind === 'word' || kind === 'phrase')) return undefined;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return joined(
    'all',
    words.map((word) => ({ kind: 'word', text: word, scope: 'anywhere' })),
  );
}

class Reader {
  #next = 0;
  readonly #tokens: readonly QueryToken[];

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
  }

  /** The whole text; a parenthesis that closes nothing is passed over. */
  all(): Query | undefined {
    const parts: Query[] = [];
    while (this.#next < this.#tokens.length) {
      const part = this.#group('anywhere');
      if (part !== undefined) parts.push(part);
      this.#next += 1;
    }
    return joined('all', parts);
  }

  /** Up to a closing parenthesis, which is left for the caller, or the end. */
  #group(scope: QueryScope): Query | undefined {
    const parts: Query[] = [];
    let alternatives: Query[] = [];
    let joins = false;
    const settle = () => {
      const part = joined('any', alternatives);
      if (part !== undefined) parts.push(part);
      alternatives = [];
    };
    for (let token = this.#peek(); token !== undefined && token.kind !== 'close'; token = this.#peek()) {
      if (token.kind === 'or') {
        this.#next += 1;
        joins = true;
        continue;
      }
      const unit = this.#unit(scope);
      if (unit === undefined) continue;
      if (!joins) settle();
      alternatives.push(unit);
      joins = false;
    }
    settle();
    return joined('all', parts);
  }

  #unit(scope: QueryScope): Query | undefined {
    const token = this.#peek();
    if (token === undefined || token.kind === 'close' || token.kind === 'or') return undefined;
    this.#next += 1;
    if (token.kind === 'not') return negated(this.#unit(scope));
    if (token.kind === 'scope') return this.#unit(token.scope) ?? { kind: 'word', text: token.text, scope };
    if (token.kind !== 'open') return { kind: token.kind, text: token.text, scope };
    const inner = this.#group(scope);
    if (this.#peek()?.kind === 'close') this.#next += 1;
    return inner;
  }

  #peek(): QueryToken | undefined {
    return this.#tokens[this.#next];
  }
}

function negated(part: Query | undefined): Query | undefined {
  if (part === undefined) return undefined;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function joined(kind: 'all' | 'any', parts: readonly Query[]): Query | undefined {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? { kind, parts: flat } : flat[0];
}
