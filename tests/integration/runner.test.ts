import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emit, PoisonError, readTopic, UnavailableError } from '#libs/pipeline';
import { eventually } from '../support/eventually.js';
import { numbered, StageBench, textStage } from '../support/stage-bench.js';

let bench: StageBench;
beforeEach(async () => {
  bench = await StageBench.open();
});
afterEach(() => bench.close());

const unique = async () => bench.read(bench.topic('wire.unique'));
const dead = async () => bench.read(bench.topic('wire.dead'));
const texts = (records: { value: Buffer }[]) => records.map(({ value }) => JSON.parse(value.toString()).text);

async function expectAll(count: number, prefix = 'item') {
  const all = numbered(count, prefix).map(({ value }) => value);
  await eventually(async () => expect(new Set(texts(await unique()))).toEqual(new Set(all)));
}

describe('the way through', () => {
  it('passes every record on, with origin, time of receipt, feed and trace, and ends with no lag', async () => {
    await bench.put(bench.topic('wire.raw'), [
      { key: 'a', value: 'خبر عاجل', headers: { ce_source: 'atlas', 'slugline-replay': '1' } },
    ]);
    const runner = await bench.run(textStage());
    await eventually(async () => expect(await unique()).toHaveLength(1));
    const [record] = await unique();
    const [raw] = await bench.read(bench.topic('wire.raw'));
    expect(texts(await unique())).toEqual(['خبر عاجل']);
    expect(record).toMatchObject({
      key: 'a',
      origin: raw?.origin,
      receivedAt: raw?.receivedAt,
      replay: true,
    });
    expect(record?.origin).toMatch(/wire\.raw-[01]-0$/);
    expect(record?.headers).toMatchObject({ ce_source: 'atlas', traceparent: raw?.headers.traceparent });
    runner.alive();
    runner.ready();
    const lags = [...bench.counters.seen].filter(([name]) => name.startsWith('lag'));
    expect(lags.map(([, items]) => items)).toEqual([0]);
  });
  it('reads a topic whole, or from a moment on, and leaves no group behind', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(700));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const moment = Date.now();
    await bench.put(bench.topic('wire.raw'), numbered(30, 'later'));
    expect(await bench.read(bench.topic('wire.raw'))).toHaveLength(730);
    const late: string[] = [];
    const read = await readTopic(bench.kafka, bench.topic('wire.raw'), { from: moment }, async (records) => {
      late.push(...records.map(({ key }) => key));
    });
    expect(read).toBe(30);
    expect(late.every((key) => key.startsWith('later'))).toBe(true);
  });
});

