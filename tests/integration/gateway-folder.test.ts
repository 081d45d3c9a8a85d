import { link, mkdir, open, readdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DoorsOnTrial, doorsOnTrial } from '../support/doors-on-trial.js';
import { eventually } from '../support/eventually.js';

let doors: DoorsOnTrial;
let gateway: string;
beforeAll(async () => {
  doors = await doorsOnTrial();
  gateway = await doors.start({ GATEWAY_BODY_BYTES: '1000000', GATEWAY_ITEM_BYTES: '500000' });
});
afterAll(() => doors?.remove());

let drop: string;
let feed: string;
let count = 0;
/** A folder and a feed of its own for each test. */
beforeEach(async () => {
  count += 1;
  feed = `drop-${count}`;
  drop = join(doors.folder, feed);
  await mkdir(drop);
  await doors.feeds({ id: feed, kind: 'folder', folder: { path: feed, stableMs: 100 } });
});

const item = (uri: string) => JSON.stringify({ uri, headline: `خبر ${uri}`, body_text: 'A dropped item.' });
const today = () => new Date().toISOString().slice(0, 10);
const processed = () => readdir(join(drop, 'processed', today()));
const failed = () => readdir(join(drop, 'failed'));
const failure = async (name: string) =>
  JSON.parse(await readFile(join(drop, 'failed', `${name}.error.json`), 'utf8'));
const untilFailed = (name: string) =>
  eventually(async () =>
    expect(await failed()).toEqual(expect.arrayContaining([name, `${name}.error.json`])),
  );
/** Only our own places are left in the folder, and nothing is being handled. */
const untilEmpty = () =>
  eventually(async () => {
    const own = ['processing', 'processed', 'failed'];
    expect((await readdir(drop)).filter((name) => !own.includes(name))).toEqual([]);
  });

