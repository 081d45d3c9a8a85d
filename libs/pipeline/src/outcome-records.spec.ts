import { describe, expect, it } from 'vitest';
import type { Settled } from './handle-apart.js';
import { planOutcomes } from './outcome-records.js';
import { dead, done, drop, emit, type Verdict } from './stage.js';
import { toWireRecord, traceparentOf } from './wire-record.js';

const facts = { name: 'deduplicator', to: 'wire.unique', namespace: 't-', lane: 'bulk' } as const;

const headers = {
  'content-type': 'text/plain',
  ce_source: 'atlas',
  ce_id: 'abc',
  'slugline-push': '{"uri":"u"}',
  'slugline-received-at': '2018-04-05T09:00:00Z',
};

function settled(
  verdict: Verdict<unknown>,
  over: { value?: Buffer; headers?: Record<string, string> } = {},
): Settled<unknown, unknown>[] {
  const message = {
    key: Buffer.from('id-1'),
    value: Buffer.from('نص'),
    timestamp: '1',
    attributes: 0,
    offset: '7',
  };
  const record = toWireRecord('t-wire.raw', 2, { ...message, headers, ...over });
  return [{ record, verdict, attempts: 1, byBug: false }];
}

describe('outcomes become records', () => {
  it('an emit carries origin, time of receipt, feed and trace to the next topic', () => {
    const plan = planOutcomes(facts, settled([emit('id-1', { a: 1 })]));
    expect(plan.records[0]).toMatchObject({
      topic: 't-wire.unique',
      record: {
        key: 'id-1',
        value: '{"a":1}',
        headers: {
          'slugline-origin': 't-wire.raw-2-7',
          'slugline-received-at': '2018-04-05T09:00:00.000Z',
          'slugline-schema': '1',
          'content-type': 'application/json',
          ce_source: 'atlas',
          traceparent: traceparentOf('t-wire.raw-2-7'),
        },
      },
    });
    expect(plan.records[0]?.record.headers).not.toHaveProperty('slugline-push');
    expect(Object.fromEntries(plan.outcomes)).toEqual({ emitted: 1 });
  });
  it('a part keeps its own origin, and the flash lane goes to the twin', () => {
    const plan = planOutcomes({ ...facts, lane: 'flash' }, settled([emit('p', {}, 't-wire.raw-2-7#3')]));
    expect(plan.records[0]).toMatchObject({
      topic: 't-wire.unique.flash',
      record: { headers: { 'slugline-origin': 't-wire.raw-2-7#3' } },
    });
  });
  it('a drop is a record on wire.dropped that says why', () => {
    const [planned] = planOutcomes(facts, settled([drop('redelivery', 'k', { id: 'i' })])).records;
    expect(planned).toMatchObject({
      topic: 't-wire.dropped',
      record: { key: 'k', value: '{"id":"i"}', headers: { 'slugline-reason': 'redelivery' } },
    });
  });
  it('a dead letter keeps the bytes and every header they came with', () => {
    const plan = planOutcomes(facts, settled([dead('empty', 'neither headline nor body')]));
    expect(plan.records[0]?.topic).toBe('t-wire.dead');
    expect(plan.records[0]?.record.value.toString()).toBe('نص');
    expect(plan.records[0]?.record.headers).toMatchObject({
      ...headers,
      'slugline-received-at': '2018-04-05T09:00:00.000Z',
      'slugline-id': 'id-1',
      'slugline-feed': 'atlas',
      'slugline-stage': 'deduplicator',
      'slugline-code': 'empty',
      'slugline-origin': 't-wire.raw-2-7',
      'slugline-attempts': '1',
    });
    expect(plan.deadLetters).toMatchObject([{ code: 'empty', offset: '7' }]);
  });
  it('what a sink has done is only counted', () => {
    const plan = planOutcomes(facts, settled([done('indexed')]));
    expect(plan.records).toEqual([]);
    expect(Object.fromEntries(plan.outcomes)).toEqual({ indexed: 1 });
  });
});

describe('what cannot be published as it is', () => {
  it('an emit larger than its topic takes becomes a dead letter', () => {
    const plan = planOutcomes(
      facts,
      settled([emit('big', { body: 'ن'.repeat(5_000_000) }), emit('small', {})]),
    );
    expect(plan.records.map(({ topic }) => topic)).toEqual(['t-wire.dead', 't-wire.unique']);
    expect(plan.deadLetters).toMatchObject([{ code: 'too-large' }]);
    expect(plan.records[0]?.record.headers).toMatchObject({ 'slugline-id': 'big' });
  });
  it('a dead letter larger than wire.dead takes is cut, and says so', () => {
    const given = settled([dead('invalid', 'why')], { value: Buffer.alloc(11 * 1024 * 1024) });
    const [planned] = planOutcomes(facts, given).records;
    expect(planned?.record.value.length).toBeLessThan(10 * 1024 * 1024);
    expect(planned?.record.headers?.['slugline-reason']).toMatch(
      /^why \(value cut from 11534336 to \d+ bytes\)$/,
    );
    expect(planned?.record.headers).toMatchObject({ 'slugline-feed': 'atlas', ce_id: 'abc' });
  });
  it('headers that would not fit beside it are left out', () => {
    const value = Buffer.alloc(11 * 1024 * 1024);
    const given = settled([dead('invalid', 'why')], { value, headers: { long: 'x'.repeat(100_000) } });
    const [planned] = planOutcomes(facts, given).records;
    expect(Object.keys(planned?.record.headers ?? {})).not.toContain('long');
    expect(planned?.record.headers?.['slugline-reason']).toMatch(/other headers left out/);
  });
  it('a value without a JSON form is a bug in that message alone', () => {
    const plan = planOutcomes(facts, settled([emit('k', { n: 1n })]));
    expect(plan.deadLetters).toMatchObject([{ code: 'bug', reason: expect.stringContaining('TypeError') }]);
  });
  it('the broker refuses all the same has a dead letter at hand', () => {
    const [planned] = planOutcomes(facts, settled([emit('k', {})])).records;
    expect(planned?.instead?.('refused').record.headers).toMatchObject({ 'slugline-code': 'too-large' });
  });
});
