import type { FieldText } from '../field-text.js';

/** Words between quotation marks: offsets in the field without the marks, and the tokens `from` to before `to`. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Shorter ones are names, titles and words that the desk keeps at a distance. */
const fewestWords = 4;
const longest = 2_000;
const closing = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);

const [straight, guillemet, low, high] = [0x22, 0xab, 0x201e, 0x201c];

/** Whether a unit may be a key of `closing`, without a string being made of it. */
const isOpening = (unit: number) => unit === straight || unit === guillemet || unit === low || unit === high;

/** What stands in quotation marks within one paragraph; a mark that nothing closes there opens nothing. */
export function quotationsIn({ text, tokens }: FieldText): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isOpening(text.charCodeAt(at))) continue;
    const close = closing.get(text.charAt(at));
    if (close === undefined) continue;
    const end = endOf(text, at + 1, text.charAt(at), close);
    if (end === undefined) continue;
    while (from < tokens.length && (tokens[from]?.start ?? 0) <= at) from++;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (to - from >= fewestWords) found.push({ ...trimmed(text, at + 1, end), from, to });
    at = end;
  }
  return found;
}

function endOf(text: string, start: number, open: string, close: string): number | undefined {
  let depth = 1;
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    const sign = text.charAt(at);
    if (sign === '\n') return undefined;
    if (sign === close) depth--;
    else if (sign === open) depth++;
    if (depth === 0) return at;
  }
  return undefined;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return { start, end: from + inside.replace(/[\s,،]+$/u, '').length };
}
