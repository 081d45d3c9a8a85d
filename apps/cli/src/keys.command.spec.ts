import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOfSecret } from '#libs/feeds';
import { register } from './keys.command.js';
import { run } from './program.js';

let folder: string;
let path: string;
let out = '';
let err = '';
const slugline = (...args: string[]) => {
  [out, err] = ['', ''];
  return run(args, [register]);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-keys-'));
  path = join(folder, 'feeds.yaml');
  await writeFile(path, 'feeds:\n  - id: nile # ours\n    name: النيل\n  - id: harbour\n    name: Harbour\n');
  vi.stubEnv('FEEDS_FILE', path);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('slugline keys', () => {
  it('prints a new key alone on stdout and keeps only its hash', async () => {
    expect(await slugline('keys', 'create', '--feed', 'nile')).toBe(0);
    expect(out).toMatch(/^slk_[A-Za-z0-9_-]{43}\n$/);
    const file = await readFile(path, 'utf8');
    expect(file).toContain(hashOfSecret(out.trim()));
    expect(file).not.toContain(out.trim());
    expect(file).toContain('# ours');
  });

  it('lists id, feed, scope and time, never the key, and revokes by id', async () => {
    await slugline('keys', 'create', '--feed', 'nile');
    await slugline('keys', 'create', '--feed', 'harbour', '--editor');
    await slugline('keys', 'list');
    expect(out).toMatch(/^k-\w{8}\tnile\tfeed\t\S+Z\nk-\w{8}\tharbour\teditor\t\S+Z\n$/);
    const id = out.split('\t')[0] ?? '';
    expect(await slugline('keys', 'revoke', id, '--feed', 'nile')).toBe(0);
    await slugline('keys', 'list', '--feed', 'nile');
    expect(out).toBe('');
  });

  it.each([
    [['keys', 'create', '--feed', 'oasis'], /no feed oasis in .*it has: nile, harbour/],
    [['keys', 'list', '--feed', 'oasis'], /no feed oasis/],
    [['keys', 'revoke', 'k-1', '--feed', 'nile'], /feed nile has no key k-1/],
    [['keys', 'create'], /--feed/],
  ])('ends %j with 2 and says why', async (args, reason) => {
    expect(await slugline(...args)).toBe(2);
    expect(err).toMatch(reason);
    expect(out).toBe('');
  });

  it('ends with 2 and says what to do when there is no feeds file yet', async () => {
    await rm(path);
    expect(await slugline('keys', 'list')).toBe(2);
    expect(err).toMatch(/feeds\.yaml.*FEEDS_FILE.*slugline up/);
  });

  it('ends with 1 and names line and field when the feeds file is wrong', async () => {
    await writeFile(path, 'feeds:\n  - id: nile\n');
    expect(await slugline('keys', 'create', '--feed', 'nile')).toBe(1);
    expect(err).toMatch(/^slugline: \S+feeds\.yaml:2: feeds\[0\]\.name: /);
  });
});
