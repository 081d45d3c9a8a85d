import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { asUnavailable, ClaimsLostError } from './claim-errors.js';
import { type ClaimKeys, tagOf } from './claim-keys.js';

/** Lua for Redis 6.2 or later: no `#!lua`, no `SET NX GET`. */
export interface Script {
  readonly lua: string;
  readonly sha: string;
}

/**
 * A script of ours has the sentinel as its first key, the expected sentinel as its first argument, and answers
 * nil, having changed nothing, when they are not the same.
 */
export function guardedScript(lua: string): Script {
  return plainScript(`if redis.call('GET', KEYS[1]) ~= ARGV[1] then return false end\n${lua}`);
}

export function plainScript(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** One entry of a call: the print whose tag it goes by, its key, and its arguments. */
export interface ScriptEntry {
  readonly print: string;
  readonly key: string;
  readonly args: readonly (string | number)[];
}

/** Runs scripts, one call a hash tag, all calls of a batch in one round trip. */
export class RedisScripts {
  constructor(
    private readonly redis: Redis,
    private readonly keys: ClaimKeys,
  ) {}

  /**
   * The answer for each entry, in their order; entries of one tag see each other in their order.
   * Throws ClaimsLostError when the sentinel of any tag is another one: other tags may have done their part.
   */
  async runByTag<Answer>(
    script: Script,
    sentinel: string,
    shared: readonly (string | number)[],
    entries: readonly ScriptEntry[],
  ): Promise<Answer[]> {
    const byTag = Map.groupBy(entries.keys(), (at) => tagOf((entries[at] as ScriptEntry).print));
    const answers = new Array<Answer>(entries.length);
    const calls = Array.from(byTag, async ([tag, places]) => {
      const own = places.map((at) => entries[at] as ScriptEntry);
      const keys = [this.keys.sentinel(tag), ...own.map(({ key }) => key)];
      const args = [sentinel, ...shared, ...own.flatMap((entry) => entry.args)];
      const answer = (await this.run(script, keys, args)) as Answer[] | null;
      if (answer === null) throw new ClaimsLostError();
      for (const [nth, at] of places.entries()) answers[at] = answer[nth] as Answer;
    });
    await everyCall(calls);
    return answers;
  }

  /** After SCRIPT FLUSH or on another node the server does not know the hash: the text goes with the call then. */
  async run(script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> {
    try {
      return await this.redis.call('EVALSHA', script.sha, keys.length, ...keys, ...args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw asUnavailable(error);
    }
    try {
      return await this.redis.call('EVAL', script.lua, keys.length, ...keys, ...args);
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}

/** Waits for all, so that no call of a failed batch is still under way when the batch is repeated. */
async function everyCall(calls: readonly Promise<void>[]): Promise<void> {
  for (const settled of await Promise.allSettled(calls)) {
    if (settled.status === 'rejected') throw settled.reason;
  }
}
