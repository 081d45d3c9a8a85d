import { expect, it } from 'vitest';
import { parseMemory, requireNoEviction, requireRoom, worstOf } from './redis-memory.js';

const info = (policy: string, limit: number) =>
  [
    '# Memory',
    'used_memory:1048576',
    'used_memory_human:1.00M',
    'total_system_memory:8000000000',
    `maxmemory:${limit}`,
    `maxmemory_policy:${policy}`,
    '',
  ].join('\r\n');

it('reads use, limit and policy', () => {
  expect(parseMemory(info('noeviction', 5_000_000))).toEqual({
    usedBytes: 1_048_576,
    limitBytes: 5_000_000,
    policy: 'noeviction',
  });
});

it('takes the memory of the machine where no limit is set', () => {
  expect(parseMemory(info('noeviction', 0)).limitBytes).toBe(8_000_000_000);
});

it('refuses a server that evicts, naming its policy, and one that does not say', () => {
  expect(() => requireNoEviction(parseMemory(info('allkeys-lru', 1)))).toThrow(
    'maxmemory-policy is allkeys-lru: it must be noeviction',
  );
  expect(() => requireNoEviction(parseMemory('used_memory:1'))).toThrow('maxmemory-policy is unknown');
  expect(() => requireNoEviction(parseMemory(info('noeviction', 0)))).not.toThrow();
});

it('refuses a server that is full, with the figures', () => {
  expect(() => requireRoom(parseMemory(info('noeviction', 1_000_000)))).toThrow(
    'memory is full: 1048576 bytes used of 1000000',
  );
  expect(() => requireRoom(parseMemory(info('noeviction', 2_000_000)))).not.toThrow();
});

it('goes by the fullest master of a cluster, and by the first that evicts', () => {
  const masters = ['allkeys-lru', 'noeviction'].map((policy, nth) =>
    parseMemory(info(policy, 5_000_000 - nth * 9e5)),
  );
  expect(worstOf(masters)).toEqual({ usedBytes: 1_048_576, limitBytes: 4_100_000, policy: 'allkeys-lru' });
  expect(() => worstOf([])).toThrow('no master');
});
