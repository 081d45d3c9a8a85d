import { Cluster } from 'ioredis';
import { asUnavailable, ClaimsUnavailableError } from './claim-errors.js';
import type { RedisConnection } from './connect-redis.js';

const noEviction = 'noeviction';

/** Of the server, or of the fullest master of a cluster. */
export interface RedisMemory {
  readonly usedBytes: number;
  /** `maxmemory`, else what the machine has. */
  readonly limitBytes: number;
  /** What happens at the limit; only `noeviction` keeps claims. */
  readonly policy: string;
}

/** From INFO, which is allowed where CONFIG is not (managed servers). */
export async function redisMemory(redis: RedisConnection): Promise<RedisMemory> {
  // A cluster that is away knows no masters; asking it for anything says so.
  const masters = redis instanceof Cluster ? redis.nodes('master') : [redis];
  try {
    if (masters.length === 0) await redis.ping();
    return worstOf(
      await Promise.all(masters.map(async (master) => parseMemory(await master.info('memory')))),
    );
  } catch (error) {
    throw asUnavailable(error);
  }
}

/**
 * Of several masters use and limit of the fullest, since the first that is full refuses claims, and the policy of the
 * first that evicts.
 */
export function worstOf(masters: readonly RedisMemory[]): RedisMemory {
  const fullness = ({ usedBytes, limitBytes }: RedisMemory) => usedBytes / limitBytes;
  const [fullest] = masters.toSorted((a, b) => fullness(b) - fullness(a));
  if (fullest === undefined) throw new ClaimsUnavailableError('no master of the cluster answers');
  const evicting = masters.find(({ policy }) => policy !== noEviction);
  return { ...fullest, policy: evicting?.policy ?? noEviction };
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
  if (policy === noEviction) return;
  throw new ClaimsUnavailableError(
    `maxmemory-policy is ${policy}: it must be noeviction, else claims vanish when memory is short`,
  );
}

/** At the limit every write is refused: the claims stand still until there is room. */
export function requireRoom({ usedBytes, limitBytes }: RedisMemory): void {
  if (usedBytes < limitBytes) return;
  throw new ClaimsUnavailableError(`memory is full: ${usedBytes} bytes used of ${limitBytes}`);
}