describe('a poison message', () => {
  it('is dead-lettered as it came, and its neighbours pass', async () => {
    const headers = { 'content-type': 'text/plain', ce_source: 'atlas', ce_id: 'x' };
    await bench.put(bench.topic('wire.raw'), [...numbered(50), { key: 'bad', value: 'سمّ', headers }]);
    await bench.run(
      textStage({
        decode({ value }) {
          if (value.toString() === 'سمّ') throw new PoisonError('unreadable', 'body: not a text we know');
          return value.toString();
        },
      }),
    );
    await expectAll(50);
    await eventually(async () => expect(await dead()).toHaveLength(1));
    const [letter] = await dead();
    expect(letter?.value.toString()).toBe('سمّ');
    expect(letter?.headers).toMatchObject({
      ...headers,
      'slugline-stage': 'bench',
      'slugline-code': 'unreadable',
      'slugline-reason': 'body: not a text we know',
      'slugline-feed': 'atlas',
      'slugline-attempts': '1',
    });
  });
  it('found by a TypeError of the handler is tried three times, and the consumer goes on', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(40));
    let tries = 0;
    await bench.run(
      textStage({
        async handleAll(batch) {
          if (batch.some(({ value }) => value === 'item-7')) {
            if (batch.length === 1) tries += 1;
            (undefined as unknown as string[]).push('x');
          }
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
    );
    await eventually(async () => expect(await unique()).toHaveLength(39));
    const letters = await eventually(async () => {
      const found = await dead();
      expect(found).toHaveLength(1);
      return found;
    });
    expect(tries).toBe(3);
    expect(letters[0]?.headers).toMatchObject({ 'slugline-code': 'bug', 'slugline-attempts': '3' });
    expect(letters[0]?.headers['slugline-reason']).toContain('TypeError');
    await bench.put(bench.topic('wire.raw'), numbered(5, 'after'));
    await eventually(async () => expect(await unique()).toHaveLength(44));
    expect(bench.ended).toEqual([]);
  });
  it('too large for the next topic is dead-lettered as too-large, and nothing else waits for it', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(10));
    await bench.run(
      textStage({
        handleAll: async (batch) =>
          batch.map(({ value }) => [
            emit(value, { text: value === 'item-3' ? 'x'.repeat(8 * 1024 * 1024) : value }),
          ]),
      }),
    );
    await eventually(async () => expect(await unique()).toHaveLength(9));
    await eventually(async () => expect(await dead()).toHaveLength(1));
    expect((await dead())[0]?.headers).toMatchObject({
      'slugline-code': 'too-large',
      'slugline-id': 'item-3',
    });
  });
  it('by the hundred opens the breaker: the stage rests, readiness red, instead of parking the stream', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(100));
    let broken = true;
    const runner = await bench.run(
      textStage({
        async handleAll(batch) {
          if (broken) throw new Error('a bug that hits everything');
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
      { tuning: { breakerMs: 1_500, bugTries: 1 } },
    );
    await eventually(() => expect(() => runner.ready()).toThrow(/too many bugs/));
    expect((await dead()).length).toBe(20);
    broken = false;
    await eventually(async () => expect((await unique()).length + (await dead()).length).toBe(100));
    await eventually(() => runner.ready());
  });
});

