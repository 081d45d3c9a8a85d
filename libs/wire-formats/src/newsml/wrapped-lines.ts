/** One paragraph: its lines, of which there are several only where line breaks mean something, as in a table. */
export type Paragraph = readonly string[];

/** Columns held by spaces, or a rule of dashes. */
const tabular = /\S {3,}\S|\d {2,}\S|\S {2,}\d|^\s*[-=_]{5,}\s*$/;
/** Fewer such lines are loose typing. */
const leastTableLines = 3;

/**
 * Paragraphs of a text that was typed in lines, as agencies still put it into one element: a blank line or an indented
 * first line begins one, the lines of a table stay lines. Markup that is indented as a whole has no such first lines.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.replace(/\t/g, '    ').split(/\r\n?|\n/);
  const rest = lines.slice(1).filter((line) => line.trim() !== '');
  const flush = rest.some((line) => /^\S/.test(line));
  const isTable = tableLines(lines);
  const paragraphs: string[][] = [];
  let isOpen = false;
  let wasTable = false;
  lines.forEach((line, index) => {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words === '') {
      isOpen = false;
      return;
    }
    const table = isTable(line);
    const begins = !isOpen || table !== wasTable || (!table && flush && index > 0 && /^ {2}/.test(line));
    const last = paragraphs.at(-1);
    if (begins || last === undefined) paragraphs.push([words]);
    else if (table) last.push(words);
    else last[last.length - 1] += ` ${words}`;
    isOpen = true;
    wasTable = table;
  });
  return paragraphs;
}

function tableLines(lines: readonly string[]): (line: string) => boolean {
  const isTabular = (line: string) => tabular.test(line.trim());
  return lines.filter(isTabular).length < leastTableLines ? () => false : isTabular;
}

/** The same as plain text, blank lines between paragraphs. */
export const unwrapped = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
