import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureTopics } from '#libs/pipeline';
import {
  cloneDir,
  endOfLog,
  endProcesses,
  environmentOf,
  holderOf,
  isFree,
  Leash,
  type MarkedProcess,
  markedProcesses,
  marks,
  type OnProgress,
  type RunningServers,
  readSettings,
  serverNames,
  startServers,
  takenMessage,
} from '#local-servers';
import { CommandError } from '../exit-codes.js';
import { prepareFeeds } from './local-feeds.js';
import { readiness } from './service-health.js';
import { type ServicePlan, servicePlans, servicePorts } from './services.js';
import { fingerprintOf, readStackRecord, recordPath, writeStackRecord } from './stack-record.js';

export interface Stack {
  readonly servers: RunningServers;
  readonly services: readonly ServicePlan[];
  readonly feedsFile: string;
}

export interface StackOptions {
  readonly stateDir: string;
  readonly feedsFile: string;
  readonly onProgress: OnProgress;
  /** Marks the processes of this start, for a leash of the caller's; default a random one. */
  readonly startId?: string;
  /** Where the services were built; another one in tests. */
  readonly dist?: string;
}

const supervisorMain = fileURLToPath(new URL('./supervisor-main.js', import.meta.url));
const readyWithinMs = 90_000;
const drainMs = 25_000;
const longestLogBytes = 50_000_000;

/**
 * Starts servers, topics and services of a state folder, those that do not run yet, and answers when all are ready.
 * When that fails, or this process goes away meanwhile, what was started by then is ended.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { stateDir, feedsFile, onProgress } = options;
  const dist = options.dist ?? join(cloneDir, 'dist');
  const settings = readSettings(process.env);
  const startId = options.startId ?? randomUUID();
  const leash = new Leash({ startId, cacheDirs: [settings.cacheDir] });
  try {
    rotateLogs(stateDir);
    const servers = await startServers({ stateDir, settings, onProgress, leash: false, startId });
    onProgress({ what: 'Topics', doing: 'creating and correcting' });
    const namespace = process.env.SLUGLINE_NAMESPACE ?? '';
    await ensureTopics({ brokers: servers.kafkaBrokers.split(','), clientId: 'slugline-up', namespace });
    await prepareFeeds(stateDir, feedsFile);
    const services = servicePlans(dist, stateDir, { ...addressesOf(servers), FEEDS_FILE: feedsFile });
    await startServices({ stateDir, services, startId, dist, onProgress });
    return { servers, services, feedsFile };
  } catch (error) {
    await endProcesses(() => markedProcesses(marks.start, startId), 0);
    throw error;
  } finally {
    leash.release();
  }
}

const addressesOf = ({ kafkaBrokers, redisUrl, elasticsearchNode }: RunningServers) => ({
  KAFKA_BROKERS: kafkaBrokers,
  REDIS_URL: redisUrl,
  ELASTICSEARCH_NODE: elasticsearchNode,
});

interface ServicesStart {
  readonly stateDir: string;
  readonly services: readonly ServicePlan[];
  readonly startId: string;
  readonly dist: string;
  readonly onProgress: OnProgress;
}

async function startServices({
  stateDir,
  services,
  startId,
  dist,
  onProgress,
}: ServicesStart): Promise<void> {
  const fingerprint = fingerprintOf(services, process.env, dist);
  const living = await servicesOf(stateDir);
  const supervised = living.some(({ role }) => role === 'supervisor');
  if (!supervised || readStackRecord(stateDir)?.fingerprint !== fingerprint) {
    if (living.length > 0) onProgress({ what: 'Services', doing: 'ending old ones' });
    await endServices(stateDir);
    for (const plan of services) await assertCanStart(plan);
    writeStackRecord({ stateDir, fingerprint, services });
    startSupervisor(stateDir, startId);
  }
  await untilAllReady(services, onProgress);
}

/** Everything of the stack that is no server: supervisor and services. */
const servicesOf = async (stateDir: string): Promise<MarkedProcess[]> =>
  (await markedProcesses(marks.state, stateDir)).filter(
    ({ role }) => !serverNames.some((name) => name === role),
  );

/** Ends the supervisor and its services; they drain first. */
export const endServices = (stateDir: string) => endProcesses(() => servicesOf(stateDir), drainMs);

async function assertCanStart({ name, port, script }: ServicePlan): Promise<void> {
  if (!existsSync(script)) throw new CommandError('failed', `${script} is not there: run \`npm run build\``);
  if (await isFree(port)) return;
  const variable = Object.entries(servicePorts).find(([service]) => service === name)?.[1].variable ?? '';
  throw new CommandError('failed', takenMessage(name, port, variable, await holderOf(port)));
}

function startSupervisor(stateDir: string, startId: string): void {
  const logFile = join(stateDir, 'logs', 'supervisor.log');
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [supervisorMain, recordPath(stateDir)], {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...environmentOf('supervisor', { stateDir, startId }) },
  });
  closeSync(log);
  child.unref();
}

async function untilAllReady(services: readonly ServicePlan[], onProgress: OnProgress): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    const states = await Promise.all(
      services.map(async (plan) => ({ plan, state: await readiness(plan.port) })),
    );
    const waiting = states.filter(({ state }) => state !== 'ready');
    if (waiting.length === 0) return;
    onProgress({ what: 'Services', doing: `waiting for ${waiting.map(({ plan }) => plan.name).join(', ')}` });
    if (Date.now() > deadline) {
      const [first] = waiting;
      const told = waiting.map(({ plan, state }) => `${plan.name}: ${state}`).join('\n  ');
      const log = first ? endOfLog(first.plan.logFile) : '';
      throw new CommandError('failed', `not ready after ${readyWithinMs / 1000} s:\n  ${told}\n${log}`);
    }
    await sleep(200);
  }
}

/** Logs are appended to; at a start those that grew long are moved aside, one generation back. */
function rotateLogs(stateDir: string): void {
  for (const name of [...serverNames, 'supervisor', ...Object.keys(servicePorts)]) {
    const path = join(stateDir, 'logs', `${name}.log`);
    if (existsSync(path) && statSync(path).size > longestLogBytes) renameSync(path, `${path}.1`);
  }
}
