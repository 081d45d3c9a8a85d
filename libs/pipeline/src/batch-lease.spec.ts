import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BatchLease } from './batch-lease.js';
import { LostBatch } from './errors.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function lease(heartbeat: () => Promise<void> = async () => undefined) {
  const group = { epoch: 1 };
  const beat = vi.fn(heartbeat);
  const made = new BatchLease({
    epoch: () => group.epoch,
    heartbeat: beat,
    heartbeatMs: 2_000,
    deadlineMs: 20_000,
  });
  return { group, beat, made };
}

describe('a lease on a batch', () => {
  it('beats until the deadline, and then no more: a hanging handler is not hidden', async () => {
    const { beat, made } = lease();
    await vi.advanceTimersByTimeAsync(19_999);
    const beats = beat.mock.calls.length;
    expect(beats).toBe(19);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(beat.mock.calls.length).toBe(beats);
    expect(made.expired).toBe(true);
    expect(() => made.assertHeld()).toThrow(LostBatch);
  });
  it('has its deadline anew for each part', async () => {
    const { made } = lease();
    await vi.advanceTimersByTimeAsync(15_000);
    made.renew();
    await vi.advanceTimersByTimeAsync(15_000);
    made.assertHeld();
    made.end();
  });
  it('is lost when the group was joined anew', () => {
    const { group, made } = lease();
    group.epoch += 1;
    expect(() => made.assertHeld()).toThrow('the group was joined anew');
    expect(made.signal.aborted).toBe(true);
  });
  it('is lost at once when a heartbeat tells of a rebalance, and keeps that error for kafkajs', async () => {
    const rebalancing = Object.assign(new Error('rebalancing'), { type: 'REBALANCE_IN_PROGRESS' });
    const { made } = lease(() => Promise.reject(rebalancing));
    const work = expect(made.race(new Promise(() => undefined))).rejects.toThrow(LostBatch);
    await vi.advanceTimersByTimeAsync(1_000);
    await work;
    expect(made.groupError).toBe(rebalancing);
  });
  it('is not lost by a heartbeat that only lost its connection', async () => {
    const { made } = lease(() => Promise.reject(new Error('ECONNRESET')));
    await vi.advanceTimersByTimeAsync(5_000);
    made.assertHeld();
    made.end();
  });
  it('is not lost by an event that somebody who was given its signal fires there', async () => {
    const { made } = lease();
    const work = made.race(new Promise((done) => setTimeout(done, 100, 'done')));
    made.signal.dispatchEvent(new Event('abort'));
    await vi.advanceTimersByTimeAsync(100);
    expect(await work).toBe('done');
    made.assertHeld();
    made.end();
  });
});
