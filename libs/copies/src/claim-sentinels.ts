import { asUnavailable, ClaimsLostError } from './claim-errors.js';
import { ClaimKeys, tags } from './claim-keys.js';
import type { RedisConnection } from './connect-redis.js';
import { plainScript, RedisScripts } from './redis-scripts.js';

/** Raise it when the keys or what lies under them change their layout: every window is then filled anew. */
const layout = 3;

/** The short form of a filling's name that its keys carry. */
export const fillOf = (sentinel: string) => sentinel.slice(sentinel.lastIndexOf(':') + 1).slice(0, 4);

const swap = plainScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1
`);
const renew = plainScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`);
const unlock = plainScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`);

/**
 * One sentinel a hash tag says whose window its keys are: `cluster:layout:fill`, the Kafka cluster the log lies
 * on, the layout of the keys, and which filling of the window it was. While it is filled, `filling:` stands before
 * that, so that only the filler's scripts find it theirs and everybody else's find it lost.
 */
export class ClaimSentinels {
  readonly #keys: ClaimKeys;
  readonly #scripts: RedisScripts;

  constructor(
    private readonly redis: RedisConnection,
    namespace: string,
  ) {
    this.#keys = new ClaimKeys(namespace);
    this.#scripts = new RedisScripts(redis, this.#keys);
  }

  /** The sentinel of a whole window of this cluster's log; undefined when it has to be or is being filled. */
  async whole(clusterId: string): Promise<string | undefined> {
    const found = await Promise.all(
      tags.map((tag) => this.#answer(this.redis.get(this.#keys.sentinel(tag)))),
    );
    const [first] = found;
    const ours = first?.startsWith(`${clusterId}:${layout}:`) && found.every((value) => value === first);
    return ours && first ? first : undefined;
  }

  /** Whether the window is still this one. One tag stands for all: a filling overwrites every one of them first. */
  async holds(sentinel: string): Promise<boolean> {
    return (await this.#answer(this.redis.get(this.#keys.sentinel('00')))) === sentinel;
  }

  /** Takes the filling lock; false when another process has it. */
  async lock(filler: string, ms: number): Promise<boolean> {
    return (await this.#answer(this.redis.set(this.#keys.refillLock, filler, 'PX', ms, 'NX'))) !== null;
  }

  /** Keeps the lock; throws ClaimsLostError when it has passed to another. */
  async keepLock(filler: string, ms: number): Promise<void> {
    if ((await this.#scripts.run(renew, [this.#keys.refillLock], [filler, ms])) !== 1) {
      throw new ClaimsLostError();
    }
  }

  async unlock(filler: string): Promise<void> {
    await this.#scripts.run(unlock, [this.#keys.refillLock], [filler]);
  }

  /** From here on every script finds the window lost, except those that name this filling. */
  async beginFilling(clusterId: string, filler: string): Promise<string> {
    const filling = `filling:${clusterId}:${layout}:${filler}`;
    await Promise.all(tags.map((tag) => this.#answer(this.redis.set(this.#keys.sentinel(tag), filling))));
    return filling;
  }

  /** Declares the window whole and answers its sentinel; throws ClaimsLostError when it was touched meanwhile. */
  async endFilling(clusterId: string, filler: string): Promise<string> {
    const sentinel = `${clusterId}:${layout}:${filler}`;
    const swapped = await Promise.all(
      tags.map((tag) =>
        this.#scripts.run(swap, [this.#keys.sentinel(tag)], [`filling:${sentinel}`, sentinel]),
      ),
    );
    if (swapped.some((answer) => answer !== 1)) throw new ClaimsLostError();
    return sentinel;
  }

  async #answer<T>(reply: Promise<T>): Promise<T> {
    try {
      return await reply;
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}
