import ipaddr from 'ipaddr.js';

/** Why an address may not be connected to, or undefined. */
export type AddressRule = (address: string) => string | undefined;

/** Networks that a feed's `allowPrivate` opens. */
const openedByPermission: ReadonlySet<string> = new Set([
  'private',
  'loopback',
  'carrierGradeNat',
  'uniqueLocal',
]);

/** RFC 4291: all that is given out as global unicast lies in it; ::a.b.c.d and the like do not. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * The rule for feeds without (`false`) and with (`true`) leave to lie in a private network. Only ordinary public
 * addresses pass: whatever is embedded in another address (6to4, NAT64, Teredo) or reserved does not. Link-local
 * addresses stay closed even with leave: they are where clouds keep the credentials of a machine.
 */
export function addressRule(allowPrivate: boolean): AddressRule {
  return (address) => {
    const kind = kindOf(address);
    if (kind === 'unicast' || (allowPrivate && openedByPermission.has(kind))) return undefined;
    return `${kind} address`;
  };
}

/** An IPv4 address written as IPv6 (::ffff:127.0.0.1) is judged as what it is. */
function kindOf(address: string): string {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'unreadable';
  const parsed = ipaddr.process(bare);
  const range = parsed.range();
  if (range !== 'unicast' || parsed.kind() === 'ipv4') return range;
  return parsed.match(globalUnicast) ? range : 'reserved';
}

/**
 * Ports of services that are no web servers: a URL may make a request look like their protocol. The list is the
 * "bad ports" of the Fetch Standard (fetch.spec.whatwg.org, port blocking), and Redis, Kafka, Elasticsearch, PostgreSQL.
 */
const closedPorts: ReadonlySet<number> = new Set([
  ...[0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103],
  ...[
    104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
  ],
  ...[515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723],
  ...[2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
  ...[5432, 6379, 9092, 9200, 9300],
]);

/** Why a URL may not be asked for before anything is looked up, or undefined. */
export function refusedUrl(url: URL): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `scheme ${url.protocol.slice(0, 20)}`;
  if (url.port !== '' && closedPorts.has(Number(url.port))) return `port ${url.port} is of another service`;
  return undefined;
}
