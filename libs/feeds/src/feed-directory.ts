import { stat } from 'node:fs/promises';
import type { ApiKey, Feed } from '#libs/contracts';
import { hashOfSecret, sameHash } from './api-keys.js';
import { parseFeeds, readFeedsFile } from './feeds-text.js';

/** What the directory tells about reloads. */
export interface FeedsLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** A key in use: whose it is. */
export interface HeldKey {
  readonly feed: Feed;
  readonly key: ApiKey;
}

/** Polling sees atomic renames, mounted volumes and network disks, where fs.watch does not. */
const pollMs = 500;

/**
 * The feeds and keys of the feeds file, kept current: an edit is seen within 2 s. An edit that breaks the file
 * is logged once, with line and field, and the last good state stays in use.
 */
export class FeedDirectory {
  #feeds: ReadonlyMap<string, Feed> = new Map();
  #keys: ReadonlyMap<string, readonly HeldKey[]> = new Map();
  #seen = '';
  #checking: Promise<void> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private readonly log: FeedsLog,
  ) {
    this.#timer = setInterval(() => {
      this.#checking = this.#checking.then(() => this.#check());
    }, pollMs).unref();
  }

  /** Throws FeedsFileError for a wrong file, FeedsFileMissing for one that cannot be read. */
  static async open(path: string, log: FeedsLog): Promise<FeedDirectory> {
    const directory = new FeedDirectory(path, log);
    try {
      await directory.#load(await fingerprint(path));
    } catch (error) {
      directory.close();
      throw error;
    }
    return directory;
  }

  feed(id: string): Feed | undefined {
    return this.#feeds.get(id);
  }

  all(): readonly Feed[] {
    return [...this.#feeds.values()];
  }

  /** Where this secret is a key; empty for one that is wrong or was revoked. */
  holdersOf(secret: string): readonly HeldKey[] {
    const hash = hashOfSecret(secret);
    return (this.#keys.get(hash) ?? []).filter(({ key }) => sameHash(key.hash, hash));
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #check(): Promise<void> {
    const now = await fingerprint(this.path);
    if (now === this.#seen) return;
    try {
      await this.#load(now);
      this.log.info({ path: this.path, feeds: this.#feeds.size }, 'feeds file read again');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.log.error({ path: this.path, reason }, 'feeds file not usable, the last good one stays in use');
    }
  }

  /** The fingerprint is taken before the text, so that a write in between is seen at the next look. */
  async #load(seen: string): Promise<void> {
    this.#seen = seen;
    const { feeds } = parseFeeds(await readFeedsFile(this.path), this.path);
    this.#feeds = new Map(feeds.map((feed) => [feed.id, feed]));
    this.#keys = Map.groupBy(
      feeds.flatMap((feed) => feed.keys.map((key) => ({ feed, key }))),
      ({ key }) => key.hash,
    );
  }
}

/** Changes with every write, rename and change of rights; a file that is away has one too, and reading it will say why. */
async function fingerprint(path: string): Promise<string> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs}/${ctimeNs}/${size}/${ino}`;
  } catch (error) {
    return `away: ${error instanceof Error ? error.message : String(error)}`;
  }
}
