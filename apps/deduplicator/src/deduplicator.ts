import {
  ClaimSentinels,
  Claims,
  connectRedis,
  copyJudge,
  PrintThread,
  type RedisConnection,
  type Release,
} from '#libs/copies';
import { FeedDirectory } from '#libs/feeds';
import { clusterId, runStage, type WireRecord } from '#libs/pipeline';
import { type ServiceContext, type ServiceParts, type ServiceSpec, stageCounters } from '#libs/service';
import { parseRecord } from '#libs/wire-formats';
import { ClaimWindow } from './claim-window.js';
import { type DeduplicatorConfig, deduplicatorConfig } from './config.js';
import { releasesOf } from './dead-releases.js';
import { DedupStage } from './dedup.stage.js';
import { DedupMetrics } from './dedup-metrics.js';
import { FeedMeters } from './feed-meters.js';
import { FeedWatch } from './feed-watch.js';
import { FeedWatchStore } from './feed-watch-store.js';
import { followDeadLetters } from './follow-dead-letters.js';
import type { MakePrint } from './identify.js';
import { KnownFeeds } from './known-feeds.js';
import { RedisFitness } from './redis-fitness.js';
import { tellOfRedis } from './tell-of-redis.js';
import { windowLog } from './window-log.js';

export const deduplicator: ServiceSpec<DeduplicatorConfig> = {
  name: 'deduplicator',
  config: deduplicatorConfig,
  build: buildDeduplicator,
};

/** Wires the stage to Kafka, Redis and the feeds file; nothing is started yet. */
export async function buildDeduplicator(context: ServiceContext<DeduplicatorConfig>): Promise<ServiceParts> {
  const { config, log, registry } = context;
  const { kafka, failpoints } = config;
  const directory = await FeedDirectory.open(config.feedsFile, log);
  const redis = connectRedis(config.redisUrl, tellOfRedis(log));
  const metrics = new DedupMetrics(registry);
  const fitness = new RedisFitness(redis, log, (memory) => metrics.memory(memory));
  const watch = feedWatch(context, directory, redis);
  const prints = new PrintThread((error) => log.warn({ reason: String(error) }, 'prints are made anew'));
  const makePrint: MakePrint = (item) => prints.print(item);
  const released = (record: WireRecord) =>
    releasesOf(record, (document) => itemsOf(stage, directory, document));
  const window = claimWindow({ context, redis, metrics, fitness, watch, released, makePrint });
  const stage = new DedupStage({
    ...{ parse: parseRecord, feeds: new KnownFeeds(directory), window, metrics, makePrint },
    onPassed: (items) => watch.passed(items),
  });
  const counters = stageCounters(registry);
  const runner = runStage(stage, { kafka, counters, log, failpoints, lanes: ['bulk', 'flash'] });
  const follower = followDeadLetters(kafka, log, window, released);
  return {
    alive: [
      { name: 'stage', check: () => runner.alive() },
      { name: 'dead-letters', check: () => follower.alive() },
    ],
    ready: [
      { name: 'redis', check: () => window.ready() },
      { name: 'stage', check: () => runner.ready() },
      { name: 'dead-letters', check: () => follower.ready() },
    ],
    start: async () => {
      for (const one of [fitness, watch]) one.start();
      await Promise.all([runner.start(), follower.start()]);
    },
    stop: async () => {
      for (const one of [window, fitness, watch]) one.stop();
      directory.close();
      await Promise.all([runner.stop(), follower.stop()]);
      await prints.close();
      redis.disconnect();
    },
  };
}

function feedWatch(
  { config, log, registry }: ServiceContext<DeduplicatorConfig>,
  directory: FeedDirectory,
  redis: RedisConnection,
): FeedWatch {
  const store = new FeedWatchStore(redis, config.kafka.namespace);
  return new FeedWatch({ store, feeds: () => directory.all(), meters: new FeedMeters(registry), log });
}

interface WindowSurroundings {
  readonly context: ServiceContext<DeduplicatorConfig>;
  readonly redis: RedisConnection;
  readonly metrics: DedupMetrics;
  readonly fitness: RedisFitness;
  readonly watch: FeedWatch;
  readonly released: (record: WireRecord) => readonly Release[];
  readonly makePrint: MakePrint;
}

function claimWindow({
  context,
  redis,
  metrics,
  fitness,
  watch,
  released,
  makePrint,
}: WindowSurroundings): ClaimWindow {
  const { config, log } = context;
  return new ClaimWindow({
    claims: new Claims(redis, config.kafka.namespace, config.windowMs, copyJudge, (work) =>
      metrics.batch(work),
    ),
    sentinels: new ClaimSentinels(redis, config.kafka.namespace),
    clusterId: () => clusterId(config.kafka),
    readLog: windowLog({
      ...config,
      log,
      makePrint,
      releasesOf: released,
      onItems: (items) => metrics.filling(items),
      onHistory: (history) => watch.restore(history),
    }),
    checkServer: () => fitness.check(),
    onLost: (claims) => metrics.lost(claims),
    onFilled: (seconds) => {
      log.info({ seconds: Number(seconds.toFixed(3)) }, 'the window of claims is whole');
      metrics.filled(seconds);
    },
  });
}

/** The items of a document that died in this stage. */
function itemsOf(stage: DedupStage, directory: FeedDirectory, record: WireRecord): readonly Release[] {
  const document = stage.decode(record);
  const parts = stage.read(document, record, directory.feed(document.feedId));
  return parts.flatMap((part) => ('item' in part ? [{ id: part.item.id, origin: part.item.origin }] : []));
}
