import { Counter, Gauge, type Registry } from 'prom-client';
import type { BatchWork, ClaimAnswer, RedisMemory } from '#libs/copies';

/** Share of Redis's memory above which someone should act: at the limit every claim is refused. */
export const memoryAlarm = 0.7;

/** What the deduplicator counts beside the runner. */
export class DedupMetrics {
  readonly #claims: Counter;
  readonly #copies: Counter;
  readonly #moves: Counter;
  readonly #compared: Counter;
  readonly #trips: Counter;
  readonly #batches: Counter;
  readonly #filledItems: Counter;
  readonly #fillSeconds: Gauge;
  readonly #memory: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    const counter = (name: string, help: string) => new Counter({ name, help, registers });
    this.#claims = new Counter({
      name: 'dedup_claims_total',
      help: 'Claims by answer: win, self (the same record again), dup (a redelivery), lost (the window was gone)',
      labelNames: ['answer'],
      registers,
    });
    this.#copies = new Counter({
      name: 'dedup_copies_total',
      help: 'Items new in a group that another item founded, by reason: exact, near, part',
      labelNames: ['reason'],
      registers,
    });
    this.#moves = counter('dedup_group_moves_total', 'Items that were seen to belong to another group later');
    this.#compared = counter('dedup_texts_compared_total', 'Pairs of texts compared to find copies');
    this.#trips = counter('dedup_redis_trips_total', 'Round trips to Redis to claim');
    this.#batches = counter('dedup_claim_batches_total', 'Batches of items that were claimed');
    this.#filledItems = new Counter({
      name: 'dedup_refill_items_total',
      help: 'Items read from the log to fill the window again',
      registers,
    });
    this.#fillSeconds = new Gauge({
      name: 'dedup_refill_seconds',
      help: 'Seconds the last filling of the window took',
      registers,
    });
    this.#memory = new Gauge({
      name: 'dedup_redis_memory_bytes',
      help: `Memory of Redis: used, limit, and alarm (${memoryAlarm} of the limit)`,
      labelNames: ['kind'],
      registers,
    });
    for (const answer of ['win', 'self', 'dup', 'lost']) this.#claims.inc({ answer }, 0);
    for (const reason of ['exact', 'near', 'part']) this.#copies.inc({ reason }, 0);
  }

  answered(answer: ClaimAnswer, id: string): void {
    this.#claims.inc({ answer: answer.kind });
    if (answer.kind !== 'win') return;
    if (answer.group !== id && answer.reason !== 'alone') this.#copies.inc({ reason: answer.reason });
    this.#moves.inc(answer.moves?.length ?? 0);
  }

  batch({ trips, compared }: BatchWork): void {
    this.#batches.inc();
    this.#trips.inc(trips);
    this.#compared.inc(compared);
  }

  lost(claims: number): void {
    this.#claims.inc({ answer: 'lost' }, claims);
  }

  filling(items: number): void {
    this.#filledItems.inc(items);
  }

  filled(seconds: number): void {
    this.#fillSeconds.set(seconds);
  }

  memory({ usedBytes, limitBytes }: RedisMemory): void {
    this.#memory.set({ kind: 'used' }, usedBytes);
    this.#memory.set({ kind: 'limit' }, limitBytes);
    this.#memory.set({ kind: 'alarm' }, limitBytes * memoryAlarm);
  }
}
