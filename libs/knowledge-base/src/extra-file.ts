import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { entryOfLine, type Line, LineError, lineOfEntry, parsedLine } from './knowledge-line.js';
import type { ExtraEntry, KnowledgeSource } from './known-entity.js';

const format = 'slugline extra entities 1';
const newline = 0x0a;

/** Ends with blanks, so that a head that counts nothing yet is as long as the one that replaces it. */
export function extraHead(entities: number, checksum: string, sources: readonly KnowledgeSource[]): string {
  const head = JSON.stringify({ format, entities, checksum, sources });
  return `${head}${' '.repeat(10 - String(entities).length)}\n`;
}

export const extraLine = (entry: ExtraEntry): string => `${JSON.stringify(lineOfEntry(entry))}\n`;

/**
 * Entities beside the shipped ones, as `slugline kb import` writes them. It is held as bytes and its lines are read when
 * they are needed: an entity costs what its line is long.
 */
export class ExtraFile {
  readonly sources: readonly KnowledgeSource[];
  readonly entities: number;
  readonly #bytes: Buffer;
  readonly #start: number;

  /** Throws an error that names the file, the line and what is wrong: one that was cut or edited is refused. */
  constructor(readonly path: string) {
    this.#bytes = readFileSync(path);
    this.#start = this.#bytes.indexOf(newline) + 1;
    const head = this.#reading(1, () => parsedLine(this.#bytes.toString('utf8', 0, this.#start))) as Head;
    if (head?.format !== format) throw this.#wrong(1, `format: expected ${format}, got ${head?.format}`);
    const checksum = createHash('sha256').update(this.#bytes.subarray(this.#start)).digest('hex');
    if (checksum !== head.checksum)
      throw this.#wrong(1, `checksum: the entries give ${checksum}, not ${head.checksum}`);
    this.sources = head.sources;
    this.entities = head.entities;
  }

  /** Every entry with the place of its line. */
  *entries(): Generator<{ readonly at: number; readonly entry: ExtraEntry }> {
    let line = 1;
    for (let at = this.#start; at < this.#bytes.length; at = this.#bytes.indexOf(newline, at) + 1) {
      line++;
      yield { at, entry: this.#reading(line, () => this.entryAt(at)) };
    }
  }

  /** The entry whose line begins at a place. */
  entryAt(at: number): ExtraEntry {
    const text = this.#bytes.toString('utf8', at, this.#bytes.indexOf(newline, at));
    return entryOfLine(parsedLine(text) as Partial<Line>);
  }

  #reading<Value>(line: number, read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      throw this.#wrong(line, error.message);
    }
  }

  #wrong(line: number, reason: string): Error {
    return new Error(`${this.path}, line ${line}: ${reason}`);
  }
}

interface Head {
  readonly format: string;
  readonly entities: number;
  readonly checksum: string;
  readonly sources: readonly KnowledgeSource[];
}
