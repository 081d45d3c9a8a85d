import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartitionPauses } from './partition-pauses.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pauses() {
  const calls: string[] = [];
  const counts: number[] = [];
  const made = new PartitionPauses({
    pause: (partition) => void calls.push(`pause ${partition}`),
    resume: (partition) => void calls.push(`resume ${partition}`),
    probeMs: [100, 1_000],
    onChange: (count) => void counts.push(count),
  });
  return { calls, counts, made };
}

describe('paused partitions', () => {
  it('are resumed as a probe, and count as paused until one succeeds', () => {
    const { calls, counts, made } = pauses();
    made.pause(3, 'redis: away');
    vi.advanceTimersByTime(1_100);
    expect(calls).toEqual(['pause 3', 'resume 3']);
    expect(made.isOnProbe(3)).toBe(true);
    expect(made.reasons()).toEqual(['partition 3: redis: away']);
    made.succeeded(3);
    expect(made.reasons()).toEqual([]);
    expect(counts).toEqual([1, 0]);
  });
  it('rest exactly as long as the breaker says', () => {
    const { calls, made } = pauses();
    made.pause(0, 'too many bugs', 60_000);
    vi.advanceTimersByTime(59_999);
    expect(calls).toEqual(['pause 0']);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual(['pause 0', 'resume 0']);
  });
  it('are paused again in a new consumer, and forgotten when another member has them', () => {
    const { calls, made } = pauses();
    made.pause(0, 'a');
    made.pause(1, 'b');
    made.reassign(new Set([1]));
    expect(calls).toEqual(['pause 0', 'pause 1', 'resume 0', 'pause 1']);
    expect(made.reasons()).toEqual(['partition 1: b']);
  });
});
