import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { BatchingSender } from './batching-sender.js';

/** Stands for Kafka: each send waits until the test settles it. */
class Sends {
  readonly calls: { keys: (string | null)[]; settle: (error?: Error) => void }[] = [];

  send = (records: readonly OutgoingRecord[]) =>
    new Promise<void>((resolve, reject) => {
      const settle = (error?: Error) => (error ? reject(error) : resolve());
      this.calls.push({ keys: records.map(({ key }) => key), settle });
    });
}

const record = (key: string, bytes = 10): OutgoingRecord => ({ key, value: Buffer.alloc(bytes) });
const turn = () => vi.advanceTimersByTimeAsync(0);

describe('the batching sender', () => {
  let sends: Sends;
  let sender: BatchingSender;
  beforeEach(() => {
    vi.useFakeTimers();
    sends = new Sends();
    sender = new BatchingSender({ send: sends.send, batchBytes: 10_000, atOnce: 1, timeoutMs: 1000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends a lone request at once and answers only when it is safe', async () => {
    const done = vi.fn();
    void sender.send([record('a')]).then(done);
    expect(sends.calls).toHaveLength(1);
    await turn();
    expect(done).not.toHaveBeenCalled();
    sends.calls[0]?.settle();
    await turn();
    expect(done).toHaveBeenCalled();
  });

  it('merges what comes while a send is on its way', async () => {
    void sender.send([record('a')]);
    void sender.send([record('b'), record('c')]);
    const last = sender.send([record('d')]);
    sends.calls[0]?.settle();
    await turn();
    expect(sends.calls[1]?.keys).toEqual(['b', 'c', 'd']);
    sends.calls[1]?.settle();
    await last;
  });

  it('splits a large request and answers when its last part is safe', async () => {
    const done = vi.fn();
    void sender.send([record('a', 6000), record('b', 6000), record('c', 60_000)]).then(done);
    for (const keys of [['a'], ['b'], ['c']]) {
      expect(done).not.toHaveBeenCalled();
      expect(sends.calls.at(-1)?.keys).toEqual(keys);
      sends.calls.at(-1)?.settle();
      await turn();
    }
    expect(done).toHaveBeenCalled();
  });

  it('fails the requests of a failed send, sends no more of them, and goes on with the others', async () => {
    const torn = sender.send([record('a', 6000), record('b', 6000)]);
    const other = sender.send([record('c', 6000)]);
    sends.calls[0]?.settle(new UnavailableError('kafka', 'gone'));
    await expect(torn).rejects.toThrow('gone');
    await turn();
    expect(sends.calls[1]?.keys).toEqual(['c']);
    sends.calls[1]?.settle();
    await other;
  });

  it('answers in bounded time when Kafka does not, also for those who wait behind', async () => {
    const waiting = [sender.send([record('a')]), sender.send([record('b')])];
    const answers = Promise.allSettled(waiting);
    await vi.advanceTimersByTimeAsync(1000);
    for (const answer of await answers) {
      expect(answer).toMatchObject({ reason: expect.any(UnavailableError) });
    }
    sends.calls[0]?.settle();
    await turn();
    expect(sends.calls).toHaveLength(1);
  });
});
