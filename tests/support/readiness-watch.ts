import { setTimeout as sleep } from 'node:timers/promises';
import type { AppName } from '#libs/contracts';

const everyMs = 250;

/** Asks services for their readiness again and again, and keeps what those that were not ready said. */
export class ReadinessWatch {
  readonly #said = new Map<AppName, Set<string>>();
  readonly #loops: Promise<void>[];
  #stopped = false;

  constructor(services: readonly AppName[], url: (name: AppName) => string) {
    this.#loops = services.map((name) => this.#watch(name, url(name)));
  }

  /** Services that were not ready at one time or another, sorted. */
  get notReady(): AppName[] {
    return [...this.#said.keys()].sort();
  }

  /** What they said, one line for each service and kind of reason: numbers count as the same. */
  get reasons(): string[] {
    return [...this.#said].flatMap(([name, said]) => {
      const kinds = new Map([...said].map((reason) => [reason.replace(/\d+/g, '#'), reason]));
      return [...kinds.values()].map((reason) => `${name}: ${reason}`);
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#loops);
  }

  async #watch(name: AppName, url: string): Promise<void> {
    while (!this.#stopped) {
      const answer = await fetch(`${url}/readyz`);
      const { probes } = (await answer.json()) as { probes: Record<string, string> };
      if (!answer.ok) this.#note(name, probes);
      await sleep(everyMs);
    }
  }

  #note(name: AppName, probes: Readonly<Record<string, string>>): void {
    const said = this.#said.get(name) ?? new Set();
    this.#said.set(name, said);
    for (const [probe, answer] of Object.entries(probes)) {
      if (answer !== 'ok') said.add(`${probe}: ${answer}`);
    }
  }
}
