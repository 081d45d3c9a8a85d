import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from '#libs/contracts';
import type { FeedDirectory } from '#libs/feeds';
import { admit } from './access.js';
import { BodyMeter } from './body-meter.js';
import type { GatewayConfig } from './config.js';
import { endConnectionsWell } from './connection-ends.js';
import type { GatewayMetrics } from './gateway-metrics.js';
import { tooBusy, tooLarge } from './inflate.js';
import { type MediaType, mediaTypeOf, mediaTypes } from './media-type.js';
import { refusal, refusedFor } from './refusals.js';
import type { Traffic, Visit } from './traffic.js';

/** A request that was let in: whose it is, and the room it has. */
export interface Admitted {
  readonly feed: Feed;
  readonly mediaType: MediaType;
  readonly visit: Visit;
}

type Settings = Pick<GatewayConfig, 'limits' | 'bodyTimeoutMs'>;

/** Where items are pushed; only these requests are looked at here. */
export const itemsRoute = '/v1/feeds/:feed/items';

/**
 * Decides at the door, before a byte of the body is read: key, feed, type, size and room. While the body comes in it
 * is held to the same size and room, and to a time.
 */
export class Admission {
  readonly #admitted = new WeakMap<FastifyRequest, Admitted>();

  constructor(
    private readonly feeds: FeedDirectory,
    private readonly traffic: Traffic,
    private readonly settings: Settings,
    private readonly metrics: GatewayMetrics,
  ) {}

  get limits() {
    return this.settings.limits;
  }

  attach(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      if (isPush(request)) this.#enter(request, reply);
    });
    fastify.addHook('preParsing', (request, _reply, payload, done) => {
      const admitted = this.#admitted.get(request);
      if (admitted === undefined) return done(null, payload);
      const meter = this.#meter(request, admitted.visit);
      payload.once('error', (error) => meter.destroy(error));
      // What still comes after the end of a body that was cut off is read and forgotten.
      meter.once('close', () => payload.resume());
      done(null, payload.pipe(meter));
    });
    endConnectionsWell(fastify);
  }

  /** Set for every request that reaches the controller. */
  of(request: FastifyRequest): Admitted {
    const admitted = this.#admitted.get(request);
    if (admitted === undefined) throw new Error('the request was not admitted');
    return admitted;
  }

  #enter(request: FastifyRequest, reply: FastifyReply): void {
    const started = performance.now();
    reply.raw.once('close', () => {
      this.metrics.request(reply.statusCode, (performance.now() - started) / 1000);
    });
    const { feed: feedId } = request.params as { feed: string };
    const { feed, problem: denied } = admit(request.headers.authorization, feedId, this.feeds);
    if (denied) {
      const challenge = denied.code === 'unauthorized' ? { 'www-authenticate': 'Bearer' } : undefined;
      throw refusedFor([denied], challenge);
    }
    const mediaType = mediaTypeOf(request.headers['content-type']);
    if (mediaType === undefined) throw unreadType(request.headers['content-type']);
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > this.settings.limits.bodyBytes) throw tooLarge(this.settings.limits.bodyBytes);
    const visit = this.traffic.enter(announced);
    if (visit === undefined) throw tooBusy();
    reply.raw.once('close', () => visit.release());
    this.#admitted.set(request, { feed, mediaType, visit });
  }

  /** Room for an announced body is taken already; one that comes in chunks takes it as it comes. */
  #meter(request: FastifyRequest, visit: Visit): BodyMeter {
    const { limits, bodyTimeoutMs } = this.settings;
    const announced = request.headers['content-length'] !== undefined;
    let total = 0;
    return new BodyMeter({
      timeoutMs: bodyTimeoutMs,
      count: (bytes) => {
        total += bytes;
        if (total > limits.bodyBytes) return tooLarge(limits.bodyBytes);
        return announced || visit.grow(bytes) ? undefined : tooBusy();
      },
      late: () => tooSlow(bodyTimeoutMs),
    });
  }
}

const isPush = ({ method, routeOptions }: FastifyRequest) =>
  method === 'POST' && routeOptions.url === itemsRoute;

const tooSlow = (ms: number) => refusal('unreadable', 'body', `did not arrive within ${ms} ms`);

function unreadType(given: string | undefined) {
  const read = mediaTypes.join(', ');
  const detail = `${given?.slice(0, 80) ?? 'a body without Content-Type'} is not read here; read are ${read}`;
  return refusal('unsupported-type', 'content-type', detail, { 'accept-post': read });
}
