import { randomUUID } from 'node:crypto';
import type { RedisConnection } from '#libs/copies';

/** Redis does not answer: nothing is fetched or subscribed until it does; pushes and folders do not need it. */
export class RedisAway extends Error {
  override readonly name = 'RedisAway';
}

const renewLua = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('PEXPIRE', KEYS[1], ARGV[2]) return 1`;
const releaseLua = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[2]) > 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) else redis.call('DEL', KEYS[1]) end return 1`;
const putLua = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
for i = 2, #KEYS do redis.call('SET', KEYS[i], ARGV[i + 1], 'EX', ARGV[2]) end return 1`;

/** What nobody touches for so long belongs to a feed that is gone. */
const stateSeconds = 60 * 86_400;

/** The little that doors keep in Redis: leases and state, every key behind the namespace and a hash tag. Redis 6.2. */
export class DoorRedis {
  constructor(
    private readonly redis: RedisConnection,
    private readonly namespace: string,
  ) {
    if (/[{}]/.test(namespace)) throw new RangeError(`namespace ${namespace} holds a brace`);
  }

  key(tag: string, name: string): string {
    return `${this.namespace}{${tag}}${name}`;
  }

  /** Throws RedisAway, as all methods here do. */
  get(key: string): Promise<string | null> {
    return this.ask(() => this.redis.get(key));
  }

  /** Kept for as long as anything here. */
  async set(key: string, value: string): Promise<void> {
    await this.ask(() => this.redis.set(key, value, 'EX', stateSeconds));
  }

  /** The lease, or undefined while someone else has it. */
  async lease(tag: string, name: string, ttlMs: number): Promise<Lease | undefined> {
    const key = this.key(tag, name);
    const token = randomUUID();
    const answer = await this.ask(() => this.redis.set(key, token, 'PX', ttlMs, 'NX'));
    return answer === 'OK' ? new Lease(this, key, token, ttlMs) : undefined;
  }

  async script(lua: string, keys: readonly string[], args: readonly (string | number)[]): Promise<boolean> {
    return (await this.ask(() => this.redis.eval(lua, keys.length, ...keys, ...args))) === 1;
  }

  async close(): Promise<void> {
    this.redis.disconnect();
  }

  private async ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await call();
    } catch (error) {
      throw new RedisAway(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }
}

/** Held by one process at a time, for as long as it renews it; a process that slept past its end has lost it. */
export class Lease {
  constructor(
    private readonly redis: DoorRedis,
    private readonly key: string,
    private readonly token: string,
    readonly ttlMs: number,
  ) {}

  /** False when it is no longer ours. */
  renew(): Promise<boolean> {
    return this.redis.script(renewLua, [this.key], [this.token, this.ttlMs]);
  }

  /** Gives it back now, or leaves it closed to everyone for some ms more. */
  release(closedMs = 0): Promise<boolean> {
    return this.redis.script(releaseLua, [this.key], [this.token, closedMs]);
  }

  /** Writes keys of the same tag if the lease is still ours; false, and nothing written, when it is not. */
  put(entries: Readonly<Record<string, string>>): Promise<boolean> {
    const keys = [this.key, ...Object.keys(entries)];
    return this.redis.script(putLua, keys, [this.token, stateSeconds, ...Object.values(entries)]);
  }
}

/** Works under a lease that is renewed meanwhile; the signal aborts when it is lost or `signal` does. */
export async function underLease<Result>(
  lease: Lease,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const lost = new AbortController();
  const renew = () =>
    lease.renew().then(
      (ours) => ours || lost.abort(new RedisAway('the lease is lost')),
      (error) => lost.abort(error),
    );
  const timer = setInterval(renew, lease.ttlMs / 3);
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(timer);
  }
}
