import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppName } from '#libs/contracts';
import { freePort } from '#local-servers';
import { nodeOptionsOf } from '../stack/services.js';

export interface FleetOptions {
  /** Folder of the project: services are started from its `dist`. */
  readonly root: string;
  /** One log file a service is written here. */
  readonly logFolder: string;
  /** Addresses and namespace for every service; ports are chosen by the fleet. */
  readonly environment: Readonly<Record<string, string>>;
}

interface Member {
  readonly port: number;
  child: ChildProcess | undefined;
  starts: number;
}

/**
 * Services as child processes on free ports, for benches and fault tests: to start, kill and measure one by one.
 * They end with this process when it ends in an ordinary way; nothing is restarted unless asked.
 */
export class ServiceFleet {
  readonly #members = new Map<AppName, Member>();
  readonly #options: FleetOptions;

  constructor(options: FleetOptions) {
    this.#options = options;
    process.once('exit', this.#killAll);
  }

  /** Starts a service (anew); `extra` is added to its environment for this start only. */
  async start(name: AppName, extra: Readonly<Record<string, string>> = {}): Promise<void> {
    const { root, logFolder, environment } = this.#options;
    const member: Member = this.#members.get(name) ?? { port: await freePort(), child: undefined, starts: 0 };
    this.#members.set(name, member);
    await mkdir(logFolder, { recursive: true });
    const log = openSync(join(logFolder, `${name}.log`), 'a');
    member.starts += 1;
    member.child = spawn(
      process.execPath,
      [...nodeOptionsOf(name), join(root, 'dist/apps', name, 'src/main.js')],
      {
        cwd: root,
        env: {
          ...process.env,
          ...environment,
          [`${name.toUpperCase()}_PORT`]: String(member.port),
          ...extra,
        },
        stdio: ['ignore', log, log],
      },
    );
  }

  /** The base address of a service that was started. */
  url(name: AppName): string {
    return `http://127.0.0.1:${this.#member(name).port}`;
  }

  pid(name: AppName): number | undefined {
    return this.#member(name).child?.pid;
  }

  running(name: AppName): boolean {
    const { child } = this.#member(name);
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** Resolves when the service says it is ready; rejects when it ends first or takes longer. */
  async ready(name: AppName, withinMs = 60_000): Promise<void> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const answer = await fetch(`${this.url(name)}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      if (!this.running(name))
        throw new Error(`${name} ended before it was ready: see ${this.#options.logFolder}/${name}.log`);
      if (Date.now() > deadline)
        throw new Error(`${name} was not ready within ${withinMs} ms: ${await answer?.text()}`);
      await sleep(50);
    }
  }

  /** Sends a signal and waits for the end of the process. */
  async end(name: AppName, signal: NodeJS.Signals): Promise<void> {
    const { child } = this.#member(name);
    if (child === undefined || !this.running(name)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** Ends every service, politely first. */
  async stop(): Promise<void> {
    await Promise.all([...this.#members.keys()].map((name) => this.end(name, 'SIGTERM')));
    process.off('exit', this.#killAll);
  }

  readonly #killAll = () => {
    for (const { child } of this.#members.values()) child?.kill('SIGKILL');
  };

  #member(name: AppName): Member {
    const member = this.#members.get(name);
    if (member === undefined) throw new Error(`${name} was never started`);
    return member;
  }
}
