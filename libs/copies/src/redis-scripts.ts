import { createHash } from 'node:crypto';
import { asUnavailable, ClaimsLostError } from './claim-errors.js';
import { type ClaimKeys, tagOf } from './claim-keys.js';
import type { RedisConnection } from './connect-redis.js';

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

export type ScriptArgument = string | number | Buffer;

/** One entry of a call: the id or text whose tag it goes by, its key, and its arguments. */
export interface ScriptEntry {
  readonly print: string;
  readonly key: string;
  readonly args: readonly ScriptArgument[];
}

/** A call to one tag, with bytes for an answer. */
export interface TagCall {
  readonly tag: string;
  readonly keys: readonly string[];
  readonly args: readonly ScriptArgument[];
}

/** Runs scripts, one call a hash tag, all calls of a batch in one round trip. */
export class RedisScripts {
  #resent = 0;

  constructor(
    private readonly redis: RedisConnection,
    private readonly keys: ClaimKeys,
  ) {}

  /** Calls made a second time because the server did not know the script: their order among others is lost. */
  get resent(): number {
    return this.#resent;
  }

  /** On a cluster calls go to several servers, which keep no common order. */
  get spread(): boolean {
    return this.redis.isCluster;
  }

  /**
   * The answer for each entry, in their order; entries of one tag see each other in their order.
   * Throws ClaimsLostError when the sentinel of any tag is another one: other tags may have done their part.
   */
  async runByTag<Answer>(
    script: Script,
    sentinel: string,
    shared: readonly ScriptArgument[],
    entries: readonly ScriptEntry[],
    bytes = false,
  ): Promise<Answer[]> {
    const byTag = Map.groupBy(entries.keys(), (at) => tagOf((entries[at] as ScriptEntry).print));
    const answers = new Array<Answer>(entries.length);
    const calls = Array.from(byTag, async ([tag, places]) => {
      const own = places.map((at) => entries[at] as ScriptEntry);
      const keys = own.map(({ key }) => key);
      const args = [...shared, ...own.flatMap((entry) => entry.args)];
      const answer = (await this.#guarded(script, sentinel, { tag, keys, args }, bytes)) as Answer[];
      for (const [nth, at] of places.entries()) answers[at] = answer[nth] as Answer;
    });
    await allOf(calls);
    return answers;
  }

  /** The answers, bytes, of one call a tag, in the order of the calls. */
  async runCalls(script: Script, sentinel: string, calls: readonly TagCall[]): Promise<Buffer[]> {
    return (await allOf(calls.map((call) => this.#guarded(script, sentinel, call, true)))) as Buffer[];
  }

  async #guarded(script: Script, sentinel: string, call: TagCall, bytes: boolean): Promise<unknown> {
    const keys = [this.keys.sentinel(call.tag), ...call.keys];
    const answer = await this.run(script, keys, [sentinel, ...call.args], bytes);
    if (answer === null) throw new ClaimsLostError();
    return answer;
  }

  /** After SCRIPT FLUSH or on another node the server does not know the hash: the text goes with the call then. */
  async run(
    script: Script,
    keys: readonly string[],
    args: readonly ScriptArgument[],
    bytes = false,
  ): Promise<unknown> {
    const call = (command: string, name: string): Promise<unknown> =>
      bytes
        ? this.redis.callBuffer(command, name, keys.length, ...keys, ...args)
        : this.redis.call(command, name, keys.length, ...keys, ...args);
    try {
      return await call('EVALSHA', script.sha);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw asUnavailable(error);
    }
    this.#resent++;
    try {
      return await call('EVAL', script.lua);
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}

/** Waits for all, so that no call of a failed batch is still under way when the batch is repeated. */
export async function allOf<const Calls extends readonly Promise<unknown>[]>(
  calls: Calls,
): Promise<{ -readonly [At in keyof Calls]: Awaited<Calls[At]> }> {
  for (const settled of await Promise.allSettled(calls)) {
    if (settled.status === 'rejected') throw settled.reason;
  }
  return await Promise.all(calls);
}
