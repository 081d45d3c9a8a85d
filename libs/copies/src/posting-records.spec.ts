import { expect, it } from 'vitest';
import { packRecord, recordBytes, textName, unpackRecord } from './posting-records.js';

const id = 'Zk3_q-9aBcDeFgHiJkLmNo';
const exact = 'q7XabcdefghijkLMNOPQRS';
const noon = Date.parse('2026-11-23T12:00:00Z');
const hour = 3_600_000;

it('keeps in fourteen bytes which text of which item it is, and how far away in time', () => {
  const record = packRecord(id, exact, noon);
  expect(record).toHaveLength(recordBytes);
  expect(unpackRecord(record, 0, noon + 5 * hour)).toEqual({
    short: id.slice(0, 14),
    text: textName(id, exact),
    gapHours: 5,
  });
});

it('tells the texts of one item apart', () => {
  expect(textName(id, exact)).not.toBe(textName(id, `r${exact.slice(1)}`));
  expect(packRecord(id, exact, noon)).not.toEqual(packRecord(id, `r${exact.slice(1)}`, noon));
});

it.each([
  ['before 1970', -3 * hour, 2 * hour, 5],
  ['where the sixteen bits begin anew', 65_535 * hour, 65_537 * hour, 2],
])('counts hours %s', (_, eventTimeMs, askedMs, gapHours) => {
  expect(unpackRecord(packRecord(id, exact, eventTimeMs), 0, askedMs).gapHours).toBe(gapHours);
});
