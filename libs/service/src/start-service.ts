import { type AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import * as z from 'zod';
import { commonVariables } from './config-pieces.js';
import { readConfig } from './environment.js';
import { httpApp } from './http-app.js';
import { jsonLogs } from './json-logs.js';
import { endLoudly, stopOnSignals } from './process-end.js';
import type { Probe, RunningService, ServiceParts, ServiceSpec } from './service-spec.js';

type Environment = Readonly<Record<string, string | undefined>>;

const MiB = 1024 * 1024;

/**
 * Starts a service as this process: a wrong environment or a failed start ends it with 1 and one readable message on
 * stderr, an unhandled rejection with 1, SIGTERM and SIGINT with 0 after a drain of under 20 s.
 */
export async function startService<Config extends { readonly port: number }>(
  spec: ServiceSpec<Config>,
  environment?: Environment,
): Promise<RunningService> {
  endLoudly(spec.name);
  try {
    const service = await openService(spec, environment);
    stopOnSignals(spec.name, service);
    return service;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `${reason.startsWith(spec.name) ? '' : `${spec.name} could not start: `}${reason}\n`,
    );
    process.exit(1);
  }
}

/** Starts a service inside this process and rejects when it cannot; touches neither signals nor exit (for tests). */
export async function openService<Config extends { readonly port: number }>(
  spec: ServiceSpec<Config>,
  environment?: Environment,
): Promise<RunningService> {
  const config = readConfig(spec.name, spec.config, environment);
  const common = readConfig(spec.name, z.object(commonVariables), environment);
  const log = jsonLogs(spec.name, common.LOG_LEVEL);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const parts = await spec.build({ name: spec.name, config, log, registry });
  const phase = new Phase();
  const { bodyLimit = MiB } = spec;
  const app = await httpApp({
    log,
    registry,
    parts,
    phase,
    bodyLimit: typeof bodyLimit === 'number' ? bodyLimit : bodyLimit(config),
    rawBodies: spec.rawBodies ?? false,
    problemOf: spec.problemOf,
  });
  const port = await listen(app, spec.name, config.port, common.HOST);
  await startParts(parts, app);
  phase.now = undefined;
  log.info({ port, host: common.HOST }, 'ready');
  return { port, stop: onceOnly(() => stop(app, parts, phase, log)) };
}

/** Readiness before the start has ended and after the stop has begun. */
class Phase implements Probe {
  readonly name = 'service';
  now: string | undefined = 'the service is starting';

  check(): void {
    if (this.now !== undefined) throw new Error(this.now);
  }
}

async function listen(
  app: NestFastifyApplication,
  name: string,
  port: number,
  host: string,
): Promise<number> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const variable = `${name.toUpperCase().replaceAll('-', '_')}_PORT`;
    throw new Error(`${name}: port ${port} on ${host} is taken; ${variable} moves it`, { cause: error });
  }
  return (app.getHttpServer().address() as AddressInfo).port;
}

async function startParts(parts: ServiceParts, app: NestFastifyApplication): Promise<void> {
  try {
    await parts.start();
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** HTTP first, so that requests under way still find their producer; then the parts drain. */
async function stop(
  app: NestFastifyApplication,
  parts: ServiceParts,
  phase: Phase,
  log: Logger,
): Promise<void> {
  phase.now = 'the service is stopping';
  log.info({}, 'stopping');
  await app.close();
  await parts.stop();
  log.info({}, 'stopped');
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
