import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addKeys, hashOfSecret, keyOf, newSecret, parseFeeds, readFeedsFile } from '#libs/feeds';
import { localFile } from '#local-servers';
import { writeWhole } from './write-whole.js';

const localKeyId = 'local';

/** The secret with which this machine's own commands push; made at the first `up`, readable for its owner alone. */
export function localKey(stateDir: string): string {
  const path = join(stateDir, 'local-key');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = newSecret();
  writeWhole(path, `${secret}\n`);
  return secret;
}

/**
 * Copies the sample feeds file when there is none, and lets the local key push for every feed in it. A feeds file from
 * elsewhere (FEEDS_FILE) is not touched: whoever keeps it decides on its keys.
 */
export async function prepareFeeds(stateDir: string, feedsFile: string): Promise<void> {
  if (feedsFile !== join(stateDir, 'feeds.yaml')) return;
  if (!existsSync(feedsFile)) {
    writeWhole(feedsFile, readFileSync(localFile('feeds.sample.yaml')));
  }
  const secret = localKey(stateDir);
  const hash = hashOfSecret(secret);
  const { feeds } = parseFeeds(await readFeedsFile(feedsFile), feedsFile);
  const without = feeds.filter(({ keys }) => !keys.some((key) => key.hash === hash));
  const key = { ...keyOf(secret), id: localKeyId };
  await addKeys(
    feedsFile,
    without.map(({ id }) => ({ feed: id, key })),
  );
}
