import type { ExtraEntry } from '#libs/knowledge-base';
import { exitCodes } from '../../exit-codes.js';
import type { InputLine } from './input-lines.js';
import { LineFault } from './line-fault.js';

/** More are only counted: a file of another kind has millions. */
const faultsNamed = 100;

/** What has become of the lines of a source. */
export class Tally {
  readonly #passed = new Map<string, number>();
  lines = 0;
  refused = 0;
  taken = 0;
  #arabic = 0;
  #english = 0;

  /** What is read from a line; undefined, with a message that names line, field and reason, where it cannot be read. */
  reading<Read>(path: string, { text, number }: InputLine, read: (text: string) => Read): Read | undefined {
    this.lines++;
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof LineFault)) throw error;
      if (++this.refused <= faultsNamed) process.stderr.write(`${path}, line ${number}: ${error.message}\n`);
      return undefined;
    }
  }

  /** An entity that is left out for a reason of ours. */
  pass(why: string): void {
    this.#passed.set(why, (this.#passed.get(why) ?? 0) + 1);
  }

  take({ entity: { names } }: ExtraEntry): void {
    this.taken++;
    if (names.ar !== undefined) this.#arabic++;
    if (names.en !== undefined) this.#english++;
  }

  /** Says all of it; the exit code tells of lines that were refused. */
  print(out: string): void {
    if (this.refused > faultsNamed) process.stderr.write(`and ${this.refused - faultsNamed} more lines\n`);
    const passed = [...this.#passed].map(([why, count]) => `${count} ${why}`);
    process.stdout.write(
      `${this.lines} lines, ${this.refused} refused; left out: ${passed.join(', ') || 'none'}
${this.taken} entities, ${this.#arabic} with Arabic names, ${this.#english} with English ones
written to ${out}\n`,
    );
    if (this.refused > 0) process.exitCode = exitCodes.someRefused;
  }
}
