import { labels } from '#libs/entities';
import { readText } from '../files/unpacked.js';

/** A text whose names are marked by hand. */
export interface GoldDocument {
  /** As the corpus cuts them. */
  readonly words: readonly string[];
  /** One of the tagger's labels a word, each name beginning with its own. */
  readonly labels: readonly number[];
  /** Per word: the last of a sentence, where the corpus tells. */
  readonly ends: readonly boolean[];
}

const typeOf: Readonly<Record<string, string>> = {
  PERS: 'PER',
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
};
/** ANERcorp does not say where its articles end; some 400 words are one. */
const blockWords = 400;

/** CoNLL 2003: a word and its tags a line, empty lines between sentences, -DOCSTART- between articles. */
export function readConll(path: string): GoldDocument[] {
  const articles = readText(path).split(/^-DOCSTART-.*$/mu);
  return articles.map((article) => documentOf(article.split('\n'))).filter(({ words }) => words.length > 0);
}

/** ANERcorp, a word and a tag a line, no more: one part, `from` and `to` as shares of all lines, cut into blocks. */
export function anercorpPart(path: string, from: number, to: number): GoldDocument[] {
  const lines = readText(path).split('\n');
  return blocksOf(lines.slice(Math.round(lines.length * from), Math.round(lines.length * to))).map(
    documentOf,
  );
}

function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const last = blocks.at(-1) as string[];
    last.push(line);
    if (last.length >= blockWords && line.startsWith('. ')) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function documentOf(lines: readonly string[]): GoldDocument {
  const document = { words: [] as string[], labels: [] as number[], ends: [] as boolean[] };
  let previous = 'O';
  for (const line of lines) {
    const columns = line.trim().split(/\s+/);
    const [word, tag] = [columns[0] ?? '', columns.at(-1) ?? 'O'];
    if (columns.length < 2) {
      if (document.ends.length > 0) document.ends[document.ends.length - 1] = true;
      previous = 'O';
      continue;
    }
    const type = typeOf[tag.slice(2)];
    // IOB1 writes B- only where two names of one type touch.
    const begins = tag.startsWith('B') || typeOf[previous.slice(2)] !== type;
    document.words.push(word);
    document.labels.push(type === undefined ? 0 : labels.indexOf(`${begins ? 'B' : 'I'}-${type}`));
    document.ends.push(false);
    previous = tag;
  }
  return document;
}
