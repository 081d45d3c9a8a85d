import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfSecret, keyOf, newSecret } from './api-keys.js';
import { addFeeds, addKeys, revokeKey, UnknownInFeedsFile } from './edit-feeds.js';
import { parseFeeds } from './feeds-text.js';

const sample = `# who may push
feeds:
  # the southern desk
  - id: nile
    name: وكالة النيل # as on air
    timeZone: Africa/Cairo

  - id: harbour
    name: Harbour Wire
    keys: []
`;

let folder: string;
let path: string;
const text = () => readFile(path, 'utf8');
const feeds = async () => parseFeeds(await text(), path).feeds;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-feeds-'));
  path = join(folder, 'feeds.yaml');
  await writeFile(path, sample);
});
afterEach(() => rm(folder, { recursive: true }));

describe('editing the feeds file', () => {
  it('adds a key and keeps every comment and every line that was there', async () => {
    const secret = newSecret();
    await addKeys(path, [{ feed: 'nile', key: keyOf(secret) }]);
    const after = await text();
    for (const line of sample.split('\n').filter(Boolean)) expect(after).toContain(line);
    expect((await feeds())[0]?.keys).toMatchObject([{ hash: hashOfSecret(secret), scope: 'feed' }]);
    expect(after).not.toContain(secret);
  });

  it('revokes one key and leaves the others', async () => {
    const [first, second] = [keyOf(newSecret()), keyOf(newSecret(), 'editor')];
    await addKeys(
      path,
      [first, second].map((key) => ({ feed: 'harbour', key })),
    );
    await revokeKey(path, 'harbour', first.id);
    expect((await feeds())[1]?.keys).toEqual([second]);
  });

  it('adds feeds after those that are there, and leaves a known one alone', async () => {
    const added = await addFeeds(path, [
      { id: 'nile', name: 'another name' },
      { id: 'cedar', name: 'أرز', timeZone: 'Asia/Beirut' },
    ]);
    expect(added).toEqual(['cedar']);
    expect((await feeds()).map(({ id, name }) => [id, name])).toEqual([
      ['nile', 'وكالة النيل'],
      ['harbour', 'Harbour Wire'],
      ['cedar', 'أرز'],
    ]);
  });

  it('fills a file whose list is empty with a line per field', async () => {
    await writeFile(path, 'feeds: []\n');
    await addFeeds(path, [{ id: 'cedar', name: 'Cedar' }]);
    expect(await text()).toBe('feeds:\n  - id: cedar\n    name: Cedar\n');
  });

  it('does not touch a file in which nothing changes', async () => {
    await addFeeds(path, [{ id: 'nile', name: 'x' }]);
    expect(await text()).toBe(sample);
  });

  it('keeps mode and symbolic link, and leaves nothing else in the folder', async () => {
    await chmod(path, 0o640);
    const link = join(folder, 'link.yaml');
    await symlink(path, link);
    await addKeys(link, [{ feed: 'nile', key: keyOf(newSecret()) }]);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await feeds())[0]?.keys).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['feeds.yaml', 'link.yaml']);
  });

  it('refuses an unknown feed or key, names the known feeds, and writes nothing', async () => {
    const key = keyOf(newSecret());
    const keys = [
      { feed: 'nile', key },
      { feed: 'oasis', key },
    ];
    await expect(addKeys(path, keys)).rejects.toThrow(/no feed oasis in .*nile, harbour/);
    await expect(revokeKey(path, 'nile', 'k-none')).rejects.toThrow(UnknownInFeedsFile);
    expect(await text()).toBe(sample);
  });

  it('writes no feed that the gateway would not read', async () => {
    await expect(addFeeds(path, [{ id: 'Not An Id', name: 'x' }])).rejects.toThrow(/feeds\[2\]\.id/);
    expect(await text()).toBe(sample);
  });
});

describe('edits at the same time', () => {
  it('all take effect', async () => {
    const keys = Array.from({ length: 12 }, () => keyOf(newSecret()));
    await Promise.all(keys.map((key) => addKeys(path, [{ feed: 'nile', key }])));
    const ids = (await feeds())[0]?.keys.map(({ id }) => id).sort();
    expect(ids).toEqual(keys.map(({ id }) => id).sort());
  });

  it('go on after a lock that a killed process left behind', async () => {
    const gone = spawn(process.execPath, ['-e', '0']);
    await once(gone, 'exit');
    await writeFile(`${path}.lock`, `${hostname()} ${gone.pid} left`);
    const keys = Array.from({ length: 6 }, () => keyOf(newSecret()));
    await Promise.all(keys.map((key) => addKeys(path, [{ feed: 'nile', key }])));
    expect((await feeds())[0]?.keys).toHaveLength(6);
    expect(await readdir(folder)).toEqual(['feeds.yaml']);
  });
});
