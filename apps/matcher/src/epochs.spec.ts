import { describe, expect, it } from 'vitest';
import type { PlacedRecord } from '#libs/stories';
import { Epochs } from './epochs.js';

const claim = (epoch: number, leader: string): PlacedRecord => ({
  ...{ epoch, seq: 0 },
  record: { kind: 'claim', leader },
});
const told = (epoch: number, seq: number): PlacedRecord => ({
  ...{ epoch, seq },
  record: { kind: 'told', upTo: { epoch, seq } },
});

function admitted(...records: PlacedRecord[]): string[] {
  const epochs = new Epochs();
  return records.flatMap((one) =>
    epochs.admit(one) ? [`${one.epoch}/${one.record.kind === 'claim' ? one.record.leader : one.seq}`] : [],
  );
}

describe('records that count', () => {
  it('are those of the highest epoch claimed, so that a zombie writes in vain', () => {
    const log = [claim(1, 'a'), told(1, 1), claim(2, 'b'), told(1, 2), told(2, 1), told(1, 3), told(2, 2)];
    expect(admitted(...log)).toEqual(['1/a', '1/1', '2/b', '2/1', '2/2']);
  });

  it('count once when an outage had them written twice', () => {
    expect(admitted(claim(1, 'a'), told(1, 1), told(1, 2), told(1, 1), told(1, 2), told(1, 3))).toEqual([
      '1/a',
      '1/1',
      '1/2',
      '1/3',
    ]);
  });

  it('have one leader when two claim the same epoch: the first', () => {
    const epochs = new Epochs();
    expect([epochs.admit(claim(4, 'a')), epochs.admit(claim(4, 'b'))]).toEqual([true, false]);
    expect([epochs.current, epochs.leader]).toEqual([4, 'a']);
  });

  it('are none before anybody has claimed', () => {
    expect(admitted(told(1, 1))).toEqual([]);
  });
});
