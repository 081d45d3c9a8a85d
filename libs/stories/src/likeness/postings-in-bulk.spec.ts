import { describe, expect, it } from 'vitest';
import { Journal } from '../journal.js';
import { Candidates } from './candidates.js';
import { PostingsInBulk } from './postings-in-bulk.js';
import { TermPostings } from './term-postings.js';

const [ofOneStem, epochs] = [64, 3];

function posted() {
  const postings = new TermPostings({ entries: 20_000, ofOneStem, journal: new Journal() });
  const read = (print: number, epoch: number) => {
    const found = new Candidates(100);
    postings.visit({ print, epoch, most: ofOneStem, oldest: 0 }, found, 1);
    return found.best(() => true);
  };
  return { postings, read };
}

/** Few stems are of many items and many of few. */
const entries = Array.from({ length: 20_000 }, (_, nth) => ({
  print: Math.floor(5_000 / (1 + ((nth * 7_919) % 5_003))),
  epoch: nth % epochs,
  item: Math.floor(nth / 20),
}));

describe('postings that are added together', () => {
  it.each([20_000, 700])('give what they give when they are added one by one, %i at a time', (room) => {
    const [one, other] = [posted(), posted()];
    const bulk = new PostingsInBulk(other.postings, room);
    for (const { print, epoch, item } of entries) {
      one.postings.add(print, epoch, item, 0);
      bulk.add(print, epoch, item, 0);
    }
    bulk.flush(0);
    for (const { print, epoch } of entries.slice(0, 6_000)) {
      expect(other.read(print, epoch)).toEqual(one.read(print, epoch));
    }
    one.postings.add(1, 0, 1_001, 0);
    other.postings.add(1, 0, 1_001, 0);
    expect(other.read(1, 0)).toEqual(one.read(1, 0));
  });
});
