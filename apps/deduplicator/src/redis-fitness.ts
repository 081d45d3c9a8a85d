import {
  type RedisConnection,
  type RedisMemory,
  redisMemory,
  requireNoEviction,
  requireRoom,
} from '#libs/copies';
import type { Log } from '#libs/pipeline';
import { memoryAlarm } from './dedup-metrics.js';

const everyMs = 15_000;

/** Watches the memory of Redis: full, it refuses claims and the stage stands still. */
export class RedisFitness {
  #timer: NodeJS.Timeout | undefined;
  #alarmed = false;

  constructor(
    private readonly redis: RedisConnection,
    private readonly log: Log,
    private readonly onMemory: (memory: RedisMemory) => void,
  ) {}

  /** Rejects when Redis does not answer, would evict claims, or has no room for one. */
  async check(): Promise<void> {
    const memory = await redisMemory(this.redis);
    this.onMemory(memory);
    this.#alarm(memory);
    requireNoEviction(memory);
    requireRoom(memory);
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.check().catch((error: unknown) => {
        this.log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'redis is not fit');
      });
    }, everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #alarm({ usedBytes, limitBytes }: RedisMemory): void {
    const above = usedBytes > limitBytes * memoryAlarm;
    if (above && !this.#alarmed) this.log.error({ usedBytes, limitBytes }, 'redis runs out of memory');
    this.#alarmed = above;
  }
}
