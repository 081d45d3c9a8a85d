import type { ItemSketch } from '../likeness/item-sketch.js';
import type { Known } from './known-items.js';

/** An item that has not entered. */
export interface Waiting {
  readonly known: Known;
  readonly sketch: ItemSketch;
}

/** Something to do when its stretch of event time is due. */
type Due = { readonly enter: readonly Waiting[] } | { readonly settle: readonly Waiting[] };

/** Items of one stretch enter together, in the order of (event time, id). */
const stretchMs = 3_600_000;
/** Items are settled when those of so many later stretches have entered: most of a story comes within hours. */
const stretchesAhead = 12;
/**
 * Where an hour has many items they enter bit by bit while others come, so that nobody waits for all of them: a quarter more
 * than came since, or a fifth of what is due where that is more. After an outage that is days of items: some seconds of work.
 */
const pace = { ofCome: 1.25, ofDue: 0.2, most: 5_000 } as const;

/** What waits to enter, and what has entered and waits to be settled, by stretch of event time. */
export class WaitingItems {
  static readonly aheadMs = stretchesAhead * stretchMs;
  readonly #toEnter: Map<number, Waiting[]>;
  readonly #toSettle: Map<number, Waiting[]>;
  /** Since it was last asked what is due. */
  #came = 0;

  constructor(toEnter = new Map<number, Waiting[]>(), toSettle = new Map<number, Waiting[]>()) {
    this.#toEnter = toEnter;
    this.#toSettle = toSettle;
  }

  /** The same, to try what comes of it. */
  copy(): WaitingItems {
    const copied = (map: ReadonlyMap<number, readonly Waiting[]>) =>
      new Map([...map].map(([stretch, some]) => [stretch, [...some]]));
    return new WaitingItems(copied(this.#toEnter), copied(this.#toSettle));
  }

  get entering(): number {
    return sizeOf(this.#toEnter);
  }

  get size(): number {
    return sizeOf(this.#toEnter) + sizeOf(this.#toSettle);
  }

  /** The event time from which on at most `count` items wait to enter; minus infinity where all together are no more. */
  newestBeginMs(count: number): number {
    let left = count;
    for (const [stretch, { length }] of [...this.#toEnter].sort(([a], [b]) => b - a)) {
      left -= length;
      if (left < 0) return (stretch + 1) * stretchMs;
    }
    return Number.NEGATIVE_INFINITY;
  }

  add(waiting: Waiting): void {
    this.#came++;
    const stretch = Math.floor(waiting.sketch.eventTimeMs / stretchMs);
    const others = this.#toEnter.get(stretch);
    if (others === undefined) this.#toEnter.set(stretch, [waiting]);
    else others.push(waiting);
  }

  *[Symbol.iterator](): Generator<Waiting> {
    for (const some of [...this.#toSettle.values(), ...this.#toEnter.values()]) yield* some;
  }

  /**
   * What is due when the clock of settling stands at `untilMs`, each when it is taken: stretches enter in their order, and
   * are settled when those ahead of them have entered. Of many only some enter, and the rest when it is asked again; at the end
   * of all time, all do.
   */
  *due(untilMs: number): Generator<Due> {
    const until = Math.floor(untilMs / stretchMs) - 1;
    const enters = dueKeys(this.#toEnter, until + stretchesAhead);
    let most = this.#paceOf(enters, untilMs);
    const settles = [...new Set([...dueKeys(this.#toSettle, until), ...dueKeys(this.#toEnter, until)])];
    settles.sort((a, b) => a - b);
    while (enters.length > 0 || settles.length > 0) {
      const [enter, settle] = [enters[0], settles[0]];
      if (enter !== undefined && (settle === undefined || enter <= settle + stretchesAhead)) {
        if (most === 0) return;
        const some = this.#enter(enter, most);
        most -= some.length;
        yield { enter: some };
        if (!this.#toEnter.has(enter)) enters.shift();
      } else {
        const items = this.#toSettle.get(settle as number) ?? [];
        this.#toSettle.delete(settle as number);
        yield { settle: items };
        settles.shift();
      }
    }
  }

  /** How many may enter. */
  #paceOf(stretches: readonly number[], untilMs: number): number {
    const came = this.#came;
    this.#came = 0;
    if (untilMs === Number.POSITIVE_INFINITY) return untilMs;
    const due = stretches.reduce((sum, stretch) => sum + (this.#toEnter.get(stretch)?.length ?? 0), 0);
    return Math.min(pace.most, Math.ceil(Math.max(came * pace.ofCome, due * pace.ofDue)));
  }

  /** The first `most` of a stretch. */
  #enter(stretch: number, most: number): Waiting[] {
    const some = this.#toEnter.get(stretch) as Waiting[];
    some.sort(({ sketch: a }, { sketch: b }) => a.eventTimeMs - b.eventTimeMs || (a.id < b.id ? -1 : 1));
    if (some.length > most) return some.splice(0, most);
    this.#toEnter.delete(stretch);
    return some;
  }

  /** An item has entered. */
  entered(waiting: Waiting): void {
    const stretch = Math.floor(waiting.sketch.eventTimeMs / stretchMs);
    const others = this.#toSettle.get(stretch);
    if (others === undefined) this.#toSettle.set(stretch, [waiting]);
    else others.push(waiting);
  }
}

const sizeOf = (map: ReadonlyMap<number, readonly unknown[]>) =>
  [...map.values()].reduce((sum, { length }) => sum + length, 0);
const dueKeys = (map: ReadonlyMap<number, unknown>, until: number) =>
  [...map.keys()].filter((key) => key <= until).sort((a, b) => a - b);
