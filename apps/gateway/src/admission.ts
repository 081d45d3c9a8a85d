import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Feed, FieldProblem } from '#libs/contracts';
import type { FeedDirectory } from '#libs/feeds';
import { readableType, readableTypes } from '#libs/wire-formats';
import { admit, admitEditor } from './access.js';
import { BodyMeter } from './body-meter.js';
import type { GatewayConfig } from './config.js';
import { endConnectionsWell } from './connection-ends.js';
import type { GatewayMetrics } from './gateway-metrics.js';
import { tooBusy, tooLarge } from './inflate.js';
import { refusal, refusedFor } from './refusals.js';
import { isSigned, isSignedBy, readSignature, type SignatureHeaders } from './signatures.js';
import type { SigningSecrets } from './signing-secrets.js';
import type { Traffic, Visit } from './traffic.js';

/** A request that was let in: whose it is, and the room it has. */
export interface Admitted {
  readonly feed: Feed;
  /** Without parameters. */
  readonly mediaType: string;
  readonly visit: Visit;
  /** Instead of a key; it is checked when the body is there. */
  readonly signature?: SignatureHeaders;
}

/** An editor's request. */
export interface AdmittedEditor {
  /** Id of the key. */
  readonly editor: string;
  readonly visit: Visit;
}

type Settings = Pick<GatewayConfig, 'limits' | 'bodyTimeoutMs'>;

/** Where items are pushed and where editors speak; only these requests are looked at here. */
export const itemsRoute = '/v1/feeds/:feed/items';
export const marksRoute = '/v1/marks';

export interface AdmissionParts {
  readonly feeds: FeedDirectory;
  readonly traffic: Traffic;
  readonly settings: Settings;
  readonly metrics: GatewayMetrics;
  readonly secrets: SigningSecrets;
}

/**
 * Decides at the door, before a byte of the body is read: key, feed, type, size and room. While the body comes in it
 * is held to the same size and room, and to a time.
 */
export class Admission {
  readonly #admitted = new WeakMap<FastifyRequest, Admitted>();
  readonly #editors = new WeakMap<FastifyRequest, AdmittedEditor>();

  constructor(private readonly parts: AdmissionParts) {}

  get limits() {
    return this.parts.settings.limits;
  }

  attach(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      if (isPostTo(itemsRoute, request)) this.#enterFeed(request, reply);
      if (isPostTo(marksRoute, request)) this.#enterEditor(request, reply);
    });
    fastify.addHook('preParsing', (request, _reply, payload, done) => {
      const admitted = this.#admitted.get(request) ?? this.#editors.get(request);
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

  editorOf(request: FastifyRequest): AdmittedEditor {
    const editor = this.#editors.get(request);
    if (editor === undefined) throw new Error('the request was not admitted');
    return editor;
  }

  /** Throws ProblemError unless a signed body bears the signature of its feed; one sent with a key passes. */
  checkSignature({ feed, signature }: Admitted, body: Uint8Array): void {
    if (signature === undefined || isSignedBy(this.parts.secrets.of(feed), signature, body)) return;
    throw refusal('unauthorized', 'webhook-signature', 'fits no live secret of this feed');
  }

  #enterFeed(request: FastifyRequest, reply: FastifyReply): void {
    this.#time(reply);
    const { feed: feedId } = request.params as { feed: string };
    const { feed, signature } = isSigned(request.headers)
      ? this.#signed(request, feedId)
      : { feed: this.#keyed(request, feedId), signature: undefined };
    const mediaType = readableType(request.headers['content-type']);
    if (mediaType === undefined) throw unreadType(request.headers['content-type']);
    const visit = this.#visit(request, reply);
    this.#admitted.set(request, { feed, mediaType, visit, ...(signature && { signature }) });
  }

  #enterEditor(request: FastifyRequest, reply: FastifyReply): void {
    this.#time(reply);
    const access = admitEditor(request.headers.authorization, this.parts.feeds);
    if (access.problem) throw denied(access.problem);
    this.#editors.set(request, { editor: access.editor, visit: this.#visit(request, reply) });
  }

  #keyed(request: FastifyRequest, feedId: string): Feed {
    const { feed, problem } = admit(request.headers.authorization, feedId, this.parts.feeds);
    if (problem) throw denied(problem);
    return feed;
  }

  /** A feed that does not exist and one that does not sign look the same to who has no key. */
  #signed(request: FastifyRequest, feedId: string) {
    const signature = readSignature(request.headers, Date.now());
    if ('code' in signature) throw denied(signature);
    const feed = this.parts.feeds.feed(feedId);
    if (feed === undefined || feed.signing.length === 0) {
      throw refusal('unauthorized', 'webhook-signature', 'fits no live secret of this feed');
    }
    return { feed, signature };
  }

  #time(reply: FastifyReply): void {
    const started = performance.now();
    reply.raw.once('close', () => {
      this.parts.metrics.request(reply.statusCode, (performance.now() - started) / 1000);
    });
  }

  #visit(request: FastifyRequest, reply: FastifyReply): Visit {
    const { bodyBytes } = this.limits;
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > bodyBytes) throw tooLarge(bodyBytes);
    const visit = this.parts.traffic.enter(announced);
    if (visit === undefined) throw tooBusy();
    reply.raw.once('close', () => visit.release());
    return visit;
  }

  /** Room for an announced body is taken already; one that comes in chunks takes it as it comes. */
  #meter(request: FastifyRequest, visit: Visit): BodyMeter {
    const { limits, bodyTimeoutMs } = this.parts.settings;
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

const isPostTo = (route: string, { method, routeOptions }: FastifyRequest) =>
  method === 'POST' && routeOptions.url === route;

const denied = (problem: FieldProblem) =>
  refusedFor([problem], problem.code === 'unauthorized' ? { 'www-authenticate': 'Bearer' } : undefined);

const tooSlow = (ms: number) => refusal('unreadable', 'body', `did not arrive within ${ms} ms`);

function unreadType(given: string | undefined) {
  const read = readableTypes.join(', ');
  const detail = `${given?.slice(0, 80) ?? 'a body without Content-Type'} is not read here; read are ${read}`;
  return refusal('unsupported-type', 'content-type', detail, { 'accept-post': read });
}
