import { randomBytes, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NameBytes, nameWith } from './folder-names.js';

/** A place of ours inside the folder is not what it has to be, or the folder itself is away. */
export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
}

/** A gateway that has not said for so long that it lives is dead: what it was at is taken again. */
const deadMs = 60_000;

const pathOf = (folder: string, name: NameBytes) => Buffer.concat([Buffer.from(`${folder}/`), name]);

/** True when the file is not there (any more): somebody else was quicker. */
export const isAway = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The folder and its places: `processing/ID` (what this gateway is at), `processed/DATE`, `failed`. Files move by
 * rename only, so that each is in one place at a time, and whoever renames first has it.
 */
export class FolderPlaces {
  readonly #id = randomUUID();

  private constructor(
    readonly root: string,
    private readonly now: () => Date,
  ) {}

  /** Throws FolderUnusable. */
  static async open(path: string, now: () => Date = () => new Date()): Promise<FolderPlaces> {
    try {
      const places = new FolderPlaces(await realpath(path), now);
      await places.sayAlive();
      return places;
    } catch (error) {
      if (error instanceof FolderUnusable) throw error;
      throw new FolderUnusable(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  /** Where this gateway has what it is at. */
  get processing(): string {
    return join(this.root, 'processing', this.#id);
  }

  /** Tells the other gateways of this folder that this one lives; answers the time by the clock of the disk, in ms. */
  async sayAlive(): Promise<number> {
    await this.#realFolder(join(this.root, 'processing'));
    await this.#realFolder(this.processing);
    const sign = join(this.processing, '.alive');
    await writeFile(sign, this.now().toISOString());
    return (await lstat(sign)).mtimeMs;
  }

  /** Takes a file into `processing`; false when another gateway was quicker. */
  async claim(name: NameBytes): Promise<boolean> {
    try {
      await rename(pathOf(this.root, name), pathOf(this.processing, name));
      return true;
    } catch (error) {
      if (isAway(error)) return false;
      throw error;
    }
  }

  /** Puts a file back, to be tried again. */
  async putBack(name: NameBytes): Promise<void> {
    await this.#move(name, this.processing, this.root);
  }

  /** Moves a file that is done, with a report beside it if there is one to give. */
  async finish(name: NameBytes, report?: object): Promise<void> {
    const day = this.now().toISOString().slice(0, 10);
    const processed = await this.#realFolder(join(this.root, 'processed'));
    const folder = await this.#realFolder(join(processed, day));
    const as = await this.#move(name, this.processing, folder);
    if (report !== undefined) await this.#report(folder, nameWith(as, '.rejected.json'), report);
  }

  /** Moves a file of which nothing could be taken, with the reasons beside it. */
  async fail(name: NameBytes, report: object): Promise<void> {
    const folder = await this.#realFolder(join(this.root, 'failed'));
    const as = await this.#move(name, this.processing, folder);
    await this.#report(folder, nameWith(as, '.error.json'), report);
  }

  /** Puts back what dead gateways were at; answers how many files. */
  async recover(now: number): Promise<number> {
    let files = 0;
    const processing = join(this.root, 'processing');
    for (const entry of await readdir(processing, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name === this.#id) continue;
      const folder = join(processing, entry.name);
      if (now - (await lastSign(folder)) > deadMs) files += await this.#empty(folder);
    }
    return files;
  }

  /** Leaves nothing of this gateway behind. */
  async close(): Promise<void> {
    await this.#empty(this.processing);
  }

  async #empty(folder: string): Promise<number> {
    let files = 0;
    try {
      for (const name of await readdir(folder, { encoding: 'buffer' })) {
        if (name.toString() === '.alive') continue;
        await this.#move(name, folder, this.root);
        files += 1;
      }
      await rm(join(folder, '.alive'), { force: true });
      await rmdir(folder);
    } catch (error) {
      // Another gateway clears up as well.
      if (!isAway(error) && (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
    return files;
  }

  /** The name it has now: another one where its own is taken already. */
  async #move(name: NameBytes, from: string, to: string): Promise<NameBytes> {
    const taken = await lstat(pathOf(to, name)).then(
      () => true,
      (error) => {
        if (isAway(error)) return false;
        throw error;
      },
    );
    const as = taken ? nameWith(name, `.${randomBytes(4).toString('hex')}`) : name;
    await rename(pathOf(from, name), pathOf(to, as));
    return as;
  }

  /** `wx` writes to no file that is there, and through no link. */
  async #report(folder: string, name: NameBytes, report: object): Promise<void> {
    await writeFile(pathOf(folder, name), `${JSON.stringify(report, null, 2)}\n`, { flag: 'wx' });
  }

  /** Made if need be; a link in its place would lead out of the folder. */
  async #realFolder(path: string): Promise<string> {
    await mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(path)).isDirectory()) throw new FolderUnusable(`${path} is no folder`);
    return path;
  }
}

/** When the gateway of this folder last said that it lives, in ms by the clock of the disk. */
async function lastSign(folder: string): Promise<number> {
  for (const path of [join(folder, '.alive'), folder]) {
    try {
      return (await lstat(path)).mtimeMs;
    } catch (error) {
      if (!isAway(error)) throw error;
    }
  }
  return Number.POSITIVE_INFINITY;
}
