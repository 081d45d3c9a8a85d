import { describe, expect, it } from 'vitest';
import { isRedirect, nextHop } from './redirect-rules.js';

const from = new URL('https://wire.example.org/feeds/world?x=1');

describe('a redirect', () => {
  it.each([
    [301, '/new', 'https://wire.example.org/new', true, true],
    [302, 'https://other.example.org/a#part', 'https://other.example.org/a', false, false],
    [303, 'next', 'https://wire.example.org/feeds/next', false, true],
    [307, '//wire.example.org:8443/a', 'https://wire.example.org:8443/a', false, false],
    [308, 'https://wire.example.org/b', 'https://wire.example.org/b', true, true],
  ])('%i to %s is followed to %s', (status, location, url, permanent, sameOrigin) => {
    const hop = nextHop(from, status, location, 0);
    expect(hop).toEqual({ url: new URL(url), permanent, sameOrigin });
  });

  it.each([
    [undefined, 'without a Location'],
    ['https://', 'without a Location'],
    ['http://wire.example.org/', 'https to http'],
    ['file:///etc/passwd', 'scheme file:'],
    ['gopher://wire.example.org:70/', 'scheme gopher:'],
    ['https://wire.example.org:6379/', 'port 6379'],
    ['https://user:word@wire.example.org/', 'credentials'],
  ])('to %s is refused', (location, reason) => {
    expect(nextHop(from, 302, location, 0)).toEqual({ refused: expect.stringContaining(reason) });
  });

  it('is refused after five others', () => {
    expect(nextHop(from, 302, '/a', 4)).toHaveProperty('url');
    expect(nextHop(from, 302, '/a', 5)).toEqual({ refused: 'more than 5 redirects' });
  });

  it('is told from other answers', () => {
    expect([200, 300, 301, 302, 303, 304, 305, 307, 308, 404].filter(isRedirect)).toEqual([
      301, 302, 303, 307, 308,
    ]);
  });
});
