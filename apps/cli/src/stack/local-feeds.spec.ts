import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfSecret, parseFeeds } from '#libs/feeds';
import { localKey, prepareFeeds } from './local-feeds.js';

describe('the local feeds file', () => {
  let stateDir: string;
  beforeEach(() => {
    stateDir = mkdtempSync(join(tmpdir(), 'slugline-feeds-spec-'));
  });
  afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

  it('is the sample, with the local key under every feed, however often it is prepared', async () => {
    const path = join(stateDir, 'feeds.yaml');
    await prepareFeeds(stateDir, path);
    await prepareFeeds(stateDir, path);
    const secret = localKey(stateDir);
    expect(secret).toMatch(/^slk_[\w-]{43}$/);
    const { feeds } = parseFeeds(readFileSync(path, 'utf8'), path);
    expect(feeds.map(({ id }) => id)).toContain('baladi');
    for (const { keys } of feeds)
      expect(keys.map(({ id, hash }) => [id, hash])).toEqual([['local', hashOfSecret(secret)]]);
    expect(readFileSync(path, 'utf8')).not.toContain(secret);
    expect(statSync(join(stateDir, 'local-key')).mode & 0o777).toBe(0o600);
  });

  it('gives the key to feeds that were added since', async () => {
    const path = join(stateDir, 'feeds.yaml');
    writeFileSync(path, 'feeds:\n  - id: mine\n    name: Mine\n');
    await prepareFeeds(stateDir, path);
    expect(parseFeeds(readFileSync(path, 'utf8'), path).feeds[0]?.keys).toHaveLength(1);
  });

  it('leaves a feeds file from elsewhere alone', async () => {
    await prepareFeeds(stateDir, join(stateDir, 'elsewhere.yaml'));
    expect(existsSync(join(stateDir, 'elsewhere.yaml'))).toBe(false);
  });
});
