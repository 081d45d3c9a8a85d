import { Counter, Gauge, type Registry } from 'prom-client';
import type { ClaimAnswer, RedisMemory } from '#libs/copies';

/** Share of Redis's memory above which someone should act: at the limit every claim is refused. */
export const memoryAlarm = 0.7;

/** What the deduplicator counts beside the runner. */
export class DedupMetrics {
  readonly #claims: Counter;
  readonly #copies: Counter;
  readonly #filledItems: Counter;
  readonly #fillSeconds: Gauge;
  readonly #memory: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#claims = new Counter({
      name: 'dedup_claims_total',
      help: 'Claims by answer: win, self (the same record again), dup (a redelivery), lost (the window was gone)',
      labelNames: ['answer'],
      registers,
    });
    this.#copies = new Counter({
      name: 'dedup_copies_total',
      help: 'Items new in a group that another item founded',
      registers,
    });
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
  }

  answered(answer: ClaimAnswer, id: string): void {
    this.#claims.inc({ answer: answer.kind });
    if (answer.kind === 'win' && answer.group !== id) this.#copies.inc();
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
