import { describe, expect, it } from 'vitest';
import { linksOf } from './link-header.js';

describe('a Link header', () => {
  it.each([
    ['<https://hub.example.org/>; rel="hub"', [['https://hub.example.org/', 'hub']]],
    [
      '<https://hub.example.org/>; rel=hub, <https://a.example.org/f>;rel="self"',
      [
        ['https://hub.example.org/', 'hub'],
        ['https://a.example.org/f', 'self'],
      ],
    ],
    ['<https://x/a,b?c=1,2>; title="a, \\"b\\"; rel=no"; rel=hub', [['https://x/a,b?c=1,2', 'hub']]],
    ['</feed>; type="text/xml"; REL="self alternate"', [['/feed', 'self alternate']]],
    ['<https://x/>', []],
    ['no link at all', []],
    ['', []],
  ])('%s', (header, expected) => {
    expect(linksOf(header).map(({ href, rels }) => [href, rels.join(' ')])).toEqual(expected);
  });

  it('takes no long time over what only looks like links', () => {
    const began = performance.now();
    linksOf('<'.repeat(60_000));
    linksOf(`<a>${';"'.repeat(30_000)}`);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
