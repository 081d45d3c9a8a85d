import { describe, expect, it } from 'vitest';
import { LostBatch, type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { readStoryRecord } from '#libs/stories';
import { StoryLog } from './story-log.js';

const told = { kind: 'told', upTo: { epoch: 1, seq: 1 } } as const;

function pen({ fails = 0, readBackMs = 5_000 } = {}) {
  const sent: number[] = [];
  let left = fails;
  const log = new StoryLog(1, {
    readBackMs,
    async send(records: readonly OutgoingRecord[]) {
      await Promise.resolve();
      if (left-- > 0) throw new UnavailableError('kafka', 'away');
      sent.push(...records.map(({ value }) => readStoryRecord(value as Buffer).seq));
    },
  });
  return { log, sent };
}

const settledNow = async (promise: Promise<void>) => {
  let ended = false;
  void promise.then(() => {
    ended = true;
  });
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  return ended;
};

describe('the pen of the one that leads', () => {
  it('counts as written only what was read back', async () => {
    const { log } = pen();
    log.append(told);
    log.append(told);
    const written = log.written();
    expect(await settledNow(written)).toBe(false);
    log.confirm(1);
    expect([await settledNow(written), log.isQuiet]).toEqual([false, false]);
    log.confirm(2);
    await written;
    expect(log.isQuiet).toBe(true);
  });

  it('writes what an outage kept waiting before anything later, and loses none of it', async () => {
    const { log, sent } = pen({ fails: 1 });
    log.append(told);
    await expect(log.written()).rejects.toThrow(UnavailableError);
    log.append(told);
    const written = log.written();
    log.confirm(2);
    await written;
    expect(sent).toEqual([1, 2]);
  });

  it('writes many in their order, some hundreds at a time', async () => {
    const { log, sent } = pen();
    for (let nth = 0; nth < 1_700; nth++) log.append(told);
    const both = Promise.all([log.written(), log.written()]);
    log.confirm(1_700);
    await both;
    expect(sent).toEqual(Array.from({ length: 1_700 }, (_, nth) => nth + 1));
  });

  it('says that Kafka is away when a record is not read back in time', async () => {
    const { log } = pen({ readBackMs: 10 });
    log.append(told);
    await expect(log.written()).rejects.toThrow(UnavailableError);
  });

  it('gives up at once when another one leads', async () => {
    const { log } = pen();
    log.append(told);
    const written = log.written();
    log.fence('another matcher leads');
    await expect(written).rejects.toThrow(LostBatch);
    await expect(log.written()).rejects.toThrow('another matcher leads');
  });
});
