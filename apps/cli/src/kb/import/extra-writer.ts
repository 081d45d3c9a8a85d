import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type ExtraEntry, extraHead, extraLine, type KnowledgeSource } from '#libs/knowledge-base';
import { CommandError } from '../../exit-codes.js';

const bytesGathered = 1 << 20;

/** Writes a file of extra entities as they come; it is there whole, or as it was before. */
export class ExtraWriter {
  readonly #hash = createHash('sha256');
  #gathered: string[] = [];
  #length = 0;
  #entities = 0;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly sources: readonly KnowledgeSource[],
  ) {}

  /** Runs `write` over a new file; what it throws leaves none behind. */
  static async write(
    path: string,
    sources: readonly KnowledgeSource[],
    write: (writer: ExtraWriter) => Promise<void>,
  ): Promise<void> {
    const part = `${path}.part`;
    const file = await open(part, 'w');
    try {
      const writer = new ExtraWriter(path, file, sources);
      await file.write(extraHead(0, '0'.repeat(64), sources));
      await write(writer);
      await writer.#finish();
      await file.close();
      await rename(part, path);
    } catch (error) {
      await file.close();
      await rm(part);
      throw error;
    }
  }

  async add(entry: ExtraEntry): Promise<void> {
    const line = extraLine(entry);
    this.#entities++;
    this.#gathered.push(line);
    this.#length += line.length;
    if (this.#length >= bytesGathered) await this.#flush();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#gathered.join(''));
    this.#gathered = [];
    this.#length = 0;
    this.#hash.update(bytes);
    await this.file.appendFile(bytes);
  }

  /** The head counts what follows, and takes the place of the first one. */
  async #finish(): Promise<void> {
    if (this.#entities === 0) throw new CommandError('failed', `${this.path}: there is no entity to write`);
    await this.#flush();
    await this.file.sync();
    const head = Buffer.from(extraHead(this.#entities, this.#hash.digest('hex'), this.sources));
    await this.file.write(head, 0, head.length, 0);
  }
}
