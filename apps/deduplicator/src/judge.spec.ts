import { describe, expect, it } from 'vitest';
import type { WireItem } from '#libs/contracts';
import { condemn, judge } from './judge.js';

const item = {
  id: 'founder',
  feed: 'harbor-wire',
  uri: 'urn:harbor:9',
  pubStatus: 'usable',
  origin: 'wire.raw-1-5#2',
} as WireItem;

const alone = { kind: 'win', group: 'founder', similarity: 1, reason: 'alone' } as const;

describe('judge', () => {
  it('emits a founder alone in its own group, under its own origin', () => {
    expect(judge(item, alone)).toEqual({
      kind: 'emit',
      key: 'founder',
      value: { ...item, copies: { group: 'founder', similarity: 1, reason: 'alone' } },
      origin: 'wire.raw-1-5#2',
    });
  });

  it('emits the same record again, which may have been lost after its claim', () => {
    expect(judge(item, { ...alone, kind: 'self' })).toEqual(judge(item, alone));
  });

  it('emits a copy in the group it joined, with what it copies, how sure that is and what belongs elsewhere now', () => {
    const copies = {
      group: 'other',
      similarity: 0.83,
      reason: 'part',
      of: 'third',
      moves: [{ item: 'fourth', from: 'fourth', to: 'other', seen: 5 }],
    } as const;
    expect(judge(item, { kind: 'win', ...copies, moves: [...copies.moves] })).toMatchObject({
      kind: 'emit',
      value: { copies },
    });
  });

  it('drops a redelivery with a record of what it repeats', () => {
    expect(judge(item, { kind: 'dup', of: 'wire.raw-1-2' })).toEqual({
      kind: 'drop',
      reason: 'redelivery',
      key: 'wire.raw-1-5#2',
      value: {
        id: 'founder',
        feed: 'harbor-wire',
        uri: 'urn:harbor:9',
        origin: 'wire.raw-1-5#2',
        repeats: 'wire.raw-1-2',
      },
    });
  });
});

it('names the field in the reason of a dead letter', () => {
  const part = { origin: 'wire.raw-1-5', id: 'x' };
  expect(condemn({ code: 'invalid', field: 'urgency', detail: 'expected 1 to 9' }, part)).toEqual({
    kind: 'dead',
    code: 'invalid',
    reason: 'urgency: expected 1 to 9',
    ...part,
  });
});

it.each([[{ urgency: 1 }], [{ pubStatus: 'canceled' }], [{ embargoedUntil: '2026-11-23T12:00:00.000Z' }]])(
  'puts %j in the flash lane, whichever topic it came by',
  (facts) => {
    expect(judge({ ...item, ...facts } as WireItem, alone)).toMatchObject({
      lane: 'flash',
    });
  },
);
