import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed, FeedKind } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import type { DoorMetrics } from './door-metrics.js';

/** Why a feed's run ends; the reason of its signal. */
export type EndOfRun = 'removed' | 'changed' | 'stopping';

/** Runs a feed until the signal aborts. */
export type RunFeed = (feed: Feed, signal: AbortSignal) => Promise<void>;

export interface FeedRunnersOptions {
  readonly feeds: () => readonly Feed[];
  readonly run: Readonly<Partial<Record<FeedKind, RunFeed>>>;
  /** Variables that a feed needs and the environment does not have. */
  readonly missing: (feed: Feed) => readonly string[];
  readonly metrics: DoorMetrics;
  readonly log: Log;
}

interface Run {
  readonly settings: string;
  readonly kind: FeedKind;
  readonly end: AbortController;
  readonly done: Promise<void>;
}

const lookMs = 500;
const afterBugMs = 30_000;

/** Runs every feed that has a door of its own and follows the feeds file: added, changed, removed. */
export class FeedRunners {
  readonly #runs = new Map<string, Run>();
  readonly #ending = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: FeedRunnersOptions) {}

  start(): void {
    this.#look();
    this.#timer = setInterval(() => this.#look(), lookMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    for (const id of this.#runs.keys()) this.#end(id, 'stopping');
    await Promise.all(this.#ending.values());
  }

  #look(): void {
    const wanted = new Map(
      this.options
        .feeds()
        .filter(({ kind }) => this.options.run[kind] !== undefined)
        .map((feed) => [feed.id, feed]),
    );
    for (const [id, run] of this.#runs) {
      const feed = wanted.get(id);
      if (feed === undefined) this.#end(id, 'removed');
      else if (settingsOf(feed) !== run.settings) this.#end(id, 'changed');
    }
    for (const feed of wanted.values()) if (!this.#runs.has(feed.id)) this.#begin(feed);
  }

  #begin(feed: Feed): void {
    const end = new AbortController();
    const missing = this.options.missing(feed);
    this.options.metrics.notRun(feed.id, feed.kind, missing.length > 0);
    if (missing.length > 0) {
      const facts = { feed: feed.id, kind: feed.kind, variables: missing };
      this.options.log.error(facts, 'feed not run: its settings need variables that are not set');
    }
    // Another run of the same feed comes to its end first.
    const before = this.#ending.get(feed.id) ?? Promise.resolve();
    const done =
      missing.length > 0 ? Promise.resolve() : before.then(() => this.#keepRunning(feed, end.signal));
    this.#runs.set(feed.id, { settings: settingsOf(feed), kind: feed.kind, end, done });
  }

  /** A fault of ours in one feed neither ends the process nor the feed. */
  async #keepRunning(feed: Feed, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.options.run[feed.kind]?.(feed, signal);
      } catch (error) {
        if (signal.aborted) return;
        this.options.log.error(
          { feed: feed.id, kind: feed.kind, err: error },
          'a door failed by a fault of ours',
        );
        await sleep(afterBugMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #end(id: string, reason: EndOfRun): void {
    const run = this.#runs.get(id);
    if (run === undefined) return;
    this.#runs.delete(id);
    this.options.metrics.notRun(id, run.kind, false);
    run.end.abort(reason);
    this.#ending.set(id, run.done);
    void run.done.finally(() => {
      if (this.#ending.get(id) === run.done) this.#ending.delete(id);
    });
  }
}

/** Keys and cleaning rules do not concern the door: a new key ends no run. */
function settingsOf({ id, kind, pull, websub, folder }: Feed): string {
  return JSON.stringify({ id, kind, pull, websub, folder });
}
