import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { addressRule } from './address-rules.js';
import { AddressRefused, guardedLookup } from './guarded-agent.js';

function look(addresses: readonly string[], all: boolean): Promise<unknown> {
  const found: LookupAddress[] = addresses.map((address) => ({ address, family: 4 }));
  const guarded = guardedLookup(addressRule(false), (_name, _options, callback) => callback(null, found));
  return new Promise((resolve, reject) => {
    guarded('wire.example.org', { all }, (error, address) => (error ? reject(error) : resolve(address)));
  });
}

describe('looking up the host of a feed', () => {
  it('gives the very addresses that were checked', async () => {
    expect(await look(['93.184.216.34', '8.8.8.8'], false)).toBe('93.184.216.34');
    expect(await look(['93.184.216.34', '8.8.8.8'], true)).toEqual([
      { address: '93.184.216.34', family: 4 },
      { address: '8.8.8.8', family: 4 },
    ]);
  });

  it.each([[['127.0.0.1']], [['93.184.216.34', '10.0.0.8']], [[]]])('refuses %j', async (addresses) => {
    await expect(look(addresses, true)).rejects.toThrow(AddressRefused);
  });
});
