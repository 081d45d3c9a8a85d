import { tidyText } from '../tidy-text.js';

/** A line of an article, trimmed and never empty. */
export interface Line {
  readonly text: string;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
  /** So many characters of it were front matter: it filled its column before they went. */
  readonly cut?: number;
}

/** The lines of a text with white space collapsed; empty lines only leave their mark on the next one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  let indented = true;
  for (const raw of tidyText(text).split('\n')) {
    const wasIndented = indented;
    indented = raw.startsWith('  ') || raw.startsWith('\t');
    // Wires set a paragraph off by its first line's indentation alone.
    if (indented && !wasIndented) afterBlank = true;
    const line = raw.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
    if (isNothing(line)) {
      afterBlank = true;
    } else {
      lines.push({ text: line, afterBlank });
      afterBlank = false;
    }
  }
  return lines;
}

/** Empty, or only signs without width. */
const isNothing = (line: string) => line.replace(/[\u200b-\u200f\u202a-\u202e]/g, '') === '';

/** Lines as paragraphs with an empty line between them; lines that were only wrapped at a width are joined. */
export function bodyOf(lines: readonly Line[]): string | undefined {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block === undefined || line.afterBlank) blocks.push([line]);
    else block.push(line);
  }
  const column = blocks.filter(isWrapped).reduce((most, block) => Math.max(most, widthOf(block)), 0);
  const paragraphs = blocks.flatMap((block) =>
    isWrapped(block) || isShortWrapped(block, column)
      ? [block.map(({ text }) => text).join(' ')]
      : block.map(({ text }) => text),
  );
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n');
}

const widestColumn = 120;
const narrowestColumn = 40;

const lengthOf = ({ text, cut = 0 }: Line) => text.length + cut;
const widthOf = (block: readonly Line[]) => block.reduce((most, line) => Math.max(most, lengthOf(line)), 0);

/** A paragraph of two lines in a text whose others are wrapped at this width. */
const isShortWrapped = ([first, ...others]: readonly Line[], column: number) =>
  first !== undefined &&
  others.length === 1 &&
  column > 0 &&
  lengthOf(first) >= column * 0.7 &&
  !endsSentence(first.text);

/** Lines of about one width, most of which stop in the middle of a sentence. */
function isWrapped(block: readonly Line[]): boolean {
  const inner = block.slice(0, -1);
  const widest = widthOf(block);
  if (inner.length < 2 || widest > widestColumn || widest < narrowestColumn) return false;
  const full = inner.every((line) => lengthOf(line) >= widest * 0.7);
  const open = inner.filter(({ text }) => !endsSentence(text)).length;
  return full && open * 2 > inner.length;
}

const closing = '["\'»”’)\\]]*';
const sentenceEnd = new RegExp(`[.!?؟۔。…:]${closing}$`, 'u');
const fullStop = new RegExp(`(?<![.…])[.۔。]${closing}$`, 'u');

export const endsSentence = (line: string) => sentenceEnd.test(line);

/** A final period, as a headline has none; dots of an ellipsis are no period. */
export const endsWithFullStop = (line: string) => fullStop.test(line);
