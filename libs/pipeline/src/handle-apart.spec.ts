import { describe, expect, it } from 'vitest';
import { LostBatch, PoisonError, UnavailableError } from './errors.js';
import { type ApartRules, handleApart } from './handle-apart.js';
import { emit, type Received } from './stage.js';
import { toWireRecord } from './wire-record.js';

const rules = (over: Partial<ApartRules> = {}): ApartRules => ({
  tries: 3,
  rest: async () => undefined,
  admitBug: () => true,
  onRetry: () => undefined,
  ...over,
});

const batchOf = (count: number): Received<number>[] =>
  Array.from({ length: count }, (_, n) => {
    const message = {
      key: null,
      value: Buffer.from(String(n)),
      timestamp: '1',
      attributes: 0,
      offset: String(n),
    };
    return { value: n, record: toWireRecord('wire.raw', 0, { ...message, headers: {} }) };
  });

const echo = async (batch: readonly Received<number>[]) =>
  batch.map(({ value }) => [emit(`k${value}`, value)]);

const failingOn = (bad: readonly number[], error: (n: number) => Error) => {
  const calls: number[][] = [];
  const handleAll = async (batch: readonly Received<number>[]) => {
    calls.push(batch.map(({ value }) => value));
    const hit = batch.find(({ value }) => bad.includes(value));
    if (hit) throw error(hit.value);
    return echo(batch);
  };
  return { calls, handleAll };
};

const kinds = (settled: { verdict: readonly { kind: string }[] }[]) =>
  settled.map(({ verdict }) => verdict[0]?.kind);

describe('a batch handled apart', () => {
  it('takes one call when nothing fails', async () => {
    const { calls, handleAll } = failingOn([], () => new Error());
    expect(kinds(await handleApart(batchOf(100), handleAll, rules()))).toEqual(Array(100).fill('emit'));
    expect(calls).toHaveLength(1);
  });
  it('buries only the message that fails, in its place, after three tries', async () => {
    const { calls, handleAll } = failingOn([5], () => new RangeError('no such place'));
    const settled = await handleApart(batchOf(8), handleAll, rules());
    expect(kinds(settled)).toEqual(['emit', 'emit', 'emit', 'emit', 'emit', 'dead', 'emit', 'emit']);
    expect(calls.filter((call) => call.length === 1 && call[0] === 5)).toHaveLength(3);
    expect(settled[5]).toMatchObject({ attempts: 3, byBug: true });
    expect(settled[5]?.verdict[0]).toMatchObject({
      code: 'bug',
      reason: expect.stringContaining('RangeError: no such place'),
    });
  });
  it('buries poison at once with its own code', async () => {
    const { calls, handleAll } = failingOn([1], () => new PoisonError('refused', 'body: too deep'));
    const settled = await handleApart(batchOf(2), handleAll, rules());
    expect(settled[1]).toMatchObject({ attempts: 1, byBug: false });
    expect(settled[1]?.verdict[0]).toMatchObject({ code: 'refused', reason: 'body: too deep' });
    expect(calls).toEqual([[0, 1], [0], [1]]);
  });
  it.each([
    { what: 'an outage', error: new UnavailableError('redis', 'refused') },
    { what: 'a lost batch', error: new LostBatch('rebalance') },
  ])('lets $what through, and buries nothing', async ({ error }) => {
    const { handleAll } = failingOn([3], () => error);
    await expect(handleApart(batchOf(4), handleAll, rules())).rejects.toBe(error);
  });
  it('takes a wrong number of verdicts, or an empty one, for a bug', async () => {
    const short = async (batch: readonly Received<number>[]) => (await echo(batch)).slice(1);
    expect(kinds(await handleApart(batchOf(2), short, rules({ tries: 1 })))).toEqual(['dead', 'dead']);
    const empty = async () => [[]];
    expect(kinds(await handleApart(batchOf(1), empty, rules({ tries: 1 })))).toEqual(['dead']);
  });
  it('stops where it is told to, with all before it settled', async () => {
    const { handleAll } = failingOn([2, 4, 5], (n) => new Error(`bug ${n}`));
    let left = 1;
    const admitBug = () => left-- > 0;
    expect(kinds(await handleApart(batchOf(8), handleAll, rules({ tries: 1, admitBug })))).toEqual([
      'emit',
      'emit',
      'dead',
      'emit',
    ]);
  });
});
