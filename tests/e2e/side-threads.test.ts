import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cloneDir } from '#local-servers';

const eventTimeMs = Date.parse('2026-11-20T10:00:00Z');
const arabic = (nth: number) => ({
  headline: `افتتاح الميناء رقم ${nth}`,
  body: `افتتح رئيس البلدية صباح اليوم الميناء رقم ${nth} بحضور مئات الصيادين وأصحاب القوارب من القرى المجاورة`,
});
const english = (nth: number) => ({
  headline: `Harbour number ${nth} opens`,
  body: `The mayor opened harbour number ${nth} this morning before hundreds of fishermen and owners of boats from villages nearby.`,
});
const texts = Array.from({ length: 50 }, (_, nth) => ({
  ...{ id: `item-${String(nth).padStart(17, '0')}`, eventTimeMs: eventTimeMs + nth, pubStatus: 'usable' },
  ...(nth % 2 === 0 ? { language: 'ar', ...arabic(nth) } : { language: 'en', ...english(nth) }),
}));

/** What a built lib makes of texts in its thread and in place, one line each; in a process of its own, as threads are built. */
async function made(lib: string, thread: string, inPlace: string, items: readonly object[]) {
  const script = `
    import { inspect } from 'node:util';
    import * as lib from '${cloneDir}/dist/libs/${lib}/src/index.js';
    const items = ${JSON.stringify(items)};
    const thread = ${thread};
    const inThread = await Promise.all(items.map(thread.of));
    await thread.close();
    const lines = (all) => all.map((one) => inspect(one, { depth: 9, maxArrayLength: null, breakLength: Infinity }));
    console.log(JSON.stringify([lines(inThread), lines(items.map((item) => ${inPlace}(item)))]));
  `;
  const folder = await mkdtemp(join(tmpdir(), 'slugline-threads-'));
  try {
    const file = join(folder, 'made.mjs');
    await writeFile(file, script);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { maxBuffer: 1e8 });
    return JSON.parse(stdout) as [string[], string[]];
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('prints of copies are made in their thread as in place, none of a killed item and of a short one', async () => {
  const items = [...texts, { ...texts[0], pubStatus: 'canceled' }, { ...texts[1], body: 'Too short.' }];
  const thread =
    '(() => { const all = new lib.PrintThread((e) => { throw e; }); return { of: (item) => all.print(item), close: () => all.close() }; })()';
  const [inThread, inPlace] = await made('copies', thread, 'lib.copyPrint', items);
  expect(inThread).toEqual(inPlace);
  expect(inThread.filter((print) => print === 'undefined')).toHaveLength(2);
  expect(inThread[0]).toMatch(/<Buffer /);
  // Without it all would be made in place, and nobody would see.
  expect(existsSync(join(cloneDir, 'dist/libs/copies/src/printing/print-worker.js'))).toBe(true);
});

it('sketches of stories are made in their thread as in place', async () => {
  const thread =
    '(() => { const all = lib.sketchThread((e) => { throw e; }); return { of: (text) => all.make(text), close: () => all.close() }; })()';
  const [inThread, inPlace] = await made('stories', thread, 'lib.itemSketch', texts);
  expect(inThread).toEqual(inPlace);
  expect(inThread).toHaveLength(50);
});
