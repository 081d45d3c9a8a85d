import { setTimeout as sleep } from 'node:timers/promises';

export interface DoorAnswer {
  readonly uri: string;
  /** ms since the epoch. */
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly status: number;
  readonly retryAfter: string | null;
}

export interface DoorOptions {
  readonly gateway: string;
  readonly feed: string;
  readonly key: string;
  /** Names the items, so that two watches of one run never meet. */
  readonly name: string;
}

const everyMs = 300;

/** Pushes a small item several times a second, without patience, and keeps every answer of the gateway. */
export class DoorWatch {
  readonly answers: DoorAnswer[] = [];
  readonly #options: DoorOptions;
  readonly #pushes: Promise<void>[] = [];
  readonly #loop: Promise<void>;
  #stopped = false;

  constructor(options: DoorOptions) {
    this.#options = options;
    this.#loop = this.#run();
  }

  /** Answers once every push has its answer. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#loop;
    await Promise.all(this.#pushes);
  }

  /** What a 202 has acknowledged. */
  get taken(): { uri: string; version: number }[] {
    return this.answers.filter(({ status }) => status === 202).map(({ uri }) => ({ uri, version: 1 }));
  }

  /** What was asked and answered between two moments. */
  during(from: number, to: number): DoorAnswer[] {
    return this.answers.filter(({ sentAt, answeredAt }) => sentAt >= from && answeredAt <= to);
  }

  async #run(): Promise<void> {
    for (let n = 0; !this.#stopped; n += 1) {
      this.#pushes.push(this.#push(`urn:door:${this.#options.name.replaceAll(' ', '-')}:${n}`));
      await sleep(everyMs);
    }
  }

  async #push(uri: string): Promise<void> {
    const { gateway, feed, key } = this.#options;
    const sentAt = Date.now();
    const response = await fetch(`${gateway}/v1/feeds/${feed}/items`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ uri, version: '1', headline: `Door ${uri}` }),
    });
    const { status, headers } = response;
    await response.body?.cancel();
    this.answers.push({
      ...{ uri, sentAt, answeredAt: Date.now() },
      ...{ status, retryAfter: headers.get('retry-after') },
    });
  }
}
