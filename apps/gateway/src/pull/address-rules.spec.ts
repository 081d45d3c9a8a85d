import { describe, expect, it } from 'vitest';
import { addressRule, refusedUrl } from './address-rules.js';

const strict = addressRule(false);
const lenient = addressRule(true);

describe('the addresses that a feed may lie at', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    'lets %s pass',
    (address) => {
      expect(strict(address)).toBeUndefined();
      expect(lenient(address)).toBeUndefined();
    },
  );

  it.each([
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['fd00::1', 'uniqueLocal'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:7f00:1', 'loopback'],
  ])('refuses %s as %s unless the feed has leave', (address, kind) => {
    expect(strict(address)).toBe(`${kind} address`);
    expect(lenient(address)).toBeUndefined();
  });

  it.each([
    ['169.254.169.254', 'linkLocal'],
    ['::ffff:169.254.169.254', 'linkLocal'],
    ['fe80::1%eth0', 'linkLocal'],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['::', 'unspecified'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['192.0.2.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['64:ff9b::7f00:1', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:7f00:1::', 'teredo'],
    ['::7f00:1', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['localhost', 'unreadable'],
    ['', 'unreadable'],
  ])('refuses %s as %s with or without leave', (address, kind) => {
    expect(strict(address)).toBe(`${kind} address`);
    expect(lenient(address)).toBe(`${kind} address`);
  });

  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://127。0。0。1/',
  ])('knows %s for what it is, because the URL parser writes it as 127.0.0.1', (url) => {
    expect(strict(new URL(url).hostname)).toBe('loopback address');
  });
});

describe('the URLs that a feed may have', () => {
  it.each(['http://example.org/feed', 'https://example.org/feed', 'https://example.org:8443/'])(
    'lets %s pass',
    (url) => expect(refusedUrl(new URL(url))).toBeUndefined(),
  );

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['data:text/plain,x', 'scheme'],
    ['http://example.org:25/', 'port 25'],
    ['http://example.org:6379/', 'port 6379'],
    ['https://example.org:22/', 'port 22'],
  ])('refuses %s', (url, reason) => expect(refusedUrl(new URL(url))).toContain(reason));
});
