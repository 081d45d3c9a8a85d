import { describe, expect, it } from 'vitest';
import { packRecord, recordBytes, textName } from './posting-records.js';
import {
  bestCandidates,
  isCandidate,
  mostCandidates,
  type RecordRun,
  sharedTexts,
} from './shared-anchors.js';

const exact = 'q7XabcdefghijkLMNOPQRS';
const hour = 3_600_000;
const idOf = (nth: number) => `${'item'.padEnd(10, 'x')}${String(nth).padStart(4, '0')}abcdefgh`;
const textOf = (nth: number) => textName(idOf(nth), exact);
const record = (nth: number, atMs = 0) => packRecord(idOf(nth), exact, atMs);

/** The records under one anchor. */
function run(...records: readonly Buffer[]): RecordRun {
  return { bytes: Buffer.concat(records), from: 0, to: records.length * recordBytes };
}

describe('the texts that share anchors', () => {
  it('are those under at least so many of them, with their number', () => {
    const runs = [run(record(1), record(2)), run(record(2), record(3)), run(record(3), record(2))];
    const shared = sharedTexts(runs, 2, 0).map(({ text, shares }) => [text, shares]);
    expect(shared.sort()).toEqual([
      [textOf(2), 3],
      [textOf(3), 2],
    ]);
    expect(sharedTexts(runs, 1, 0)).toHaveLength(3);
  });

  it('count an anchor once, though two epochs have the text', () => {
    expect(sharedTexts([run(record(1), record(1))], 2, 0)).toEqual([]);
  });

  it('are told apart by every byte of their names, however many there are', () => {
    const crowd = Array.from({ length: 700 }, (_, nth) => record(nth));
    const shared = sharedTexts([run(...crowd), run(...crowd.slice(100)), run(record(650))], 2, 0);
    expect(shared).toHaveLength(600);
    expect(new Set(shared.map(({ text }) => text)).size).toBe(600);
    expect(shared.find(({ text }) => text === textOf(650))?.shares).toBe(3);
  });

  it('of one look are not counted in the next', () => {
    sharedTexts([run(record(1))], 1, 0);
    expect(sharedTexts([run(record(1))], 2, 0)).toEqual([]);
  });
});

describe('the texts that one is compared with', () => {
  const pair = (shares: number, gapHours: number) => ({ shares, gapHours });

  it('are told by the two alone: three anchors shared, or two within three days', () => {
    expect(isCandidate(pair(3, 160), 16)).toBe(true);
    expect(isCandidate(pair(2, 72), 16)).toBe(true);
    expect(isCandidate(pair(2, 73), 16)).toBe(false);
  });

  it('are its equals at any time, however few anchors they have', () => {
    expect(isCandidate(pair(2, 160), 2)).toBe(true);
    expect(isCandidate(pair(1, 160), 1)).toBe(true);
  });

  it('of too many are those that share most, the nearest in time first among equals', () => {
    const far = run(...Array.from({ length: 300 }, (_, nth) => record(nth, nth * hour)));
    const best = bestCandidates(sharedTexts([far, far, run(record(299, 299 * hour))], 2, 0));
    expect(best).toHaveLength(mostCandidates);
    expect(best.map(({ text }) => text).slice(0, 3)).toEqual([textOf(299), textOf(0), textOf(1)]);
  });
});
