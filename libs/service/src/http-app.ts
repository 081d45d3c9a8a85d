import 'reflect-metadata';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { closeConnectionsAtStop } from './close-at-stop.js';
import { askProbes } from './health.js';
import { NestLogs } from './json-logs.js';
import type { ProblemBody } from './problem-error.js';
import { blankProblem, ProblemFilter } from './problem-filter.js';
import type { Probe, ServiceParts } from './service-spec.js';

export interface HttpOptions {
  readonly log: Logger;
  readonly registry: Registry;
  readonly parts: ServiceParts;
  readonly bodyLimit: number;
  readonly rawBodies: boolean;
  readonly problemOf?: ((status: number, detail: string) => ProblemBody) | undefined;
  /** Added to the service's own readiness: not yet started, or stopping. */
  readonly phase: Probe;
}

@Module({})
class ServiceModule {}

/** The Nest application of a service on Fastify, with health and metrics; it does not listen yet. */
export async function httpApp(options: HttpOptions): Promise<NestFastifyApplication> {
  const { log, parts, bodyLimit } = options;
  const adapter = new FastifyAdapter({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit,
    logController: new LogController({ disableRequestLogging: true }),
    // A client that sends its request a byte at a time holds a connection no longer than this.
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 1_024 },
  });
  const root: DynamicModule = { module: ServiceModule, imports: parts.module ? [parts.module] : [] };
  if (options.rawBodies) takeBodiesRaw(adapter.getInstance(), bodyLimit);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    abortOnError: false,
    bufferLogs: true,
    bodyParser: !options.rawBodies,
  });
  app.useLogger(new NestLogs(log));
  app.useGlobalFilters(new ProblemFilter(log, options.problemOf ?? blankProblem));
  closeConnectionsAtStop(adapter.getInstance());
  addOperationRoutes(adapter.getInstance(), options);
  return app;
}

/** Bytes as they came, for whatever content type, also without one. */
function takeBodiesRaw(fastify: FastifyInstance, bodyLimit: number): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
}

const quietPaths = new Set(['/healthz', '/readyz', '/metrics']);

function addOperationRoutes(fastify: FastifyInstance, { log, registry, parts, phase }: HttpOptions): void {
  const report = (path: string, probes: readonly Probe[]) =>
    fastify.get(path, async (_request, reply) => {
      const health = await askProbes(probes);
      return reply.status(health.status === 'ok' ? 200 : 503).send(health);
    });
  report('/healthz', parts.alive);
  report('/readyz', [phase, ...parts.ready]);
  fastify.get('/metrics', async (_request, reply) =>
    reply.header('content-type', registry.contentType).send(await registry.metrics()),
  );
  fastify.addHook('onResponse', async (request, reply) => {
    const facts = {
      method: request.method,
      url: withoutSecrets(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      requestId: request.id,
    };
    if (quietPaths.has(request.routeOptions.url ?? '')) log.trace(facts, 'request');
    else log.info(facts, 'request');
  });
}

/** Queries hold what people look for and challenges of hubs, and a path may hold a token: none of it is for a log. */
function withoutSecrets({ url, routeOptions }: FastifyRequest): string {
  const route = routeOptions.url ?? '';
  return route.includes(':token') ? route : (url.split('?', 1)[0] as string);
}
