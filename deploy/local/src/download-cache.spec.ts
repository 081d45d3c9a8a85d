import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached } from './download-cache.js';

describe('the cache of downloads', () => {
  let cacheDir: string;
  const onProgress = () => undefined;
  beforeEach(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'slugline-cache-spec-'));
  });
  afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

  const make = async (draft: string) => writeFileSync(join(draft, 'file'), 'whole');

  it('makes a folder once', async () => {
    let made = 0;
    const count = async (draft: string) => {
      made += 1;
      await make(draft);
    };
    await Promise.all([1, 2, 3].map(() => cached({ cacheDir, onProgress }, 'thing', count)));
    await cached({ cacheDir, onProgress }, 'thing', count);
    expect(made).toBe(1);
    expect(readFileSync(join(cacheDir, 'thing', 'file'), 'utf8')).toBe('whole');
  });

  it('leaves nothing of one that failed, and makes it the next time', async () => {
    const fail = async (draft: string) => {
      await make(draft);
      throw new Error('network');
    };
    await expect(cached({ cacheDir, onProgress }, 'thing', fail)).rejects.toThrow('network');
    expect(readdirSync(cacheDir)).toEqual([]);
    expect(existsSync(join(await cached({ cacheDir, onProgress }, 'thing', make), 'file'))).toBe(true);
  });

  it('removes what a process that died had begun, and takes over its lock', async () => {
    mkdirSync(join(cacheDir, `draft-${2 ** 30}-left`));
    writeFileSync(join(cacheDir, 'lock'), JSON.stringify({ pid: 2 ** 30, start: 'then' }));
    await cached({ cacheDir, onProgress }, 'thing', make);
    expect(readdirSync(cacheDir)).toEqual(['thing']);
  });
});
