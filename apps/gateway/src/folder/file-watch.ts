/** A file as one look at the folder finds it. */
export interface SeenFile {
  /** Its name, byte for byte. */
  readonly key: string;
  /** Of the file itself: a rename keeps it. */
  readonly inode: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** Its name says that it is not whole yet. */
  readonly unfinished: boolean;
}

interface Known {
  readonly file: SeenFile;
  /** Since when it has looked like this. */
  readonly since: number;
}

/** Programs create a file and may take a while before they write: an empty one is whole after so long at least. */
const emptyMs = 60_000;

/**
 * Tells which files are whole: those whose size and time have stayed as they are for `stableMs`, by the clock of the
 * one who looks, and those that were seen under an unfinished name and have been renamed since.
 */
export class FileWatch {
  #known: ReadonlyMap<string, Known> = new Map();
  #unfinished: ReadonlyMap<string, SeenFile> = new Map();

  constructor(private readonly stableMs: number) {}

  /** Keys of the files that are whole now, the oldest first. */
  look(files: readonly SeenFile[], now: number): string[] {
    const known = new Map<string, Known>();
    const whole: SeenFile[] = [];
    for (const file of files.filter(({ unfinished }) => !unfinished)) {
      const before = this.#known.get(file.key);
      const since = before !== undefined && isSame(before.file, file) ? before.since : now;
      known.set(file.key, { file, since });
      const wait = file.size === 0 ? Math.max(emptyMs, this.stableMs) : this.stableMs;
      if (now - since >= wait || this.#wasRenamed(file)) whole.push(file);
    }
    this.#known = known;
    this.#unfinished = new Map(
      files.filter(({ unfinished }) => unfinished).map((file) => [file.inode, file]),
    );
    whole.sort((a, b) => a.mtimeMs - b.mtimeMs || (a.key < b.key ? -1 : 1));
    return whole.map(({ key }) => key);
  }

  #wasRenamed(file: SeenFile): boolean {
    const before = this.#unfinished.get(file.inode);
    return (
      before !== undefined && before.size === file.size && before.mtimeMs === file.mtimeMs && file.size > 0
    );
  }
}

const isSame = (a: SeenFile, b: SeenFile) =>
  a.inode === b.inode && a.size === b.size && a.mtimeMs === b.mtimeMs;
