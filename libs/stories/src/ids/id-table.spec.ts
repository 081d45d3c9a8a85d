import { describe, expect, it } from 'vitest';
import { itemId } from '#libs/contracts';
import { IdTable } from './id-table.js';

const idOf = (nth: number) => itemId('sham', String(nth));

describe('a table of ids', () => {
  it('knows each by its number and its number by it, as they come and go', () => {
    const table = new IdTable();
    const room = 3_000;
    for (let nth = 0; nth < 10_000; nth++) {
      if (nth >= room) table.remove(nth % room);
      table.set(nth % room, idOf(nth));
    }
    for (let nth = 0; nth < 10_000; nth++) {
      expect(table.find(idOf(nth))).toBe(nth < 10_000 - room ? -1 : nth % room);
      if (nth >= 10_000 - room) expect(table.id(nth % room)).toBe(idOf(nth));
    }
  });

  it('keeps what is no such id, too', () => {
    const table = new IdTable();
    const others = ['', 'ferry', 'عبّارة', `${idOf(1)}x`, `${idOf(1).slice(1)}é`, `+${idOf(1).slice(1)}`];
    for (const [number, id] of [...others, idOf(1)].entries()) table.set(number, id);
    for (const [number, id] of [...others, idOf(1)].entries()) {
      expect([table.find(id), table.id(number)]).toEqual([number, id]);
      table.remove(number);
      expect(table.find(id)).toBe(-1);
    }
  });
});
