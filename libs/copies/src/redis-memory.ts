import type { Redis } from 'ioredis';
import { asUnavailable, ClaimsUnavailableError } from './claim-errors.js';

export interface RedisMemory {
  readonly usedBytes: number;
  /** `maxmemory`, else what the machine has. */
  readonly limitBytes: number;
  /** What happens at the limit; only `noeviction` keeps claims. */
  readonly policy: string;
}

/** From INFO, which is allowed where CONFIG is not (managed servers). */
export async function redisMemory(redis: Redis): Promise<RedisMemory> {
  return parseMemory(
    await redis.info('memory').catch((error: unknown) => {
      throw asUnavailable(error);
    }),
  );
}

export function parseMemory(info: string): RedisMemory {
  const facts = new Map(
    info.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)] as const;
    }),
  );
  const bytes = (name: string) => Number(facts.get(name) ?? Number.NaN);
  return {
    usedBytes: bytes('used_memory'),
    limitBytes: bytes('maxmemory') || bytes('total_system_memory'),
    policy: facts.get('maxmemory_policy') ?? 'unknown',
  };
}

/** Every other policy forgets claims in silence when memory is short: a redelivery would pass as new. */
export function requireNoEviction({ policy }: RedisMemory): void {
  if (policy === 'noeviction') return;
  throw new ClaimsUnavailableError(
    `maxmemory-policy is ${policy}: it must be noeviction, else claims vanish when memory is short`,
  );
}

/** At the limit every write is refused: the claims stand still until there is room. */
export function requireRoom({ usedBytes, limitBytes }: RedisMemory): void {
  if (usedBytes < limitBytes) return;
  throw new ClaimsUnavailableError(`memory is full: ${usedBytes} bytes used of ${limitBytes}`);
}
