import { expect, it } from 'vitest';
import { inSlices } from './in-slices.js';

const busy = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

it('goes through values in their order, whether work is done at once or answered later', async () => {
  const work = (value: number) => (value % 2 === 0 ? value : Promise.resolve(-value));
  expect(await inSlices([0, 1, 2, 3], undefined, work)).toEqual([0, -1, 2, -3]);
});

it.each([
  ['at once', (value: number) => value],
  ['by a promise that is settled already', (value: number) => Promise.resolve(value)],
])(
  'gives way to the event loop, and stops when it is told to, where work answers %s',
  async (_how, answer) => {
    const stop = new AbortController();
    setImmediate(() => stop.abort(new Error('lost')));
    let done = 0;
    const work = (value: number) => {
      busy(5);
      done++;
      return answer(value);
    };
    await expect(inSlices(Array(40).fill(0), stop.signal, work)).rejects.toThrow('lost');
    expect(done).toBeLessThan(20);
  },
);
