import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import type { AddressRule } from './address-rules.js';

/** The address that was found is one that this feed may not lie at. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Connects only to addresses that the rule lets pass, decided where the connection is made: the addresses that were
 * checked are the ones that are connected to, so a name cannot change between the two (DNS rebinding). A name with one
 * bad address among good ones is refused.
 */
export function guardedAgent(rule: AddressRule, timeoutMs: number, resolve: Resolve = lookup): Dispatcher {
  const connect = buildConnector({
    timeout: Math.min(timeoutMs, 10_000),
    allowH2: false,
    lookup: guardedLookup(rule, resolve),
  });
  return new Agent({
    allowH2: false,
    // No connection is kept: hosts are asked once in minutes.
    pipelining: 0,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: (options, callback) => {
      // An address in the URL itself is looked up by nobody.
      const bare = options.hostname.replace(/^\[|\]$/g, '');
      const wrong = isIP(bare) === 0 ? undefined : rule(bare);
      if (wrong === undefined) connect(options, callback);
      else callback(new AddressRefused(`${bare}: ${wrong}`), null);
    },
  });
}

export function guardedLookup(rule: AddressRule, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const bad = addresses.find(({ address }) => rule(address) !== undefined);
      const [first] = addresses;
      if (bad !== undefined || first === undefined) {
        const why = bad === undefined ? 'no address' : `${bad.address}: ${rule(bad.address)}`;
        return callback(new AddressRefused(`${hostname}: ${why}`), '', 0);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
