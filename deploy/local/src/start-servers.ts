import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dockerAnswers, startCompose, stopCompose } from './docker-compose.js';
import { openCache } from './elasticsearch-server.js';
import { Leash } from './leash.js';
import { endProcesses, markedProcesses, marks } from './marked-processes.js';
import { userInsteadOfRoot } from './other-user.js';
import { probes } from './probes.js';
import type { OnProgress } from './progress.js';
import { type ServerRecord, writeServerRecords } from './server-record.js';
import { type LocalSettings, type Ports, type ServerName, serverNames } from './settings.js';
import { SetupError } from './setup-error.js';
import { startProcesses } from './start-processes.js';
import { stopServers } from './stop-servers.js';

export interface StartOptions {
  /** Made when it is missing; holds data, configuration and logs. */
  readonly stateDir: string;
  readonly settings: LocalSettings;
  /** Default: those of the settings. */
  readonly ports?: Ports;
  readonly onProgress: OnProgress;
  /** True: servers and folder are private to this process and go with it, however it ends. */
  readonly leash: boolean;
  /** False: child processes even where Docker answers, for whoever sends them signals; default true. */
  readonly docker?: boolean;
  /**
   * True: Java compiles quickly rather than well. Servers start in two thirds of the CPU time, and reach less at full
   * load: for tests, which start them often and never ask for all they can do.
   */
  readonly shortLived?: boolean;
  /** Marks the processes of this start; default a random one. */
  readonly startId?: string;
}

export interface RunningServers {
  readonly kafkaBrokers: string;
  readonly redisUrl: string;
  readonly elasticsearchNode: string;
  readonly records: Readonly<Record<ServerName, ServerRecord>>;
  /** For the environment of processes that share the fate of a leashed start: killed with it, their TMPDIR removed. */
  readonly leashed: Readonly<Record<string, string>>;
  /** Ends what was started here (servers at given addresses stay); a private folder goes with them. */
  stop(): Promise<void>;
}

/**
 * Sees to it that Kafka, Redis and Elasticsearch run: at the addresses that are given, else by Docker Compose, else as
 * child processes. Those of the state folder that run already are kept. Throws a SetupError that says what to do; what
 * was started by then is ended again.
 */
export async function startServers(options: StartOptions): Promise<RunningServers> {
  const stateDir = resolve(options.stateDir);
  const startId = options.startId ?? randomUUID();
  makeStateDir(stateDir);
  const { cacheDir } = options.settings;
  const cacheDirs = [...new Set([cacheDir, openCache(cacheDir, userInsteadOfRoot())])];
  const leash = options.leash ? new Leash({ startId, privateDir: stateDir, cacheDirs }) : undefined;
  try {
    const records = await startAll({ ...options, stateDir }, startId);
    if (!options.leash) writeServerRecords(stateDir, records);
    return running(records, leashedEnvironment(options.leash, stateDir, startId), async () => {
      if (options.leash) await endPrivate(stateDir, records);
      else await stopServers({ stateDir, wipe: false });
      leash?.release();
    });
  } catch (error) {
    await endProcesses(() => markedProcesses(marks.start, startId), 0);
    if (options.leash) rmSync(stateDir, { recursive: true, force: true });
    leash?.release();
    throw error;
  }
}

async function startAll(options: StartOptions, startId: string): Promise<Record<ServerName, ServerRecord>> {
  const { stateDir, settings, onProgress, shortLived = false } = options;
  const ports = options.ports ?? settings.ports;
  const records = await givenServers(settings);
  const missing = serverNames.filter((name) => !records.has(name));
  if (missing.length > 0) {
    const docker = options.docker !== false && (await dockerAnswers());
    const addresses = docker
      ? await startCompose(stateDir, missing, ports, onProgress)
      : await startProcesses({ stateDir, startId, names: missing, ports, settings, onProgress, shortLived });
    for (const [name, address] of addresses)
      records.set(name, { address, how: docker ? 'docker' : 'process' });
  }
  return Object.fromEntries(records) as Record<ServerName, ServerRecord>;
}

const addressVariables = {
  kafka: 'KAFKA_BROKERS',
  redis: 'REDIS_URL',
  elasticsearch: 'ELASTICSEARCH_NODE',
} as const satisfies Record<ServerName, string>;

async function givenServers({ given }: LocalSettings): Promise<Map<ServerName, ServerRecord>> {
  const records = new Map<ServerName, ServerRecord>();
  const away: string[] = [];
  for (const name of serverNames) {
    const address = given[name];
    if (address === undefined) continue;
    await probes[name](address).then(
      () => records.set(name, { address, how: 'given' }),
      (error: Error) =>
        away.push(`${addressVariables[name]}=${withoutPassword(address)} (${reasonOf(error)})`),
    );
  }
  if (away.length === 0) return records;
  throw new SetupError(
    `not reachable: ${away.join(', ')}; start them there, or unset the variable to have a local server started`,
    { unreachable: true },
  );
}

const withoutPassword = (address: string) => address.replace(/\/\/[^@/]*@/, '//');
/** fetch and Node put the telling part into the cause, or into the first of several errors. */
function reasonOf(error: Error): string {
  const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  return inner instanceof Error ? reasonOf(inner) : error.message;
}

function makeStateDir(stateDir: string): void {
  mkdirSync(stateDir, { recursive: true });
  // Elasticsearch, which is not root, passes through; what is secret in it has modes of its own.
  chmodSync(stateDir, 0o755);
}

function leashedEnvironment(leash: boolean, stateDir: string, startId: string): Record<string, string> {
  if (!leash) return {};
  const temporary = join(stateDir, 'tmp');
  mkdirSync(temporary, { recursive: true });
  return { [marks.start]: startId, TMPDIR: temporary };
}

async function endPrivate(
  stateDir: string,
  records: Readonly<Record<ServerName, ServerRecord>>,
): Promise<void> {
  await endProcesses(() => markedProcesses(marks.state, stateDir), 0);
  if (serverNames.some((name) => records[name].how === 'docker')) await stopCompose(stateDir, true);
  rmSync(stateDir, { recursive: true, force: true });
}

const running = (
  records: Readonly<Record<ServerName, ServerRecord>>,
  leashed: Readonly<Record<string, string>>,
  stop: () => Promise<void>,
): RunningServers => ({
  kafkaBrokers: records.kafka.address,
  redisUrl: records.redis.address,
  elasticsearchNode: records.elasticsearch.address,
  records,
  leashed,
  stop,
});
