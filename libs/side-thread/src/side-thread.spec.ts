import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoryText } from '../likeness/item-sketch.js';
import { SketchThread, textsAtOnce } from './sketch-thread.js';

/** A thread that answers in place of the built one: by the id alone, and that ends itself where a text asks for it. */
const answering = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (texts) => {
    if (texts.some(({ headline }) => headline === 'end')) process.exit(3);
    if (texts.some(({ headline }) => headline === 'throw')) throw new Error('cannot be read');
    parentPort.postMessage(texts.map(({ id, eventTimeMs }) => ({ id, eventTimeMs })));
  });
`;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-sketches-'));
  file = join(folder, 'thread.cjs');
  await writeFile(file, answering);
});
afterAll(() => rm(folder, { recursive: true }));

const text = (nth: number, headline = ''): StoryText => ({ id: `item-${nth}`, headline, eventTimeMs: nth });
const texts = Array.from({ length: 3 * textsAtOnce + 1 }, (_, nth) => text(nth));
const idsOf = (thread: SketchThread, asked: readonly StoryText[]) =>
  Promise.all(asked.map(async (one) => (await thread.sketch(one))?.id));

it('answers each text with its own sketch, whoever else asks', async () => {
  const thread = new SketchThread(fail, file);
  const [some, others] = await Promise.all([idsOf(thread, texts), idsOf(thread, texts.toReversed())]);
  expect(some).toEqual(texts.map(({ id }) => id));
  expect(others).toEqual(some.toReversed());
  await thread.close();
});

it.each([
  ['end', /ended with 3/],
  ['throw', /cannot be read/],
])(
  'leaves texts to whoever asked when the thread is lost (%s), says why once, and goes on',
  async (headline, why) => {
    const reasons: unknown[] = [];
    const thread = new SketchThread((reason) => reasons.push(reason), file);
    expect(await idsOf(thread, [text(1)])).toEqual(['item-1']);
    const lost = [...texts.slice(0, textsAtOnce), text(98, headline), text(99)];
    // The first lot is out when the thread ends at the second; or not yet, and then it is lost as well.
    expect((await idsOf(thread, lost)).slice(textsAtOnce)).toEqual([undefined, undefined]);
    expect(reasons.map(String)).toEqual([expect.stringMatching(why)]);
    expect(await idsOf(thread, texts)).toEqual(texts.map(({ id }) => id));
    await thread.close();
  },
);

it('leaves texts to whoever asked when it is closed meanwhile, and where no thread is built', async () => {
  const thread = new SketchThread(fail, file);
  const asked = idsOf(thread, texts);
  await Promise.resolve();
  await thread.close();
  expect(new Set(await asked)).toEqual(new Set([undefined]));
  expect(await idsOf(new SketchThread(fail, join(folder, 'none.js')), [text(1)])).toEqual([undefined]);
});

it('takes what a closed thread had still said for no answer of the next one', async () => {
  const thread = new SketchThread(fail, file);
  await thread.sketch(text(1));
  const before = idsOf(thread, [text(2)]);
  await Promise.resolve(); // it is given
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200); // and answered, but nobody has looked yet
  const closed = thread.close();
  const after = idsOf(thread, [text(3)]);
  expect([await before, await after]).toEqual([[undefined], ['item-3']]);
  await closed;
  await thread.close();
});

function fail(error: unknown): void {
  throw error;
}
