import { describe, expect, it } from 'vitest';
import { Journal } from '../journal.js';
import { toItsEnd } from '../steps.js';
import { type Known, KnownItems } from './known-items.js';

const places = 10;
const knownAs = (id: string, group?: string): Known => ({
  id,
  group,
  story: id,
  number: -1,
  host: undefined,
});

function filled(items: number) {
  const awoken: string[] = [];
  const journal = new Journal();
  let newest = -1;
  const entered = new KnownItems({
    ...{ places, journal, newest: () => newest },
    awoken: ({ id }) => awoken.push(id),
  });
  const enter = (known: Known) => entered.note(++newest, known);
  const all = Array.from({ length: items }, (_, nth) => knownAs(`item ${nth}`, `item ${nth - (nth % 3)}`));
  for (const known of all) enter(known);
  return { items: entered, all, awoken, enter, journal };
}

describe('what is known of items', () => {
  it('is the same of an item that slept, by number and by id', () => {
    const { items, all, awoken } = filled(14);
    for (const known of all.slice(4)) items.letSleep(known);
    expect(items.awake(12)).toBeUndefined();
    expect(items.id(12)).toBe('item 12');
    expect(items.of(12)).toEqual({ id: 'item 12', group: 'item 12', story: 'item 12', number: 12 });
    expect(items.find('item 8')).toEqual({ id: 'item 8', group: 'item 6', story: 'item 8', number: 8 });
    expect(items.find('item 8')).toBe(items.of(8));
    expect(awoken).toEqual(['item 12', 'item 8']);
    expect(items.find('item 99')).toBeUndefined();
  });

  it('wakes as the one that somebody else knows', () => {
    const { items, all } = filled(5);
    for (const known of all) items.letSleep(known);
    items.wake(all[3] as Known);
    expect(items.of(3)).toBe(all[3]);
    expect(items.find('item 3')).toBe(all[3]);
  });

  it('stays known when it wakes in a look ahead, which what entered there does not', () => {
    const { items, all, enter, journal } = filled(5);
    items.letSleep(all[2] as Known);
    const ahead = knownAs('ahead');
    toItsEnd(
      journal.lookAhead(
        (function* () {
          enter(ahead);
          yield;
          items.find('item 2');
        })(),
      ),
    );
    expect(items.find('item 2')?.number).toBe(2);
    expect([items.find('ahead'), ahead.number]).toEqual([undefined, -1]);
  });
});
