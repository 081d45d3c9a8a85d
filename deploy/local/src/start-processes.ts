import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { elasticsearchFolder, installElasticsearch, prepareElasticsearch } from './elasticsearch-server.js';
import { findJdk } from './jdk.js';
import { installKafka, prepareKafka } from './kafka-server.js';
import { endProcesses, markedProcesses, marks } from './marked-processes.js';
import { type Launch, launch, untilReady } from './node-process.js';
import { userInsteadOfRoot } from './other-user.js';
import { holderOf, takenMessage } from './port-holder.js';
import { freePort, isFree } from './ports.js';
import { probes } from './probes.js';
import type { OnProgress } from './progress.js';
import { installRedis, prepareRedis, redisOnPath } from './redis-server.js';
import { addressOf, portOf } from './server-address.js';
import { readServerRecords } from './server-record.js';
import { type LocalSettings, type Ports, portVariables, type ServerName, titles } from './settings.js';
import { SetupError } from './setup-error.js';

export interface ProcessStart {
  readonly stateDir: string;
  readonly startId: string;
  readonly names: readonly ServerName[];
  readonly ports: Ports;
  readonly settings: LocalSettings;
  readonly onProgress: OnProgress;
  /** See StartOptions. */
  readonly shortLived: boolean;
}

const readyWithinMs = 120_000;
const oldOnesEndWithinMs = 20_000;
/** The first of Java's two compilers alone: the second takes longer than a short life repays. */
const quickCompiling = ['-XX:TieredStopAtLevel=1'];

/** Starts single nodes as child processes, those that do not run yet, and answers their addresses when all are ready. */
export async function startProcesses(start: ProcessStart): Promise<Map<ServerName, string>> {
  const addresses = await alreadyRunning(start);
  const names = start.names.filter((name) => !addresses.has(name));
  if (names.length === 0) return addresses;
  for (const name of names) await assertPortFree(name, start.ports[name]);
  assertSpace(start.stateDir);
  const planners = await install(start, names);
  const halt = new AbortController();
  const begun = names.map(async (name) => {
    addresses.set(name, await begin(start, name, planners[name], halt.signal));
  });
  try {
    await Promise.all(begun);
  } catch (error) {
    // The others must have stopped to launch anything before the caller ends what was started.
    halt.abort();
    await Promise.allSettled(begun);
    throw error;
  }
  return addresses;
}

/** Those of this state folder that answer where they are wanted; whatever else is left of old ones is ended. */
async function alreadyRunning({ stateDir, names, ports, onProgress }: ProcessStart) {
  const kept = new Map<ServerName, string>();
  const living = await markedProcesses(marks.state, stateDir);
  const recorded = readServerRecords(stateDir);
  for (const name of names.filter((wanted) => living.some(({ role }) => role === wanted))) {
    const address = recorded[name]?.address ?? addressOf[name](ports[name]);
    const wanted = ports[name] === 0 || ports[name] === portOf(address);
    if (wanted && (await answers(name, address))) {
      kept.set(name, address);
      continue;
    }
    onProgress({ what: titles[name], doing: 'ending one that does not answer as wanted' });
    const find = async () =>
      (await markedProcesses(marks.state, stateDir)).filter(({ role }) => role === name);
    await endProcesses(find, oldOnesEndWithinMs);
  }
  return kept;
}

async function answers(name: ServerName, address: string): Promise<boolean> {
  try {
    await probes[name](address);
    return true;
  } catch {
    return false;
  }
}

async function assertPortFree(name: ServerName, port: number): Promise<void> {
  if (port === 0 || (await isFree(port))) return;
  throw new SetupError(takenMessage(titles[name], port, portVariables[name], await holderOf(port)));
}

function assertSpace(stateDir: string): void {
  const { bavail, bsize } = statfsSync(stateDir);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes < 500) {
    throw new SetupError(
      `only ${megabytes} MB are free where ${stateDir} is, the servers need 500: free some`,
    );
  }
}

type Planner = (port: number, logFile: string) => Promise<Launch> | Launch;

/** Fetches what is missing and answers, for each server, how it is prepared on a port. */
async function install(
  start: ProcessStart,
  names: readonly ServerName[],
): Promise<Record<ServerName, Planner>> {
  const { stateDir, startId, settings, onProgress } = start;
  const { cacheDir } = settings;
  const onPath = await redisOnPath();
  const needsJdk = names.some((name) => name !== 'redis') || onPath === undefined;
  const jdk = needsJdk ? await findJdk(settings.javaHome) : { home: '', java: '' };
  const installing = { jdk, cacheDir, startId, onProgress };
  const user = userInsteadOfRoot();
  const where = { kafka: '', redis: onPath ?? '', elasticsearch: '' };
  if (names.includes('kafka')) where.kafka = await installKafka(installing);
  if (names.includes('elasticsearch')) where.elasticsearch = await installElasticsearch(installing, user);
  if (names.includes('redis') && !onPath) where.redis = await installRedis(installing);
  const javaOptions = start.shortLived ? quickCompiling : [];
  const kafka = {
    ...{ jdk, install: where.kafka, folder: join(stateDir, 'kafka'), heapMb: settings.kafkaHeapMb },
    javaOptions,
  };
  const elasticsearch = {
    ...{ jdk, user, install: where.elasticsearch, heapMb: settings.elasticsearchHeapMb },
    javaOptions,
  };
  return {
    kafka: (port, logFile) => prepareKafka({ ...kafka, port, logFile }),
    redis: (port, logFile) =>
      prepareRedis({ server: where.redis, folder: join(stateDir, 'redis'), port, logFile }),
    elasticsearch: (port, logFile) =>
      prepareElasticsearch({ ...elasticsearch, folder: elasticsearchFolder(stateDir, user), port, logFile }),
  };
}

async function begin(
  start: ProcessStart,
  name: ServerName,
  plan: Planner,
  halt: AbortSignal,
): Promise<string> {
  const { stateDir, startId, ports, onProgress } = start;
  const what = titles[name];
  const port = ports[name] || (await freePort());
  const logFile = join(stateDir, 'logs', `${name}.log`);
  onProgress({ what, doing: 'starting' });
  const prepared = await plan(port, logFile);
  halt.throwIfAborted();
  const child = launch(prepared, { stateDir, startId });
  const address = addressOf[name](port);
  const onWait = (seconds: number) => onProgress({ what, doing: `starting, ${seconds} s` });
  await untilReady({
    role: name,
    child,
    logFile,
    withinMs: readyWithinMs,
    halt,
    onWait,
    probe: () => probes[name](address),
  });
  onProgress({ what, doing: `ready at ${address}` });
  return address;
}
