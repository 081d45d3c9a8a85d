import { Redis } from 'ioredis';
import { expect } from 'vitest';
import type { AppName } from '#libs/contracts';
import { keyOf, newSecret } from '#libs/feeds';
import { servers } from './addresses.js';
import { eventually } from './eventually.js';
import { LifecycleDesk } from './lifecycle-desk.js';
import { loseKeys } from './redis-keys.js';
import { type Pipeline, startPipeline } from './running-pipeline.js';
import { exitNames } from './watched-exits.js';

/** A whole pipeline with a desk that sends to it, a watch at its exits, and means to hurt it. */
export class LifecycleRun {
  readonly pipeline: Pipeline;
  readonly desk: LifecycleDesk;
  readonly #redis: Redis;

  private constructor(pipeline: Pipeline, editorKey: string, redisUrl: string) {
    this.pipeline = pipeline;
    this.desk = new LifecycleDesk(pipeline, editorKey);
    this.#redis = new Redis(redisUrl);
  }

  static async start(): Promise<LifecycleRun> {
    const addresses = servers();
    const editorKey = newSecret();
    const pipeline = await startPipeline(addresses, [
      { id: 'nile', name: 'وكالة النيل', timeZone: 'Africa/Cairo', keys: [keyOf(editorKey, 'editor')] },
      { id: 'harbour', name: 'Harbour Wire' },
    ]);
    const run = new LifecycleRun(pipeline, editorKey, addresses.redisUrl);
    try {
      await run.desk.open();
    } catch (error) {
      await run.end();
      throw error;
    }
    return run;
  }

  async end(): Promise<void> {
    await this.desk.close();
    await this.pipeline.stop();
    this.#redis.disconnect();
  }

  /** Ends a service by itself at a point of its work, and starts it again. */
  async strike(app: AppName, at: string): Promise<void> {
    const { fleet } = this.pipeline;
    await fleet.end(app, 'SIGTERM');
    await fleet.start(app, { SLUGLINE_FAILPOINTS: at });
    await eventually(() => expect(fleet.running(app), `${app} at ${at}`).toBe(false), 60_000);
    await fleet.start(app);
    await fleet.ready(app);
  }

  /** Answers when it is ready again. */
  async restart(app: AppName): Promise<number> {
    const { fleet } = this.pipeline;
    await fleet.end(app, 'SIGKILL');
    await fleet.start(app);
    await fleet.ready(app);
    return Date.now();
  }

  /** What FLUSHALL does to this pipeline. */
  async loseRedis(): Promise<void> {
    expect(await loseKeys(this.#redis, this.pipeline.namespace)).toBeGreaterThan(0);
  }

  async expectNothingHiddenSeen(): Promise<void> {
    const { watch } = this.desk;
    await watch.finish();
    const seen = watch.violations();
    expect(seen, seen.join('; ')).toEqual([]);
    expect(watch.faults).toEqual([]);
    // Were an exit not asked, or blind to the words, it could not have been caught.
    expect(watch.answered).toEqual(new Set(exitNames));
    // Names, lists of titles and what is rising may be empty of these words; none may have them when they are hidden.
    const must = (name: string) => !/^(entities|trends|reader of stories)/.test(name);
    expect([...watch.exitsThatSpoke()].filter(must).sort()).toEqual(
      [...new Set(exitNames.filter(must))].sort(),
    );
  }

  /** Of each kind the middle one counts, of two the faster: a busy machine may hold up a single message. */
  expectReleasedWithin(ms: number, kinds: readonly string[]): void {
    const found = Map.groupBy(this.desk.releases, ({ what }) => what);
    expect([...found.keys()].sort()).toEqual([...kinds].sort());
    for (const [what, releases] of found) {
      const sorted = releases.map((one) => one.ms).sort((a, b) => a - b);
      expect(sorted[Math.floor((sorted.length - 1) / 2)], `${what}: ${sorted}`).toBeLessThan(ms);
    }
  }

  async expectEverythingSettled(): Promise<void> {
    expect(await this.pipeline.settled(0)).toMatchObject({ dead: 0, missing: [], twice: [], wrong: [] });
  }
}
