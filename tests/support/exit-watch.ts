import { setTimeout as sleep } from 'node:timers/promises';
import { type SecretText, tellPattern } from './secret-texts.js';
import {
  type Exit,
  exitsOfItem,
  exitsOfText,
  generalExits,
  pagedExits,
  type WatchedItem,
} from './watched-exits.js';

interface Sighting {
  readonly exit: string;
  readonly began: number;
  readonly ended: number;
}

interface Hiding {
  readonly from: number;
  to: number;
}

interface Secret {
  readonly item: WatchedItem;
  readonly text: SecretText;
  readonly hidden: Hiding[];
  readonly seen: Sighting[];
}

const itemsARound = 4;
/** Few, so that the watch leaves the services time for what is measured. */
const askedAtOnce = 2;
const restMs = 100;

/**
 * Asks every exit of a search service all the time and writes down which secret word came out where and when. An answer
 * that began and ended while its word had to be hidden is a violation; one across the border may be right.
 */
export class ExitWatch {
  /** Answers that no exit may give, whatever stands behind it. */
  readonly faults: string[] = [];
  /** Names of exits that have answered 200. */
  readonly answered = new Set<string>();
  readonly #secrets = new Map<string, Secret>();
  readonly #base: () => string;
  readonly #neighbour: WatchedItem;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(base: () => string, neighbour: WatchedItem) {
    this.#base = base;
    this.#neighbour = neighbour;
  }

  watch(item: WatchedItem, text: SecretText): void {
    this.#secrets.set(text.tell, { item, text, hidden: [], seen: [] });
  }

  /** From `from` on, and until it is lifted or `to` has come, no exit may show the text. */
  hide({ tell }: SecretText, from = Date.now(), to = Number.POSITIVE_INFINITY): void {
    this.#secret(tell).hidden.push({ from, to });
  }

  /** To be called before the message that lifts it goes out. */
  lift({ tell }: SecretText, at = Date.now()): void {
    for (const hiding of this.#secret(tell).hidden) hiding.to = Math.min(hiding.to, at);
  }

  textsOf({ id }: WatchedItem): SecretText[] {
    return [...this.#secrets.values()].filter(({ item }) => item.id === id).map(({ text }) => text);
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Stops, and asks every exit of every item once more. */
  async finish(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#round([...this.#secrets.values()]);
  }

  sightings({ tell }: SecretText): readonly Sighting[] {
    return this.#secret(tell).seen;
  }

  /** Names of exits that have shown any text at all. */
  exitsThatSpoke(): Set<string> {
    return new Set([...this.#secrets.values()].flatMap(({ seen }) => seen.map(({ exit }) => exit)));
  }

  violations(): string[] {
    return [...this.#secrets.values()].flatMap(({ item, text, hidden, seen }) =>
      seen.flatMap(({ exit, began, ended }) =>
        hidden
          .filter(({ from, to }) => began >= from && ended < to)
          .map(
            ({ from }) => `${exit} showed ${text.tell} of ${item.uri} ${began - from} ms after it was hidden`,
          ),
      ),
    );
  }

  async #run(): Promise<void> {
    for (let at = 0; !this.#stopping.signal.aborted; at += itemsARound) {
      const all = [...this.#secrets.values()];
      const turn = Array.from(
        { length: Math.min(itemsARound, all.length) },
        (_, n) => all[(at + n) % all.length],
      );
      const fresh = all.filter(({ hidden }) => hidden.some(({ from }) => Date.now() - from < 5_000));
      await this.#round([...new Set([...turn, ...fresh])] as Secret[]);
      await sleep(restMs);
    }
  }

  async #round(secrets: readonly Secret[]): Promise<void> {
    const items = new Map(secrets.map(({ item }) => [item.id, item]));
    const exits = [
      ...generalExits(this.#neighbour),
      ...[...items.values()].flatMap(exitsOfItem),
      ...secrets.flatMap(({ text }) => exitsOfText(text)),
    ];
    const next = exits.values();
    const worker = async () => {
      for (const exit of next) await this.#ask(exit);
    };
    await Promise.all([
      ...Array.from({ length: askedAtOnce }, worker),
      ...pagedExits.map((exit) => this.#askSecondPage(exit)),
    ]);
  }

  async #askSecondPage(exit: Exit): Promise<void> {
    const first = await this.#ask({ ...exit, name: 'list' });
    if (first === undefined) return;
    const { nextCursor } = JSON.parse(first) as { nextCursor: string | null };
    if (nextCursor === null) return;
    await this.#ask({ ...exit, path: `${exit.path}&cursor=${encodeURIComponent(nextCursor)}` });
  }

  /** The text of a 200; undefined for anything else, and while the service is away. */
  async #ask({ name, path }: Exit): Promise<string | undefined> {
    const began = Date.now();
    const answer = await fetch(this.#base() + path)
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => undefined);
    if (answer === undefined) return undefined;
    const ended = Date.now();
    for (const [tell] of answer.text.matchAll(tellPattern)) {
      this.#secrets.get(tell)?.seen.push({ exit: name, began, ended });
    }
    if (answer.status >= 500 && answer.status !== 503) this.faults.push(`${name}: ${answer.status} ${path}`);
    if (answer.status !== 200) return undefined;
    this.answered.add(name);
    return answer.text;
  }

  #secret(tell: string): Secret {
    const secret = this.#secrets.get(tell);
    if (secret === undefined) throw new Error(`${tell} is not watched`);
    return secret;
  }
}
