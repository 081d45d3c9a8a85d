import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Feed } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import type { DoorMetrics } from '../doors/door-metrics.js';
import { type DoorRedis, RedisAway } from '../doors/door-redis.js';
import type { HandOver } from '../doors/hand-over.js';
import { tooBusy, tooLarge } from '../inflate.js';
import { contentTypeTold } from '../pull/content-type-told.js';
import { BodyTooLarge, BodyUnreadable, readBody } from '../pull/read-body.js';
import { refusal } from '../refusals.js';
import type { Traffic } from '../traffic.js';
import { callbackToken, isSameToken, isSignedContent } from './content-signature.js';
import { isIntended, readIntent, readQuestion, verdictOf } from './subscription.js';
import { subscriptionKeys } from './subscription-keys.js';

export interface CallbackOptions {
  readonly feed: (id: string) => Feed | undefined;
  readonly variable: (name: string) => string | undefined;
  /** Throws when there is none. */
  readonly redis: () => DoorRedis;
  readonly handOver: HandOver;
  readonly bodyBytes: number;
  readonly traffic: Traffic;
  readonly metrics: DoorMetrics;
  readonly log: Log;
}

/** Where hubs come. */
export const webSubRoute = '/v1/websub/:feed/:token';

const nothingHere = () => refusal('not-found', '', 'nothing is here');

/** What hubs ask and bring. */
export class WebSubCallbacks {
  constructor(private readonly options: CallbackOptions) {}

  /** Whoever does not know the address of a callback sends no body here. */
  attach(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'POST' || request.routeOptions.url !== webSubRoute) return;
      const { feed, token } = request.params as { feed: string; token: string };
      if (this.#secretOf(feed, token) === undefined) throw nothingHere();
      const { bodyBytes, traffic } = this.options;
      const announced = Number(request.headers['content-length'] ?? bodyBytes);
      if (announced > bodyBytes) throw tooLarge(bodyBytes);
      const visit = traffic.enter(announced);
      if (visit === undefined) throw tooBusy();
      reply.raw.once('close', () => visit.release());
    });
  }

  /** Answers the challenge of a question about something that we asked for; anything else is 404. */
  async verify(feed: string, token: string, query: Readonly<Record<string, unknown>>): Promise<string> {
    const question = readQuestion(query);
    if (question === undefined || !/^[a-z0-9-]+$/.test(feed)) throw nothingHere();
    const { metrics, log } = this.options;
    try {
      const redis = this.options.redis();
      const keys = subscriptionKeys(redis, feed);
      const intent = readIntent(await redis.get(keys.intent));
      if (intent === undefined || !isSameToken(token, intent.token)) throw nothingHere();
      const now = Date.now();
      if (!isIntended(question, intent, now)) {
        metrics.webSub(feed, 'not-intended');
        throw nothingHere();
      }
      if (question.mode !== 'unsubscribe') {
        await redis.set(keys.verdict, JSON.stringify(verdictOf(question, intent, now)));
      }
      metrics.webSub(feed, question.mode === 'denied' ? 'denied' : 'verified');
      const facts = { feed, mode: question.mode, leaseSeconds: question.leaseSeconds };
      if (question.mode === 'denied')
        log.error(facts, 'the hub denies the subscription, asked again in six hours');
      else log.info(facts, 'the hub has verified');
      return question.challenge;
    } catch (error) {
      if (!(error instanceof RedisAway)) throw error;
      throw refusal('unavailable', '', 'Redis is away; ask again', { 'retry-after': '5' });
    }
  }

  /**
   * Takes what a hub brings. Content without the right signature gets the same answer and is dropped (W3C WebSub, 7.1),
   * and so is what can never be taken: a repeat would not help. Throws a 503 while Kafka is away: the hub repeats.
   */
  async deliver(
    feed: string,
    token: string,
    request: Pick<FastifyRequest, 'headers' | 'body'>,
  ): Promise<void> {
    const { metrics, log } = this.options;
    const secret = this.#secretOf(feed, token);
    if (secret === undefined) throw nothingHere();
    const packed = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isSignedContent(request.headers['x-hub-signature'], packed, secret)) {
      metrics.webSub(feed, 'bad-signature');
      log.warn({ feed, bytes: packed.length }, 'content of a hub without the right signature dropped');
      return;
    }
    const { outcome, reason } = await this.#take(feed, request, packed);
    metrics.webSub(feed, outcome);
    if (outcome === 'waits') throw refusal('unavailable', '', 'send it again', { 'retry-after': '5' });
    log[outcome === 'taken' ? 'info' : 'warn']({ feed, outcome, reason }, 'content of a hub');
  }

  async #take(
    feed: string,
    { headers }: Pick<FastifyRequest, 'headers'>,
    packed: Buffer,
  ): Promise<{ readonly outcome: string; readonly reason?: string }> {
    const { handOver, bodyBytes } = this.options;
    try {
      const body = await readBody(oneChunk(packed), headers['content-encoding'], bodyBytes);
      const answer = await handOver({ feed, contentType: contentTypeTold(headers['content-type']), body });
      if (answer.kind === 'taken') return { outcome: 'taken' };
      return { outcome: answer.kind === 'outage' ? 'waits' : 'nothing-taken', reason: answer.reason };
    } catch (error) {
      if (error instanceof BodyTooLarge) return { outcome: 'too-large', reason: error.message };
      if (error instanceof BodyUnreadable) return { outcome: 'unreadable', reason: error.message };
      throw error;
    }
  }

  /** The feed's secret if this is the address of its callback. */
  #secretOf(id: string, token: string): string | undefined {
    const { websub, kind } = this.options.feed(id) ?? {};
    const secret =
      kind === 'websub' && websub !== undefined ? this.options.variable(websub.secret.env) : undefined;
    if (websub === undefined || secret === undefined) return undefined;
    return isSameToken(token, callbackToken(id, websub.topic, secret)) ? secret : undefined;
  }
}

async function* oneChunk(body: Buffer) {
  yield body;
}
