import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyOf, newSecret } from './api-keys.js';
import { addKeys, revokeKey } from './edit-feeds.js';
import { FeedDirectory } from './feed-directory.js';

let folder: string;
let path: string;
let directory: FeedDirectory | undefined;
const log = { info: vi.fn(), error: vi.fn() };
const within = { timeout: 2000, interval: 50 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-directory-'));
  path = join(folder, 'feeds.yaml');
  await writeFile(path, 'feeds:\n  - {id: nile, name: النيل}\n  - {id: harbour, name: Harbour}\n');
  log.info.mockClear();
  log.error.mockClear();
});
afterEach(async () => {
  directory?.close();
  await rm(folder, { recursive: true });
});

describe('the feed directory', () => {
  it('refuses to open a wrong file, naming line and field', async () => {
    await writeFile(path, 'feeds:\n  - id: nile\n');
    await expect(FeedDirectory.open(path, log)).rejects.toThrow(/feeds\.yaml:2: feeds\[0\]\.name/);
  });

  it('refuses to open a missing file, naming the variable', async () => {
    await expect(FeedDirectory.open(join(folder, 'none.yaml'), log)).rejects.toThrow(
      /none\.yaml.*FEEDS_FILE/,
    );
  });

  it('knows feeds by id and the holders of a secret', async () => {
    const secret = newSecret();
    await addKeys(path, [{ feed: 'harbour', key: keyOf(secret) }]);
    directory = await FeedDirectory.open(path, log);
    expect(directory.feed('nile')?.name).toBe('النيل');
    expect(directory.feed('oasis')).toBeUndefined();
    expect(directory.all().map(({ id }) => id)).toEqual(['nile', 'harbour']);
    expect(directory.holdersOf(secret).map(({ feed }) => feed.id)).toEqual(['harbour']);
    expect(directory.holdersOf(`${secret}x`)).toEqual([]);
  });

  it('lets one secret be the key of several feeds', async () => {
    const secret = newSecret();
    await addKeys(
      path,
      ['nile', 'harbour'].map((feed) => ({ feed, key: keyOf(secret) })),
    );
    directory = await FeedDirectory.open(path, log);
    expect(directory.holdersOf(secret).map(({ feed }) => feed.id)).toEqual(['nile', 'harbour']);
  });

  it('sees a revoked key within two seconds', async () => {
    const secret = newSecret();
    const key = keyOf(secret);
    await addKeys(path, [{ feed: 'nile', key }]);
    const open = await FeedDirectory.open(path, log);
    directory = open;
    await revokeKey(path, 'nile', key.id);
    await vi.waitFor(() => expect(open.holdersOf(secret)).toEqual([]), within);
  });

  it('keeps the last good state over a broken edit, and says once what is wrong', async () => {
    const open = await FeedDirectory.open(path, log);
    directory = open;
    await writeFile(path, 'feeds:\n  - id: nile\n    name: 7\n');
    await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), within);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(log.error).toHaveBeenCalledTimes(1);
    expect(log.error.mock.calls[0]?.[0]).toMatchObject({
      reason: expect.stringContaining('feeds.yaml:3: feeds[0].name'),
    });
    expect(open.feed('harbour')?.name).toBe('Harbour');
  });

  it('keeps the last good state while the file is away, and reads what comes back', async () => {
    const open = await FeedDirectory.open(path, log);
    directory = open;
    await rename(path, `${path}.aside`);
    await vi.waitFor(() => expect(log.error).toHaveBeenCalledTimes(1), within);
    expect(open.feed('nile')).toBeDefined();
    await writeFile(path, 'feeds:\n  - {id: cedar, name: أرز}\n');
    await vi.waitFor(() => expect(open.feed('cedar')).toBeDefined(), within);
    expect(open.feed('nile')).toBeUndefined();
  });
});
