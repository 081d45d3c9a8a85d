import { lstat, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FolderSettings } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import type { DoorMetrics } from '../doors/door-metrics.js';
import type { HandOver } from '../doors/hand-over.js';
import { backoff } from '../pull/pull-schedule.js';
import { FileWatch, type SeenFile } from './file-watch.js';
import { isUnfinished } from './folder-names.js';
import { FolderPlaces, FolderUnusable, isAway } from './folder-places.js';
import { takeFile } from './take-file.js';

export interface FolderLoopOptions {
  readonly feed: string;
  /** Absolute. */
  readonly root: string;
  readonly settings: FolderSettings;
  /** Of a file, and of what is packed in it. */
  readonly bodyBytes: number;
  readonly handOver: HandOver;
  readonly metrics: DoorMetrics;
  readonly log: Log;
}

/** Looking works on network disks and mounted volumes, where notifications of changes do not come. */
const lookMs = 1_000;
const aliveMs = 5_000;
/** A folder with more files shows the first ones; the others come up as these go. */
const filesALook = 1_000;

/** Takes the files of a hot folder one after another, until the signal aborts. */
export class FolderLoop {
  readonly #watch: FileWatch;
  /** Looks in a row at which Kafka took nothing. */
  #outages = 0;
  #unusable = '';

  constructor(private readonly options: FolderLoopOptions) {
    this.#watch = new FileWatch(options.settings.stableMs);
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#work(await FolderPlaces.open(this.options.root), signal);
      } catch (error) {
        this.#tellUnusable(error);
      }
      await this.#rest(lookMs, signal);
    }
  }

  async #work(places: FolderPlaces, signal: AbortSignal): Promise<void> {
    const { feed, log } = this.options;
    this.#unusable = '';
    log.info({ feed, folder: places.root }, 'watching a folder');
    let broken: unknown;
    const timer = setInterval(() => {
      places.sayAlive().catch((error) => {
        broken = error;
      });
    }, aliveMs);
    try {
      while (!signal.aborted && broken === undefined) {
        const back = await places.recover(await places.sayAlive());
        if (back > 0) log.warn({ feed, files: back }, 'files that another gateway was at are taken again');
        await this.#look(places, signal);
        const outage = this.#outages === 0 ? 0 : Math.min(30_000, backoff(this.#outages, lookMs));
        await this.#rest(lookMs + outage, signal);
      }
      if (broken !== undefined) throw broken;
    } finally {
      clearInterval(timer);
      await places.close();
    }
  }

  async #look(places: FolderPlaces, signal: AbortSignal): Promise<void> {
    for (const key of this.#watch.look(await filesIn(places.root), performance.now())) {
      if (signal.aborted) return;
      const outcome = await takeFile(Buffer.from(key, 'latin1'), places, this.options);
      if (outcome === undefined) continue;
      this.options.metrics.file(this.options.feed, outcome);
      this.#outages = outcome === 'waits' ? this.#outages + 1 : 0;
      // The next one would fare no better, and would overtake this one.
      if (outcome === 'waits') return;
    }
  }

  /** A disk that is away comes back; it is told once. */
  #tellUnusable(error: unknown): void {
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof FolderUnusable) && typeof code !== 'string') throw error;
    const reason = (error as Error).message;
    const facts = { feed: this.options.feed, folder: this.options.root, reason };
    if (reason !== this.#unusable) {
      this.options.log.error(facts, 'folder not usable, tried again every second');
      this.options.metrics.file(this.options.feed, 'folder-unusable');
    }
    this.#unusable = reason;
  }

  /** An aborted signal ends it early; whoever waits looks at the signal afterwards. */
  async #rest(ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}

/** Everything in the folder but folders: what is no ordinary file is refused when it is taken. */
async function filesIn(root: string): Promise<SeenFile[]> {
  const entries = await readdir(root, { withFileTypes: true, encoding: 'buffer' });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const seen = await Promise.all(names.slice(0, filesALook).map((name) => seenFile(root, name)));
  return seen.filter((file) => file !== undefined);
}

async function seenFile(root: string, name: Buffer): Promise<SeenFile | undefined> {
  try {
    const path = Buffer.concat([Buffer.from(`${root}/`), name]);
    const { ino, size, mtimeMs } = await lstat(path);
    return {
      key: name.toString('latin1'),
      inode: String(ino),
      size,
      mtimeMs,
      unfinished: isUnfinished(name),
    };
  } catch (error) {
    if (isAway(error)) return undefined;
    throw error;
  }
}
