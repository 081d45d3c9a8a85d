import type { RedisConnection } from '#libs/copies';

/** Bytes of Redis an item, by what they are for; the rest of what Redis uses is its tables and buffers. */
export interface WindowBytes {
  readonly identity: number;
  readonly sketch: number;
  readonly postings: number;
}

const kinds = { identity: 'i', sketch: 's', postings: 'p' } as const;
/** Of identities and sketches, which are many and alike, one in so many is asked for. */
const oneIn = 50;

/** What MEMORY USAGE says of the keys of a window; Redis must be one server that holds nothing else. */
export async function windowBytes(redis: RedisConnection, items: number): Promise<WindowBytes> {
  const sums = { identity: 0, sketch: 0, postings: 0 };
  let seen = 0;
  for (let cursor = '0'; ; ) {
    const [next, keys] = await redis.scan(cursor, 'COUNT', 5_000);
    for (const key of keys) {
      const part = partOf(key);
      if (part === undefined || (part !== 'postings' && seen++ % oneIn !== 0)) continue;
      const bytes = Number(await redis.call('MEMORY', 'USAGE', key, 'SAMPLES', '0'));
      sums[part] += part === 'postings' ? bytes : bytes * oneIn;
    }
    cursor = next;
    if (cursor === '0') break;
  }
  const each = (bytes: number) => Math.round(bytes / items);
  return { identity: each(sums.identity), sketch: each(sums.sketch), postings: each(sums.postings) };
}

function partOf(key: string): keyof WindowBytes | undefined {
  const letter = /([isp]):[^:]*$/.exec(key)?.[1];
  return (Object.keys(kinds) as (keyof WindowBytes)[]).find((part) => kinds[part] === letter);
}
