import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { stringify } from 'yaml';
import { headers, itemEventType, itemId, topicName, topics, type UniqueItem } from '#libs/contracts';
import { ensureTopics, KafkaProducer, type KafkaSettings } from '#libs/pipeline';
import type { Article } from '../../apps/cli/src/articles/article-lines.js';
import { nameGroups } from '../../apps/cli/src/copies/name-groups.js';
import type { Grouping } from '../../apps/cli/src/copies/pair-measures.js';
import { ServiceFleet } from '../../apps/cli/src/fleet/service-fleet.js';
import { uniqueNamespace } from './addresses.js';
import { feedOfOutlet } from './feed-of-outlet.js';
import { MetricsTally } from './metrics-tally.js';
import { loseKeys } from './redis-keys.js';
import type { ServerAddresses } from './running-pipeline.js';
import { wholeTopic } from './whole-topic.js';

const nothing = () => undefined;
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const partitions = 4;
const patienceMs = 30_000;
const outcomes = ['emitted', 'dropped', 'dead'] as const;
const series = (outcome: string) => `stage_messages_total{stage="deduplicator",outcome="${outcome}"}`;

/** What came out for some articles. */
export interface GroupsFound {
  /** By all that the items say of each other in the end. */
  readonly groups: Grouping;
  /** Records on wire.unique beyond one an item: batches that two processes handled. */
  readonly repeated: number;
  /** Items that were given one group and then another one. */
  readonly twoGroups: number;
  readonly dropped: number;
  readonly dead: number;
}

/** Deduplicators as processes of their own, from four partitions of wire.raw to wire.unique, in a namespace of their own. */
export class Deduplicators {
  readonly #kafka: KafkaSettings;
  readonly #redisUrl: string;
  readonly #folder: string;
  readonly #fleets: readonly ServiceFleet[];
  readonly #producer: KafkaProducer;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #tally = new MetricsTally();

