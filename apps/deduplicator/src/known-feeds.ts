import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from '#libs/contracts';
import type { FeedLookup } from './dedup.stage.js';

/** The directory sees an edit within this time: a feed added just before its first push is not unknown. */
const patienceMs = 3_000;
const pollMs = 100;

/** Looks feeds up in the feeds file, and again for a while when a record is younger than the last edit may be. */
export class KnownFeeds implements FeedLookup {
  /** Feeds that were waited for in vain, so that a flood of them does not stop the stage. */
  readonly #unknownUntil = new Map<string, number>();

  constructor(private readonly directory: { feed(id: string): Feed | undefined }) {}

  async find(id: string, receivedAt: string): Promise<Feed | undefined> {
    const deadline = Math.min(Date.parse(receivedAt), Date.now()) + patienceMs;
    for (;;) {
      const feed = this.directory.feed(id);
      if (feed !== undefined) return feed;
      const now = Date.now();
      if (now >= deadline || now < (this.#unknownUntil.get(id) ?? 0)) return this.#giveUp(id, now);
      await sleep(pollMs);
    }
  }

  #giveUp(id: string, now: number): undefined {
    if (this.#unknownUntil.size > 1_000) this.#unknownUntil.clear();
    if (now >= (this.#unknownUntil.get(id) ?? 0)) this.#unknownUntil.set(id, now + patienceMs);
    return undefined;
  }
}
