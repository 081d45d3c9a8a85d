import { setTimeout as sleep } from 'node:timers/promises';
import { inventItem, seeded } from '../../apps/cli/src/bench/invented-items.js';
import { push } from '../../apps/cli/src/send/push.js';

export interface SourceOptions {
  readonly gateway: () => string;
  readonly key: string;
  readonly feed: string;
  readonly perSecond: number;
  readonly seed: number;
}

interface SentItem {
  readonly uri: string;
  /** The highest version that a 202 has acknowledged. */
  version: number;
}

const ticksPerSecond = 10;

/**
 * A feed under load: new items, revisions of earlier ones (a third of them older than what is out, so that order must
 * come from the item) and exact repeats. A push without an answer is sent again until it is acknowledged, as a feed does.
 */
export class WireSource {
  /** Pushes that were acknowledged; what was sent twice because an answer was lost is not counted twice. */
  acknowledged = 0;
  /** Pushes that had to be sent again. */
  again = 0;
  readonly items: SentItem[] = [];
  readonly #options: SourceOptions;
  readonly #random: () => number;
  readonly #lines: string[] = [];
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(options: SourceOptions) {
    this.#options = options;
    this.#random = seeded(options.seed);
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Stops after the push under way; throws what ended the source before. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    const perTick = Math.max(1, Math.round(this.#options.perSecond / ticksPerSecond));
    let behindMs = 0;
    while (!this.#stopped) {
      const started = Date.now();
      await this.#deliver(Array.from({ length: perTick }, () => this.#nextLine()));
      const pause = 1000 / ticksPerSecond - (Date.now() - started) - behindMs;
      // What an outage held back is caught up, as a feed would.
      behindMs = Math.min(5_000, Math.max(0, -pause));
      if (pause > 0) await sleep(pause);
    }
  }

  #nextLine(): string {
    const dice = this.#random();
    if (dice < 0.15 && this.#lines.length > 0) return this.#pick(this.#lines);
    const revised = dice < 0.4 && this.items.length > 0 ? this.#pick(this.items) : undefined;
    const item: SentItem = revised ?? {
      uri: `urn:source:${this.#options.seed}:${this.items.length}`,
      version: 0,
    };
    const late = revised !== undefined && this.#random() < 0.33;
    const version = late ? Math.max(1, item.version - 1) : item.version + 2;
    if (revised === undefined) this.items.push(item);
    item.version = Math.max(item.version, version);
    return this.#lineOf(item.uri, version);
  }

  #lineOf(uri: string, version: number): string {
    const { ninjs } = inventItem(this.#lines.length, this.#random);
    const line = JSON.stringify({ ...JSON.parse(ninjs), uri, version: String(version) });
    this.#lines.push(line);
    return line;
  }

  async #deliver(lines: readonly string[]): Promise<void> {
    const { key, feed } = this.#options;
    const body = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const deadline = Date.now() + 180_000;
    for (;;) {
      try {
        const gateway = this.#options.gateway();
        const answer = await push({
          gateway,
          key,
          feed,
          contentType: 'application/x-ndjson',
          body,
          patienceMs: 180_000,
        });
        if (answer.rejected > 0)
          throw new Error(`refused: ${JSON.stringify(answer.items.find(({ error }) => error))}`);
        this.acknowledged += answer.accepted;
        return;
      } catch (error) {
        const unreachable = (error as { kind?: string }).kind === 'unreachable' || error instanceof TypeError;
        if (!unreachable || Date.now() > deadline) throw error;
        this.again += 1;
        await sleep(200);
      }
    }
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }
}
