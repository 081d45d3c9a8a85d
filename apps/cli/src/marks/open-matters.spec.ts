import { describe, expect, it } from 'vitest';
import { itemId, type Mark, markKey } from '#libs/contracts';
import { KnownMarks } from './known-marks.js';
import { openMatters } from './open-matters.js';

const [held, notice, killed, copy, group] = ['1', '2', '3', '4', '5'].map((uri) => itemId('sham', uri)) as [
  ...[string, string, string, string, string],
];
const at = (minute: number) => `2026-11-20T10:0${minute}:00.000Z`;
const by = 'indexer';

function known(...marks: Mark[]): KnownMarks {
  const all = new KnownMarks();
  for (const mark of marks) all.take(markKey(mark), Buffer.from(JSON.stringify(mark)));
  return all;
}

const hold: Mark = { kind: 'hold', item: held, at: at(2), by, value: { notice, reason: 'a kill in words' } };
const lost: Mark = { kind: 'notice', item: notice, at: at(3), by, value: { reason: 'of another one' } };
const copied: Mark = { kind: 'killed-copy', item: group, at: at(1), by, value: { of: killed } };
const release = (item: string, of: string): Mark => ({
  ...{ kind: 'release', item, at: at(4), by: 'operator', value: { of: [of] } },
});
const members = async (of: string) => (of === group ? [killed, copy] : []);
const open = async (...marks: Mark[]) =>
  (await openMatters(known(...marks), members)).map(({ kind, item, of }) => [kind, item, of]);

describe('what waits for an editor', () => {
  it('are held items, messages without a target, and copies of killed texts, oldest first', async () => {
    expect(await open(hold, lost, copied)).toEqual([
      ['killed-copy', copy, killed],
      ['hold', held, notice],
      ['notice', notice, notice],
    ]);
  });

  it('is no more what was released, nor a copy of what was restored', async () => {
    expect(await open(hold, release(held, notice))).toEqual([]);
    expect(await open(hold, release(held, killed))).toHaveLength(1);
    expect(await open(lost, release(notice, notice))).toEqual([]);
    expect(await open(copied, release(copy, killed))).toEqual([]);
    const restore: Mark = { kind: 'restore', item: killed, at: at(2), by: 'operator', value: { reason: '' } };
    expect(await open(copied, restore)).toEqual([]);
  });

  it('leaves out what was taken back and what is no mark', async () => {
    const all = known(hold);
    all.take('x/hold', Buffer.from('{"half":'));
    all.take(markKey(lost), Buffer.from(JSON.stringify(hold)));
    expect(all.all()).toEqual([hold]);
    all.take(markKey(hold), Buffer.alloc(0));
    expect(all.all()).toEqual([]);
  });
});
