import { sha256Hex } from '#libs/contracts';
import { entryOfLine, type Line, LineError, lineOfEntry, parsedLine } from './knowledge-line.js';
import type { KnowledgeBase, KnowledgeEntry, KnowledgeSource } from './known-entity.js';

const format = 1;

/** JSON Lines: what it is made of, then one entity a line, so that a change of the file can be read. */
export function writeKnowledge(
  entries: readonly KnowledgeEntry[],
  sources: readonly KnowledgeSource[],
): string {
  const lines = entries.map((entry) => `${JSON.stringify(lineOfEntry(entry))}\n`).join('');
  const head = { format, entities: entries.length, checksum: sha256Hex(lines), sources };
  return `${JSON.stringify(head)}\n${lines}`;
}

/** Throws an error that names the line and what is wrong with it; a file that was cut or edited by hand is refused. */
export function readKnowledge(text: string): KnowledgeBase {
  const end = text.indexOf('\n') + 1;
  const head = parsed(text.slice(0, end), 1) as Partial<Head>;
  if (head.format !== format) throw wrong(1, `format: expected ${format}, got ${head.format}`);
  const rest = text.slice(end);
  const checksum = sha256Hex(rest);
  if (checksum !== head.checksum)
    throw wrong(1, `checksum: the entries give ${checksum}, not ${head.checksum}`);
  const lines = rest.split('\n').slice(0, -1);
  const entries = lines.map((line, at) => entryAt(line, at + 2));
  return { sources: head.sources ?? [], checksum, entries };
}

interface Head {
  readonly format: number;
  readonly checksum: string;
  readonly sources: readonly KnowledgeSource[];
}

function entryAt(line: string, at: number): KnowledgeEntry {
  const read = reading(at, () => entryOfLine(parsedLine(line) as Partial<Line>));
  const { en, ar } = read.entity.names;
  if (!en || !ar) throw wrong(at, 'names: one in Arabic and one in English are needed');
  return { ...read, entity: { ...read.entity, names: { en, ar } } };
}

const parsed = (line: string, at: number) => reading(at, () => parsedLine(line));

function reading<Value>(at: number, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    throw wrong(at, error.message);
  }
}

const wrong = (at: number, reason: string) => new Error(`knowledge base, line ${at}: ${reason}`);
