import { hash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BatchWork,
  ClaimSentinels,
  Claims,
  type CopyPrint,
  connectRedis,
  copyJudge,
  type Delivery,
  type GroupAnswer,
  type PrintLimits,
  type RedisConnection,
  wholeWindow,
} from '#libs/copies';
import type { Article } from '../articles/article-lines.js';
import { CommandError } from '../exit-codes.js';
import { printOfArticle } from './print-of-article.js';

/** What the deduplicator would say of an article. */
export interface FoundCopy extends GroupAnswer {
  readonly article: Article;
}

export interface FindCopiesOptions {
  readonly redisUrl: string;
  readonly windowMs: number;
  /** Less of a text than the deduplicator keeps, to see what that would miss. */
  readonly limits?: PrintLimits | undefined;
  readonly onBatch?: (work: Readonly<BatchWork>) => void;
}

const batchSize = 200;

/**
 * The articles through the deduplicator's own claims and copy detection, in the order given, in batches of 200, in a
 * namespace of its own that is removed afterwards. Throws when the same id stands in two articles.
 */
export async function findCopies(
  articles: readonly Article[],
  options: FindCopiesOptions,
): Promise<FoundCopy[]> {
  return inWindow(options, async (claim) => {
    const found: FoundCopy[] = [];
    for (let start = 0; start < articles.length; start += batchSize) {
      const batch = articles.slice(start, start + batchSize);
      const answers = await claim(
        batch.map((article, at) => deliveryOf(article, start + at, printOfArticle(article, options.limits))),
      );
      for (const [at, answer] of answers.entries()) {
        const article = batch[at] as Article;
        if (answer.kind === 'dup') throw new Error(`id ${article.id} stands twice`);
        found.push({ ...answer, article });
      }
    }
    return found;
  });
}

/** Claims a batch; answers come in its order. */
export type Claim = (deliveries: readonly Delivery[]) => ReturnType<Claims['claim']>;

/** A window of copies that begins empty and is removed in the end. */
export async function inWindow<T>(
  { redisUrl, windowMs, onBatch }: FindCopiesOptions,
  work: (claim: Claim, redis: RedisConnection) => Promise<T>,
): Promise<T> {
  const redis = await connected(redisUrl);
  const namespace = `copies-${randomBytes(6).toString('hex')}.`;
  try {
    const claims = new Claims(redis, namespace, windowMs, copyJudge, onBatch);
    const sentinels = new ClaimSentinels(redis, namespace);
    const filling = { claims, sentinels, clusterId: 'none', readLog: async () => undefined };
    const sentinel = await wholeWindow(filling, new AbortController().signal);
    return await work((deliveries) => claims.claim(sentinel, deliveries), redis);
  } finally {
    await removeKeys(redis, namespace);
    redis.disconnect();
  }
}

/** What the deduplicator would claim with for an article. */
export function deliveryOf(article: Article, number: number, print: CopyPrint | undefined): Delivery {
  const { itemId: id, eventTimeMs, headline, body } = article;
  const contentHash = hash('sha256', `${headline}\n${body}`);
  return { id, order: 1, scheme: 'version', contentHash, origin: `analyze-0-${number}`, eventTimeMs, print };
}

async function connected(url: string): Promise<RedisConnection> {
  let reason = 'no answer within 5 s';
  const redis = connectRedis(url, ({ message }) => {
    reason = message;
  });
  for (const until = Date.now() + 5_000; redis.status !== 'ready'; ) {
    if (Date.now() > until) {
      redis.disconnect();
      throw new CommandError('unreachable', `REDIS_URL ${url}: ${reason}`);
    }
    await sleep(20);
  }
  return redis;
}

async function removeKeys(redis: RedisConnection, namespace: string): Promise<void> {
  const masters = 'nodes' in redis ? redis.nodes('master') : [redis];
  for (const node of masters) {
    for (let cursor = '0'; ; ) {
      const [next, keys] = await node.scan(cursor, 'MATCH', `${namespace}*`, 'COUNT', 1_000);
      await Promise.all(keys.map((key) => node.unlink(key)));
      cursor = next;
      if (cursor === '0') break;
    }
  }
}
