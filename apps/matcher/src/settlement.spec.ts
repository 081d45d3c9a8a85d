import { describe, expect, it } from 'vitest';
import { markKey, markSchema, storyId } from '#libs/contracts';
import { inParts, marksOf, settlementOf } from './settlement.js';

const change = (id: string, before: string, story: string) => ({ id, before, story });
const of = (sizes: Record<string, number>, ...changes: ReturnType<typeof change>[]) =>
  settlementOf(changes, { idOf: (founder) => founder.toUpperCase(), sizeOf: (story) => sizes[story] ?? 0 });

describe('a settlement', () => {
  it('joins a story that went to another one as a whole', () => {
    expect(of({ A: 2, B: 5 }, change('1', 'a', 'b'), change('2', 'a', 'b'))).toEqual({
      joins: [{ from: 'A', to: 'B', founder: 'a' }],
      moves: [],
    });
  });

  it('moves a single item by itself, also where its story ends with it', () => {
    expect(of({ A: 1, B: 5 }, change('1', 'a', 'b'))).toEqual({
      joins: [],
      moves: [{ item: '1', story: 'B' }],
    });
  });

  it('moves those who leave a story in which others stay', () => {
    expect(of({ A: 3, B: 5 }, change('1', 'a', 'b'), change('2', 'a', 'b'))).toEqual({
      joins: [],
      moves: [
        { item: '1', story: 'B' },
        { item: '2', story: 'B' },
      ],
    });
  });

  it('joins where most went and moves the others, when a story parts and nobody stays', () => {
    const changes = [change('1', 'a', 'b'), change('2', 'a', 'b'), change('3', 'a', 'c')];
    expect(of({ A: 3 }, ...changes)).toEqual({
      joins: [{ from: 'A', to: 'B', founder: 'a' }],
      moves: [{ item: '3', story: 'C' }],
    });
  });

  it('joins nothing that others came to in the same settlement', () => {
    const changes = [change('1', 'a', 'b'), change('2', 'a', 'b'), change('3', 'c', 'a')];
    expect(of({ A: 2, C: 1 }, ...changes).joins).toEqual([]);
  });
});

describe('what is said of a settlement', () => {
  const [a, b, item] = [storyId('1'), storyId('2'), storyId('3')];
  const at = '2026-11-20T10:00:00.000Z';

  it('is a mark on the larger of two stories, whichever was joined to which, and one on each item moved', () => {
    const said = (from: string, to: string) =>
      marksOf({ at, silent: false, joins: [{ from, to, founder: item }], moves: [{ item, story: a }] });
    expect(said(a, b)).toEqual(said(b, a));
    const keys = said(a, b).map((mark) => markKey(markSchema.parse(mark)));
    const [small, large] = [a, b].sort();
    expect(keys).toEqual([`${item}/story`, `${large}/story-joined/${small}`]);
  });

  it('fits records of 64 KiB in parts, however much changed at once', () => {
    const moves = Array.from({ length: 5_000 }, (_, nth) => ({ item: storyId(`i${nth}`), story: a }));
    const joins = Array.from({ length: 900 }, (_, nth) => ({
      from: storyId(`f${nth}`),
      to: a,
      founder: item,
    }));
    const parts = inParts({ joins, moves });
    expect(parts.flatMap((part) => part.moves)).toEqual(moves);
    expect(parts.flatMap((part) => part.joins)).toEqual(joins);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(60_000);
  });
});
