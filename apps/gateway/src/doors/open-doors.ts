import { dirname, resolve } from 'node:path';
import type { Registry } from 'prom-client';
import type { Feed, PullSettings } from '#libs/contracts';
import { connectRedis } from '#libs/copies';
import type { Log } from '#libs/pipeline';
import type { GatewayConfig } from '../config.js';
import { FolderLoop } from '../folder/folder-loop.js';
import type { ItemIntake } from '../item-intake.js';
import { FetchTools, userAgentOf } from '../pull/fetch-tools.js';
import { HostTurns } from '../pull/host-turns.js';
import { PullLoop } from '../pull/pull-loop.js';
import { Turnstile } from '../pull/turnstile.js';
import type { Traffic } from '../traffic.js';
import { SubscribeLoop } from '../websub/subscribe-loop.js';
import { WebSubCallbacks } from '../websub/websub-callbacks.js';
import { type DoorMetrics, doorMetrics } from './door-metrics.js';
import { DoorRedis, RedisAway } from './door-redis.js';
import { FeedRunners } from './feed-runners.js';
import { filledHeaders, missingFor } from './feed-secrets.js';
import { type HandOver, handOverTo } from './hand-over.js';
import { ownVersion } from './own-version.js';
import { tellSeldom } from './tell-seldom.js';

export interface DoorsOptions {
  readonly config: GatewayConfig;
  readonly feeds: () => readonly Feed[];
  readonly intake: Pick<ItemIntake, 'take'>;
  readonly registry: Registry;
  readonly log: Log;
  /** Room for what hubs bring. */
  readonly traffic: Traffic;
}

/** A hub that is lost loses nothing: its topic is also looked at, seldom. */
const topicEverySeconds = 900;
/** Documents that are fetched and held at a time. */
const pullsAtOnce = 8;

/** The doors that are no HTTP push: feeds that are pulled, subscribed to, or dropped as files. */
export class Doors {
  /** Where hubs come in. */
  readonly callbacks: WebSubCallbacks;
  readonly #runners: FeedRunners;
  readonly #metrics: DoorMetrics;
  readonly #handOver: HandOver;
  readonly #turnstile = new Turnstile(pullsAtOnce);
  #redis: DoorRedis | undefined;
  #tools: FetchTools | undefined;

  constructor(private readonly options: DoorsOptions) {
    const { feeds, intake, registry, log, config } = options;
    this.#metrics = doorMetrics(registry);
    this.#handOver = handOverTo(intake);
    this.callbacks = new WebSubCallbacks({
      feed: (id) => feeds().find((feed) => feed.id === id),
      variable: config.variable,
      redis: () => this.#connected(),
      handOver: this.#handOver,
      bodyBytes: config.limits.bodyBytes,
      traffic: options.traffic,
      metrics: this.#metrics,
      log,
    });
    this.#runners = new FeedRunners({
      feeds,
      run: {
        pull: (feed, signal) => this.#pull(feed, signal),
        websub: (feed, signal) => this.#webSub(feed, signal),
        folder: (feed, signal) => this.#folder(feed, signal),
      },
      missing: (feed) => missingFor(feed, config.variable),
      metrics: this.#metrics,
      log,
    });
  }

  start(): void {
    this.#runners.start();
  }

  async stop(): Promise<void> {
    await this.#runners.stop();
    await this.#tools?.close();
    await this.#redis?.close();
  }

  async #pull({ id, pull }: Feed, signal: AbortSignal): Promise<void> {
    if (pull === undefined) throw new Error(`feed ${id} has no settings under pull`);
    await this.#pullLoop(id, pull).run(signal);
  }

  #pullLoop(feed: string, settings: PullSettings): PullLoop {
    const { config, log } = this.options;
    return new PullLoop({
      feed,
      settings,
      headers: filledHeaders(settings.headers, config.variable),
      redis: this.#connected(),
      parts: this.#fetching().pulls(settings.allowPrivate, this.#handOver),
      turnstile: this.#turnstile,
      metrics: this.#metrics,
      log,
    });
  }

  async #webSub({ id, websub }: Feed, signal: AbortSignal): Promise<void> {
    if (websub === undefined) throw new Error(`feed ${id} has no settings under websub`);
    const { config, log } = this.options;
    const { topic, allowPrivate } = websub;
    const subscribed = new SubscribeLoop({
      feed: id,
      settings: websub,
      secret: config.variable(websub.secret.env) ?? '',
      publicUrl: config.doors.publicUrl ?? '',
      redis: this.#connected(),
      fetching: this.#fetching().for(allowPrivate),
      metrics: this.#metrics,
      log,
    });
    const polled = this.#pullLoop(id, {
      url: topic,
      everySeconds: topicEverySeconds,
      headers: {},
      allowPrivate,
    });
    await Promise.all([subscribed.run(signal), polled.run(signal)]);
  }

  async #folder({ id, folder }: Feed, signal: AbortSignal): Promise<void> {
    if (folder === undefined) throw new Error(`feed ${id} has no settings under folder`);
    const { config, log } = this.options;
    const root = resolve(dirname(config.feedsFile), folder.path);
    const loop = new FolderLoop({
      feed: id,
      root,
      settings: folder,
      bodyBytes: config.limits.bodyBytes,
      handOver: this.#handOver,
      metrics: this.#metrics,
      log,
    });
    await loop.run(signal);
  }

  /** Redis is connected to with the first feed that needs it. */
  #connected(): DoorRedis {
    const { config, log } = this.options;
    const { redisUrl } = config.doors;
    if (redisUrl === undefined) throw new RedisAway('REDIS_URL is not set');
    this.#redis ??= new DoorRedis(connectRedis(redisUrl, tellSeldom(log, 'redis')), config.kafka.namespace);
    return this.#redis;
  }

  #fetching(): FetchTools {
    this.#tools ??= this.#makeTools();
    return this.#tools;
  }

  #makeTools(): FetchTools {
    const { doors, limits } = this.options.config;
    const turns = new HostTurns({
      redis: this.#connected(),
      gapMs: doors.pullGapMs,
      // A request ends in its time; the margin is for what comes before and after it.
      longestMs: doors.pullTimeoutMs + 15_000,
    });
    return new FetchTools({
      timeoutMs: doors.pullTimeoutMs,
      userAgent: userAgentOf(ownVersion(), doors.contact),
      limits,
      inTurn: (host, signal, work) => turns.during(host, signal, work),
    });
  }
}
