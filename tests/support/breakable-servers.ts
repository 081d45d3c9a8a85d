import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  endProcesses,
  markedProcesses,
  marks,
  type Ports,
  type RunningServers,
  readSettings,
  type ServerName,
  type StartOptions,
  startServers,
} from '#local-servers';
import type { ServerAddresses } from './running-pipeline.js';

/** Time for a server that is asked to end in order, in ms. */
const graceMs = 30_000;

/** Servers of a test's own, to be killed, frozen and started again on the same data and port. */
export class BreakableServers {
  readonly addresses: ServerAddresses;
  readonly #running: RunningServers;
  readonly #options: StartOptions;

  private constructor(options: StartOptions, running: RunningServers) {
    const { kafkaBrokers, redisUrl, elasticsearchNode } = running;
    this.addresses = { kafkaBrokers, redisUrl, elasticsearchNode };
    this.#running = running;
    this.#options = { ...options, leash: false, ports: portsOf(this.addresses) };
  }

  /** Never those that the environment names: others work on them. */
  static async start(): Promise<BreakableServers> {
    const options: StartOptions = {
      stateDir: mkdtempSync(join(tmpdir(), 'slugline-breakable-')),
      startId: randomUUID(),
      settings: { ...readSettings(process.env), given: {} },
      ports: { kafka: 0, redis: 0, elasticsearch: 0 },
      docker: false,
      leash: true,
      shortLived: true,
      onProgress: () => undefined,
    };
    return new BreakableServers(options, await startServers(options));
  }

  /** SIGKILL ends it in the middle of what it does, SIGTERM lets it finish; answers when it is gone. */
  async end(name: ServerName, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await endProcesses(() => this.#processes(name), signal === 'SIGKILL' ? 0 : graceMs);
  }

  /** Starts what was ended; answers when it answers. */
  async startAgain(): Promise<void> {
    await startServers(this.#options);
  }

  /** SIGSTOP: connections stay open and nothing answers, as with a server that is far too slow; SIGCONT ends it. */
  async signal(name: ServerName, signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    for (const { pid } of await this.#processes(name)) process.kill(pid, signal);
  }

  /** Ends all and removes their data. */
  stop(): Promise<void> {
    return this.#running.stop();
  }

  async #processes(name: ServerName) {
    const all = await markedProcesses(marks.state, this.#options.stateDir);
    return all.filter(({ role }) => role === name);
  }
}

const portsOf = ({ kafkaBrokers, redisUrl, elasticsearchNode }: ServerAddresses): Ports => ({
  kafka: portOf(kafkaBrokers),
  redis: portOf(redisUrl),
  elasticsearch: portOf(elasticsearchNode),
});

const portOf = (address: string) => Number(address.split(':').at(-1));
