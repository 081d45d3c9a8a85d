import type { DynamicModule, Type } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type * as z from 'zod';
import type { ProblemBody } from './problem-error.js';

/** Throws, with a sentence for a person, when what it looks at is not well. */
export interface Probe {
  readonly name: string;
  check(): void | Promise<void>;
}

export interface ServiceContext<Config> {
  readonly name: string;
  readonly config: Config;
  readonly log: Logger;
  readonly registry: Registry;
}

export interface ServiceParts {
  /** Controllers and what they inject; absent for a service with health and metrics only. */
  readonly module?: Type | DynamicModule;
  /** /healthz: the process itself works (consumer loop, producer). */
  readonly alive: readonly Probe[];
  /** /readyz: what it depends on answers. */
  readonly ready: readonly Probe[];
  /** Called once HTTP listens. */
  start(): Promise<void>;
  /** Drains, in under 20 s; afterwards the process ends. */
  stop(): Promise<void>;
}

export interface ServiceSpec<Config extends { readonly port: number }> {
  readonly name: string;
  /** Reads the environment; every wrong value is named in one message before Nest starts. */
  readonly config: z.ZodType<Config, unknown>;
  /** Bytes of a request body; default 1 MiB. */
  readonly bodyLimit?: number | ((config: Config) => number);
  /** Every body reaches the controllers as a Buffer, whatever its content type (the gateway cuts bytes). */
  readonly rawBodies?: boolean;
  /**
   * The RFC 9457 body for what Fastify and Nest refuse by themselves (no such route 404, body too large 413, media
   * type 415, unreadable JSON 400) and for a fault of ours (500). Default: `about:blank` with title and status.
   */
  readonly problemOf?: (status: number, detail: string) => ProblemBody;
  build(context: ServiceContext<Config>): Promise<ServiceParts>;
}

export interface RunningService {
  readonly port: number;
  stop(): Promise<void>;
}
