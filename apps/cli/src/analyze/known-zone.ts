import { CommandError } from '../exit-codes.js';

/** A zone that this machine knows, or a wrong use. */
export function knownZone(zone: string | undefined): string | undefined {
  if (zone === undefined || zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone)) return zone;
  throw new CommandError('usage', `--zone ${zone}: expected an IANA time zone such as Africa/Cairo`);
}