describe('a file in a hot folder', () => {
  it('is taken, whatever its name, and moved to the folder of the day', async () => {
    const names = ['one.json', 'خبر عاجل (٢).json', `${'long'.repeat(60)}.json`, "it's $HOME;#&.json"];
    for (const [at, name] of names.entries()) await writeFile(join(drop, name), item(`f:${at}`));
    await eventually(async () => expect((await processed()).sort()).toEqual([...names].sort()));
    expect((await doors.uris(feed)).sort()).toEqual(['f:0', 'f:1', 'f:2', 'f:3']);
  });

  it('may have a name that is no UTF-8, or be packed', async () => {
    const odd = Buffer.concat([Buffer.from(`${drop}/`), Buffer.from([0xc7, 0xe1]), Buffer.from('.json')]);
    await writeFile(odd, item('odd'));
    await writeFile(join(drop, 'packed.jsonl.gz'), gzipSync(`${item('p:1')}\n${item('p:2')}\n`));
    await eventually(async () => expect(await processed()).toHaveLength(2));
    expect((await doors.uris(feed)).sort()).toEqual(['odd', 'p:1', 'p:2']);
  });

  it('is taken when it is whole only', async () => {
    await doors.feeds({ id: feed, kind: 'folder', folder: { path: feed, stableMs: 3000 } });
    const file = await open(join(drop, 'slow.json'), 'w');
    const text = item('slow');
    for (let at = 0; at < text.length; at += 20) {
      await file.write(text.slice(at, at + 20));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await file.close();
    await eventually(async () => expect(await processed()).toEqual(['slow.json']));
    expect(await doors.uris(feed)).toEqual(['slow']);
  });

  it('is not looked at under an unfinished name, and taken at once when it is renamed', async () => {
    await doors.feeds({ id: feed, kind: 'folder', folder: { path: feed, stableMs: 600_000 } });
    await writeFile(join(drop, 'a.json.part'), item('renamed'));
    await writeFile(join(drop, '.b.json'), item('hidden'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await doors.uris(feed)).toEqual([]);
    await rename(join(drop, 'a.json.part'), join(drop, 'a.json'));
    await eventually(async () => expect(await processed()).toEqual(['a.json']));
    expect(await doors.uris(feed)).toEqual(['renamed']);
  });

  it('of which some items are refused says which', async () => {
    await writeFile(join(drop, 'mixed.jsonl'), `${item('good')}\n{"uri": \n${item('better')}\n`);
    await eventually(async () => expect(await processed()).toContain('mixed.jsonl.rejected.json'));
    const report = await readFile(join(drop, 'processed', today(), 'mixed.jsonl.rejected.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({
      feed,
      file: 'mixed.jsonl',
      accepted: 2,
      problems: [{ index: 1, code: 'unreadable', detail: expect.any(String) }],
    });
  });

  it('does not overwrite one of the same name', async () => {
    for (const uri of ['same:1', 'same:2']) {
      await writeFile(join(drop, 'same.json'), item(uri));
      await untilEmpty();
    }
    await eventually(async () => expect(await processed()).toHaveLength(2));
    expect((await doors.uris(feed)).sort()).toEqual(['same:1', 'same:2']);
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['broken.json', '{"uri": ', 'unreadable'],
    ['bomb.json.gz', gzipSync(Buffer.alloc(20_000_000, 32)), 'too-large'],
    ['large.json', Buffer.alloc(2_000_000, 32), 'too-large'],
    ['notpacked.json.gz', 'plain', 'unreadable'],
  ])('goes to failed with its reason: %s', async (name, content, code) => {
    await writeFile(join(drop, name), content);
    await untilFailed(name);
    expect((await failure(name)).problems).toEqual([expect.objectContaining({ code })]);
    await doors.reached(gateway, `gateway_folder_files_total{feed="${feed}",outcome="failed"}`);
    expect(await doors.records(feed)).toEqual([]);
  });

  it('may be a link, which is never followed', async () => {
    const secret = join(doors.folder, 'secret.json');
    await writeFile(secret, item('secret'));
    await symlink(secret, join(drop, 'symbolic.json'));
    await symlink(doors.folder, join(drop, 'way-out'));
    await link(secret, join(drop, 'hard.json'));
    await untilFailed('symbolic.json');
    await untilFailed('way-out');
    await untilFailed('hard.json');
    expect((await failure('symbolic.json')).problems[0].detail).toMatch(/symbolic link/);
    expect((await failure('hard.json')).problems[0].detail).toMatch(/hard link/);
    expect(await readFile(secret, 'utf8')).toBe(item('secret'));
    expect(await doors.records(feed)).toEqual([]);
  });

  it('may be anything in a folder below', async () => {
    await mkdir(join(drop, 'sub'));
    await writeFile(join(drop, 'sub', 'deep.json'), item('deep'));
    await writeFile(join(drop, 'top.json'), item('top'));
    await eventually(async () => expect(await processed()).toEqual(['top.json']));
    expect(await doors.uris(feed)).toEqual(['top']);
  });
});

describe('a hot folder', () => {
  it('whose own places lead elsewhere is not used', async () => {
    const elsewhere = join(doors.folder, `elsewhere-${count}`);
    await mkdir(elsewhere);
    await doors.feeds();
    const trap = join(doors.folder, 'trap');
    await mkdir(trap);
    await symlink(elsewhere, join(trap, 'processing'));
    await writeFile(join(trap, 'a.json'), item('trapped'));
    await doors.feeds({ id: 'trap', kind: 'folder', folder: { path: trap, stableMs: 0 } });
    await doors.reached(gateway, 'gateway_folder_files_total{feed="trap",outcome="folder-unusable"}');
    expect(await readdir(elsewhere)).toEqual([]);
    expect(await readdir(trap)).toContain('a.json');
  });

  it('gives what a dead gateway was at to a living one', async () => {
    const dead = join(drop, 'processing', 'dead');
    await mkdir(dead, { recursive: true });
    await writeFile(join(dead, 'left.json'), item('left'));
    await writeFile(join(dead, '.alive'), '');
    const past = new Date(Date.now() - 120_000);
    await utimes(join(dead, '.alive'), past, past);
    await eventually(async () => expect(await processed()).toEqual(['left.json']));
    expect(await doors.uris(feed)).toEqual(['left']);
    expect(await readdir(join(drop, 'processing'))).not.toContain('dead');
  });

  it('is shared by two gateways without a file coming twice', async () => {
    const second = await doors.start();
    const names = Array.from({ length: 60 }, (_, n) => `many-${n}.json`);
    await Promise.all(names.map((name) => writeFile(join(drop, name), item(name))));
    await eventually(async () => expect((await processed()).length).toBe(60));
    expect((await doors.uris(feed)).sort()).toEqual([...names].sort());
    await doors.end(second);
  });

  it('is no longer watched when its feed is gone', async () => {
    await writeFile(join(drop, 'before.json'), item('before'));
    await eventually(async () => expect(await processed()).toEqual(['before.json']));
    await doors.feeds();
    await eventually(async () => expect(await readdir(join(drop, 'processing'))).toEqual([]));
    await writeFile(join(drop, 'after.json'), item('after'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await readdir(drop)).toContain('after.json');
  });
});
