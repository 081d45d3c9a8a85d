import type { AppName } from '#libs/contracts';
import {
  type MarkedProcess,
  markedProcesses,
  marks,
  probes,
  readServerRecords,
  serverNames,
} from '#local-servers';
import { readSamples } from './prometheus-text.js';
import { metricsOf, readiness } from './service-health.js';
import { portOf, serviceNames } from './services.js';
import { readStackRecord } from './stack-record.js';
import { type StageNumbers, stageNumbers } from './stage-numbers.js';

export interface ServiceStatus {
  readonly name: string;
  readonly pid: number | null;
  readonly port: number;
  readonly ready: boolean;
  /** What is not well, when it is not ready. */
  readonly problem?: string;
  readonly stages: readonly StageNumbers[];
}

export interface ServerStatus {
  readonly address: string | null;
  /** given, docker or process; null when it was never started. */
  readonly how: string | null;
  readonly pid: number | null;
  readonly ready: boolean;
  readonly problem?: string;
}

export interface StackStatus {
  readonly supervisor: { readonly pid: number | null };
  readonly services: readonly ServiceStatus[];
  readonly servers: Readonly<Record<string, ServerStatus>>;
}

/** Looks at every process of a state folder and asks it how it is; throws nothing for what does not run. */
export async function stackStatus(stateDir: string): Promise<StackStatus> {
  const living = await markedProcesses(marks.state, stateDir);
  const recorded = new Map(readStackRecord(stateDir)?.services.map(({ name, port }) => [name, port]));
  const records = readServerRecords(stateDir);
  const [services, servers] = await Promise.all([
    Promise.all(serviceNames.map((name) => serviceStatus(name, recorded.get(name) ?? portOf(name), living))),
    Promise.all(serverNames.map(async (name) => [name, await serverStatus(name, records, living)] as const)),
  ]);
  return { supervisor: { pid: pidOf('supervisor', living) }, services, servers: Object.fromEntries(servers) };
}

const pidOf = (role: string, living: readonly MarkedProcess[]) =>
  living.find((process) => process.role === role)?.pid ?? null;

async function serviceStatus(
  name: AppName,
  port: number,
  living: readonly MarkedProcess[],
): Promise<ServiceStatus> {
  const pid = pidOf(name, living);
  // What answers on its port without being of this stack is somebody else's.
  if (pid === null) return { name, pid, port, ready: false, problem: 'does not run', stages: [] };
  const [state, metrics] = await Promise.all([readiness(port), metricsOf(port)]);
  const ready = state === 'ready';
  const stages = stageNumbers(readSamples(metrics ?? ''));
  return { name, pid, port, ready, ...(ready ? {} : { problem: state }), stages };
}

async function serverStatus(
  name: (typeof serverNames)[number],
  records: ReturnType<typeof readServerRecords>,
  living: readonly MarkedProcess[],
): Promise<ServerStatus> {
  const record = records[name];
  if (!record) return { address: null, how: null, pid: null, ready: false, problem: 'was never started' };
  const pid = pidOf(name, living);
  const shown = { address: record.address.replace(/\/\/[^@/]*@/, '//'), how: record.how, pid };
  if (record.how === 'process' && pid === null) return { ...shown, ready: false, problem: 'does not run' };
  try {
    await probes[name](record.address);
    return { ...shown, ready: true };
  } catch (error) {
    return { ...shown, ready: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
