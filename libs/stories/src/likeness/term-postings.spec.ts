import { describe, expect, it } from 'vitest';
import { Journal } from '../journal.js';
import { toItsEnd } from '../steps.js';
import { Candidates } from './candidates.js';
import { TermPostings } from './term-postings.js';

const stem = 4_711;
const ofOneStem = 64;

function postings(journal = new Journal()) {
  const posted = new TermPostings({ entries: 1_000, ofOneStem, journal });
  const read = (most = ofOneStem, oldest = 0, print = stem) => {
    const found = new Candidates(1_000);
    const count = posted.visit({ print, epoch: 3, most, oldest }, found, 1);
    return { count, items: found.best(() => true) };
  };
  const add = (from: number, to: number, oldest = 0) => {
    for (let item = from; item < to; item++) posted.add(stem, 3, item, oldest);
  };
  return { posted, read, add, journal };
}

const downFrom = (newest: number, count: number) => Array.from({ length: count }, (_, nth) => newest - nth);

describe('postings of a stem', () => {
  it('give its newest items, as many as are asked for', () => {
    const { read, add } = postings();
    add(0, 40);
    expect(read(10)).toEqual({ count: 10, items: downFrom(39, 10) });
    expect(read()).toEqual({ count: 40, items: downFrom(39, 40) });
  });

  it('give as many as are ever read, however many were added', () => {
    const { read, add } = postings();
    for (let item = 0; item < 1_000; item++) {
      add(item, item + 1);
      expect(read().count).toBe(Math.min(item + 1, ofOneStem));
    }
    expect(read().items).toEqual(downFrom(999, ofOneStem));
  });

  it('know nothing of other stems and times', () => {
    const { posted, read, add } = postings();
    add(0, 3);
    posted.add(stem + 1, 3, 3, 0);
    posted.add(stem, 4, 4, 0);
    expect(read().items).toEqual([2, 1, 0]);
  });

  it('leave out what is forgotten', () => {
    const { read, add } = postings();
    add(0, 40);
    expect(read(ofOneStem, 30).items).toEqual(downFrom(39, 10));
    expect(read(ofOneStem, 40)).toEqual({ count: 0, items: [] });
  });

  it('are the same after a look ahead', () => {
    const { read, add, journal } = postings();
    add(0, 70);
    const before = read();
    const ahead = function* () {
      add(70, 300, 200);
      yield;
      expect(read(ofOneStem, 200).items).toEqual(downFrom(299, ofOneStem));
    };
    toItsEnd(journal.lookAhead(ahead()));
    expect(read()).toEqual(before);
    add(70, 80);
    expect(read().items).toEqual(downFrom(79, ofOneStem));
  });

  it('of what is forgotten make room for what comes', () => {
    const { posted, read } = postings();
    const window = 50;
    // Each item has a stem that no other has; the sweep finds those chains.
    for (let item = 0; item < 200_000; item++) posted.add(item % 4_000, 3, item, item - window);
    for (let item = 199_950; item < 200_000; item++) {
      expect(read(ofOneStem, 199_950, item % 4_000).items).toEqual([item]);
    }
  });
});
