import { describe, expect, it } from 'vitest';
import { mostLinks, packLinks } from './link-records.js';
import { connectedTo, itemOf, type LinkedItem, newcomer, withLinks } from './linked-item.js';

const idOf = (name: string) => name.padEnd(22, 'A');
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(idOf) as [string, string, string, string];
const stored = (id: string, group: string, settled = '', links: Buffer = Buffer.alloc(0)) =>
  itemOf(id, [1, Buffer.from(group), Buffer.from(settled), links]);

describe('an item as Redis holds it', () => {
  it('is read with its group, where it was seen to belong later, and its links', () => {
    const links = packLinks([{ id: b, steps: 200 }], true);
    expect(stored(a, '=', `${c}|17|${d}`, links)).toMatchObject({
      ...{ id: a, group: a, whole: true, links: new Map([[b, 200]]) },
      settled: { group: c, seen: 17, by: d },
    });
  });

  it('is in another state when anything of it was written', () => {
    const [told, whole] = [false, true].map((ofItself) => packLinks([{ id: b, steps: 200 }], ofItself));
    const items = [
      newcomer(a),
      stored(a, '='),
      stored(a, '=', `${c}|17|${d}`),
      stored(a, '=', `${c}|18|${d}`),
      stored(a, '=', '', told),
      stored(a, '=', '', whole),
      stored(a, '=', '', packLinks([{ id: b, steps: 201 }], true)),
    ];
    expect(new Set(items.map(({ state }) => state)).size).toBe(items.length);
    expect(stored(a, '').state).toBe(newcomer(a).state);
  });

  it('keeps the greater likeness of a pair, and no more links than there is room for', () => {
    const twice = withLinks(
      withLinks(newcomer(a), [{ id: b, steps: 200 }], true),
      [{ id: b, steps: 90 }],
      false,
    );
    expect([twice.links.get(b), twice.whole]).toEqual([200, true]);
    const many = Array.from({ length: mostLinks + 5 }, (_, at) => ({ id: idOf(`x${at}`), steps: 100 }));
    expect(withLinks(twice, many, false).links.size).toBe(mostLinks);
  });
});

describe('what an item is connected to', () => {
  const linked = (id: string, links: Readonly<Record<string, number>>): LinkedItem => ({
    ...newcomer(id),
    links: new Map(Object.entries(links)),
  });

  it('goes over any number of steps, not over weak links, and tells what is not known', () => {
    const items = [
      linked(a, { [b]: 200 }),
      linked(b, { [a]: 200, [c]: 120, [d]: 20 }),
      linked(d, { [b]: 20 }),
    ];
    const find = (id: string) => items.find((item) => item.id === id);
    const { members, beyond } = connectedTo(a, find);
    expect([members.map(({ id }) => id), beyond]).toEqual([[a, b], [c]]);
  });
});
