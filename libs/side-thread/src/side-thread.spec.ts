import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenAtOnce, SideThread } from './side-thread.js';

/** A thread that doubles numbers, and ends or throws where it is asked to. */
const doubling = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (all) => {
    if (all.includes('end')) process.exit(3);
    if (all.includes('throw')) throw new Error('cannot be read');
    parentPort.postMessage(all.map((one) => 2 * one));
  });
`;
let folder: string;
let file: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-side-thread-'));
  file = pathToFileURL(join(folder, 'thread.cjs'));
  await writeFile(file, doubling);
});
afterAll(() => rm(folder, { recursive: true }));

type Doubling = SideThread<number | string, number>;
const thread = (onLost: (error: unknown) => void = fail, built = file): Doubling =>
  new SideThread({ file: built, does: 'doubles', onLost });
const numbers = Array.from({ length: 3 * givenAtOnce + 1 }, (_, nth) => nth);
const doubled = numbers.map((one) => 2 * one);
const makeAll = (by: Doubling, all: readonly (number | string)[]) =>
  Promise.all(all.map((one) => by.make(one)));

it('answers each with what is its own, whoever else asks', async () => {
  const doubles = thread();
  const [some, others] = await Promise.all([
    makeAll(doubles, numbers),
    makeAll(doubles, numbers.toReversed()),
  ]);
  expect(some).toEqual(doubled);
  expect(others).toEqual(doubled.toReversed());
  await doubles.close();
});

it.each([
  ['end', /the thread that doubles ended with 3/],
  ['throw', /cannot be read/],
])(
  'leaves it to whoever asked when the thread is lost (%s), says why once, and goes on',
  async (order, why) => {
    const reasons: unknown[] = [];
    const doubles = thread((reason) => reasons.push(reason));
    expect(await makeAll(doubles, [1])).toEqual([2]);
    const lost = [...numbers.slice(0, givenAtOnce), 98, order];
    // The first lot is out when the thread ends at the second; or not yet, and then it is lost as well.
    expect((await makeAll(doubles, lost)).slice(givenAtOnce)).toEqual([undefined, undefined]);
    expect(reasons.map(String)).toEqual([expect.stringMatching(why)]);
    expect(await makeAll(doubles, numbers)).toEqual(doubled);
    await doubles.close();
  },
);

it('leaves it to whoever asked when it is closed meanwhile, given or not, and where no thread is built', async () => {
  const doubles = thread();
  const asked = makeAll(doubles, numbers);
  await doubles.close();
  expect(new Set(await asked)).toEqual(new Set([undefined]));
  expect(await makeAll(thread(fail, pathToFileURL(join(folder, 'none.js'))), [1])).toEqual([undefined]);
});

it('takes what a closed thread had still said for no answer of the next one', async () => {
  const doubles = thread();
  await doubles.make(1);
  const before = doubles.make(2);
  await turnOfTheLoop(); // it is given
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200); // and answered, but nobody has looked yet
  const closed = doubles.close();
  const after = doubles.make(3);
  expect([await before, await after]).toEqual([undefined, 6]);
  await closed;
  await doubles.close();
});

function fail(error: unknown): void {
  throw error;
}