describe('an outage', () => {
  it('pauses with readiness red, dead-letters nothing, and resumes by itself', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(60));
    let away = true;
    const runner = await bench.run(
      textStage({
        async handleAll(batch) {
          if (away) throw new UnavailableError('redis', 'connection refused');
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
      { tuning: { batchDeadlineMs: 2_000, probeMs: [100, 400] } },
    );
    await eventually(() => expect(() => runner.ready()).toThrow(/paused.*redis: connection refused/));
    runner.alive();
    expect(bench.counters.seen.get('retry outage')).toBeGreaterThan(1);
    away = false;
    await expectAll(60);
    await eventually(() => runner.ready());
    expect(await dead()).toEqual([]);
    expect(bench.counters.seen.get('paused')).toBe(0);
  });
  it('of a handler that never answers ends at the batch deadline, and the records come again', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(5));
    let calls = 0;
    await bench.run(
      textStage({
        handleAll: (batch) => {
          calls += 1;
          if (calls <= 2) return new Promise(() => undefined);
          return Promise.resolve(batch.map(({ value }) => [emit(value, { text: value })]));
        },
      }),
      { tuning: { batchDeadlineMs: 1_000, probeMs: [100, 200] } },
    );
    await expectAll(5);
    expect(bench.ended).toEqual([]);
  });
  it('is over with the first batch that passes, however much waits behind it', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(60));
    let away = true;
    let handled = 0;
    const runner = await bench.run(
      textStage({
        async handleAll(batch) {
          if (away) throw new UnavailableError('redis', 'connection refused');
          await sleep(300);
          handled += batch.length;
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
      { tuning: { batchDeadlineMs: 2_000, probeMs: [100, 400], batchMessages: 5 } },
    );
    await eventually(() => expect(() => runner.ready()).toThrow(/paused.*redis: connection refused/));
    away = false;
    await eventually(() => runner.ready());
    expect(handled).toBeLessThan(60);
    await expectAll(60);
  });
  it('of which much waits in one partition holds up none of the others', async () => {
    const slow = numbered(100, 'slow').map(({ value }) => ({ key: 'one partition', value }));
    await bench.put(bench.topic('wire.raw'), slow);
    const handled: string[] = [];
    await bench.run(
      textStage({
        async handleAll(batch) {
          await sleep(200);
          handled.push(...batch.map(({ value }) => value));
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
      { tuning: { batchDeadlineMs: 2_000, batchMessages: 5 } },
    );
    await eventually(() => expect(handled).not.toEqual([]));
    await bench.put(bench.topic('wire.raw'), numbered(20, 'other'));
    await eventually(() => expect(new Set(handled).size).toBe(120));
    expect(handled).toHaveLength(120);
    const firstOther = handled.findIndex((value) => value.startsWith('other'));
    expect(handled.slice(firstOther).some((value) => value.startsWith('slow'))).toBe(true);
  });
  it('of a server that is slow for long: batches get small enough to be done in time', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(100));
    const taken: number[] = [];
    await bench.run(
      textStage({
        async handleAll(batch, { signal }) {
          taken.push(batch.length);
          await sleep(batch.length * 60, undefined, { signal });
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
      { tuning: { batchDeadlineMs: 1_000, probeMs: [50, 100] } },
    );
    await expectAll(100);
    expect(Math.max(...taken)).toBeGreaterThan(16);
    expect(await dead()).toEqual([]);
    expect(bench.ended).toEqual([]);
  });
});

describe('several outcomes and members', () => {
  it('records each part of a document on its own topic, with its own origin', async () => {
    await bench.put(bench.topic('wire.raw'), [{ key: 'doc', value: 'two and a half' }]);
    await bench.run(
      textStage({
        handleAll: async (batch) =>
          batch.map(({ record }) => [
            emit('p1', { text: 'one' }, `${record.origin}#1`),
            { kind: 'drop' as const, reason: 'redelivery', key: 'k', value: { id: 'p2', repeats: 'x' } },
            {
              kind: 'dead' as const,
              code: 'invalid' as const,
              reason: 'date: no',
              origin: `${record.origin}#3`,
            },
          ]),
      }),
    );
    const [part] = await eventually(async () => {
      const found = await unique();
      expect(found).toHaveLength(1);
      return found;
    });
    expect(part?.origin).toMatch(/#1$/);
    const [dropped] = await bench.read(bench.topic('wire.dropped'));
    expect(JSON.parse(dropped?.value.toString() ?? '')).toEqual({ id: 'p2', repeats: 'x' });
    const [letter] = await dead();
    expect(letter?.origin).toMatch(/#3$/);
    expect(letter?.value.toString()).toBe('two and a half');
  });
  it('runs a flash lane beside the bulk lane, from twin to twin', async () => {
    await bench.put(bench.topic('wire.raw'), numbered(20));
    await bench.put(bench.topic('wire.raw', 'flash'), numbered(3, 'flash'));
    const lanes: string[] = [];
    await bench.run(
      textStage({
        async handleAll(batch, { lane }) {
          lanes.push(lane);
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      }),
      { lanes: ['bulk', 'flash'] },
    );
    await expectAll(20);
    const flashes = await eventually(async () => {
      const found = await bench.read(bench.topic('wire.unique', 'flash'));
      expect(found).toHaveLength(3);
      return found;
    });
    expect(new Set(texts(flashes))).toEqual(new Set(['flash-0', 'flash-1', 'flash-2']));
    expect(new Set(lanes)).toEqual(new Set(['bulk', 'flash']));
  });
  it('loses nothing while members come and go', async () => {
    const slow = () =>
      textStage({
        async handleAll(batch) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          return batch.map(({ value }) => [emit(value, { text: value })]);
        },
      });
    const tuning = { batchMessages: 20 };
    await bench.put(bench.topic('wire.raw'), numbered(600));
    const first = await bench.run(slow(), { tuning });
    const second = await bench.run(slow(), { tuning });
    await first.stop();
    await bench.run(slow(), { tuning });
    await second.stop();
    await expectAll(600);
    expect(await dead()).toEqual([]);
    expect(bench.ended).toEqual([]);
  });
});