  private constructor(
    { kafkaBrokers, redisUrl }: ServerAddresses,
    articles: readonly Article[],
    how: { readonly namespace: string; readonly folder: string; readonly processes: number },
  ) {
    const { namespace, folder, processes } = how;
    this.#kafka = { brokers: kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
    this.#redisUrl = redisUrl;
    this.#folder = folder;
    const environment = {
      ...{ KAFKA_BROKERS: kafkaBrokers, REDIS_URL: redisUrl, SLUGLINE_NAMESPACE: namespace },
      ...{ FEEDS_FILE: join(folder, 'feeds.yaml'), LOG_LEVEL: process.env.LOG_LEVEL ?? 'info' },
    };
    const logs = process.env.TEST_LOGS ? resolve(process.env.TEST_LOGS, namespace) : folder;
    this.#fleets = Array.from({ length: processes }, (_, nth) => {
      return new ServiceFleet({ root: resolve('.'), logFolder: join(logs, String(nth)), environment });
    });
    this.#producer = new KafkaProducer({ kafka: this.#kafka, log: quiet, timeoutMs: 30_000 });
    this.#articles = new Map(articles.map((article) => [idOf(article), article]));
  }

  /** So many of them, ready, with a feed for each outlet of these articles. */
  static async start(
    servers: ServerAddresses,
    articles: readonly Article[],
    processes: number,
  ): Promise<Deduplicators> {
    const folder = await mkdtemp(join(tmpdir(), 'slugline-dedup-'));
    const outlets = [...new Set(articles.map(({ source }) => feedOfOutlet(source)))];
    await writeFile(
      join(folder, 'feeds.yaml'),
      stringify({ feeds: outlets.map((id) => ({ id, name: id })) }),
    );
    const all = new Deduplicators(servers, articles, { namespace: uniqueNamespace(), folder, processes });
    await ensureTopics(all.#kafka, { partitions });
    await all.#producer.connect();
    await Promise.all(all.#fleets.map((fleet) => fleet.start('deduplicator')));
    await Promise.all(all.#fleets.map((fleet) => fleet.ready('deduplicator')));
    return all;
  }

  /** Puts articles on wire.raw as the gateway would. */
  put(articles: readonly Article[]): Promise<void> {
    return this.#producer.send(topicName(topics.raw, this.#kafka.namespace), articles.map(recordOf), true);
  }

  /** Stops a process, which then answers nobody, or wakes it. */
  signal(nth: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
    process.kill(this.#fleets[nth]?.pid('deduplicator') as number, signal);
  }

  /** Once there is an answer for each of the articles; rejects when some are missing and nothing more is handled. */
  async found(): Promise<GroupsFound> {
    for (let open = this.#articles.size, handled = 0; ; ) {
      const before = handled;
      handled = await this.#handledFrom(before, before + open);
      const [unique = [], dropped = [], dead = []] = await Promise.all(
        [topics.unique, topics.dropped, topics.dead].map((topic) => wholeTopic(this.#kafka, topic)),
      );
      const items = unique.map(({ value }) => JSON.parse(String(value)) as UniqueItem);
      const answered = new Set(items.map(({ id }) => id)).size + dropped.length + dead.length;
      open = this.#articles.size - answered;
      if (open <= 0) return { ...this.#groupsOf(items), dropped: dropped.length, dead: dead.length };
      if (handled === before) throw new Error(`${open} of ${this.#articles.size} articles have no answer`);
    }
  }

  /** How many were handled by now, once these many are or nothing more was for a while; some are handled twice. */
  async #handledFrom(before: number, wanted: number): Promise<number> {
    let [handled, movedAt] = [before, Date.now()];
    while (handled < wanted && Date.now() - movedAt < patienceMs) {
      await sleep(500);
      await Promise.all(
        this.#fleets.map((fleet, nth) => this.#tally.take(String(nth), fleet.url('deduplicator'))),
      );
      const sum = outcomes.reduce((all, outcome) => all + this.#tally.sum(series(outcome)), 0);
      if (sum > handled) [handled, movedAt] = [sum, Date.now()];
    }
    return handled;
  }

  #groupsOf(items: readonly UniqueItem[]): Pick<GroupsFound, 'groups' | 'repeated' | 'twoGroups'> {
    const byItem = [...Map.groupBy(items, ({ id }) => id).values()];
    const isOfTwo = (said: readonly UniqueItem[]) => new Set(said.map(({ copies }) => copies.group)).size > 1;
    return {
      groups: nameGroups(items.map((item) => this.#foundOf(item))),
      repeated: items.length - byItem.length,
      twoGroups: byItem.filter(isOfTwo).length,
    };
  }

  #foundOf({ id, copies }: UniqueItem) {
    const article = this.#articles.get(id) as Article;
    return { ...copies, kind: 'win' as const, article: { ...article, itemId: id } };
  }

  async remove(): Promise<void> {
    await Promise.all(this.#fleets.map((fleet) => fleet.stop()));
    await this.#producer.close();
    const redis = new Redis(this.#redisUrl);
    await loseKeys(redis, this.#kafka.namespace);
    redis.disconnect();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const uriOf = ({ id }: Article) => `urn:week:${id}`;
const idOf = (article: Article) => itemId(feedOfOutlet(article.source), uriOf(article));

function recordOf(article: Article) {
  const { headline, body, eventTimeMs, source, language } = article;
  const ninjs = {
    ...{ uri: uriOf(article), type: 'text', version: '1', language },
    versionCreated: new Date(eventTimeMs).toISOString(),
    headlines: [{ role: 'main', value: headline }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: body }],
  };
  return {
    key: idOf(article),
    value: JSON.stringify(ninjs),
    headers: {
      [headers.ceSpecVersion]: '1.0',
      [headers.ceId]: randomUUID(),
      [headers.ceSource]: feedOfOutlet(source),
      [headers.ceType]: itemEventType,
      [headers.contentType]: 'application/ninjs+json',
      [headers.receivedAt]: new Date().toISOString(),
    },
  };
}
