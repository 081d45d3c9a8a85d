import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { environmentOf, marks } from '#local-servers';
import { restartDelay } from './restart-delay.js';
import { nodeOptionsOf, type ServicePlan } from './services.js';

/** For the supervisor's log: one line of facts. */
export type Tell = (facts: object, message: string) => void;

interface Watched {
  readonly plan: ServicePlan;
  child: ChildProcess | undefined;
  quickEnds: number;
}

const graceMs = 20_000;

/** Keeps services running: starts each, starts it again when it ends, until `stop`. */
export class Supervisor {
  private readonly services: readonly Watched[];
  private readonly stopping = new AbortController();

  constructor(
    plans: readonly ServicePlan[],
    private readonly stateDir: string,
    private readonly tell: Tell,
  ) {
    this.services = plans.map((plan) => ({ plan, child: undefined, quickEnds: 0 }));
  }

  start(): void {
    for (const service of this.services) this.run(service);
  }

  /** SIGTERM, so that they drain; SIGKILL for those that are still there after 20 s. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.signalAll('SIGTERM');
    const deadline = Date.now() + graceMs;
    while (this.living().length > 0 && Date.now() < deadline) await sleep(50);
    this.signalAll('SIGKILL');
  }

  private run(service: Watched): void {
    const { plan } = service;
    const startedAt = Date.now();
    const log = openSync(plan.logFile, 'a');
    const child = spawn(process.execPath, [...nodeOptionsOf(plan.name), plan.script], {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...plan.env, ...this.marksOf(plan.name) },
    });
    closeSync(log);
    service.child = child;
    child.once('spawn', () => this.tell({ service: plan.name, pid: child.pid }, 'service started'));
    // `exit` does not come for one that could not be started at all.
    child.once('error', (error) => this.ended(service, startedAt, { reason: error.message }));
    child.once('exit', (code, signal) => this.ended(service, startedAt, { code, signal }));
  }

  private ended(service: Watched, startedAt: number, how: object): void {
    const livedMs = Date.now() - startedAt;
    service.child = undefined;
    if (this.stopping.signal.aborted) return;
    const { delayMs, quickEnds } = restartDelay(service.quickEnds, livedMs);
    service.quickEnds = quickEnds;
    this.tell({ service: service.plan.name, ...how, livedMs, delayMs }, 'service ended, starting it again');
    setTimeout(() => {
      if (!this.stopping.signal.aborted) this.run(service);
    }, delayMs);
  }

  private marksOf(role: string) {
    return environmentOf(role, { stateDir: this.stateDir, startId: process.env[marks.start] ?? '' });
  }

  private living(): ChildProcess[] {
    return this.services.flatMap(({ child }) => (child ? [child] : []));
  }

  private signalAll(signal: NodeJS.Signals): void {
    for (const child of this.living()) child.kill(signal);
  }
}
