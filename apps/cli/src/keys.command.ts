import { type Command, Option } from 'commander';
import type { ApiKey, Feed } from '#libs/contracts';
import {
  addKeys,
  FeedsFileError,
  FeedsFileMissing,
  keyOf,
  newSecret,
  parseFeeds,
  readFeedsFile,
  revokeKey,
  UnknownInFeedsFile,
} from '#libs/feeds';
import { feedsFilePath } from './endpoints.js';
import { CommandError } from './exit-codes.js';

/** `slugline keys create|list|revoke`: who may push, kept in the feeds file as hashes. */
export function register(program: Command): void {
  const keys = program
    .command('keys')
    .description(
      'create, list and revoke the keys with which feeds push (FEEDS_FILE, a running gateway follows it)',
    );
  keys
    .command('create')
    .description('make a key for a feed and print it, this once; only its SHA-256 is kept')
    .requiredOption('--feed <id>', 'the feed that may push with it')
    .addOption(new Option('--editor', 'a key for marks of editors, not for pushing items').default(false))
    .action(create);
  keys
    .command('list')
    .description('one key a line: id, feed, scope, time of creation, with tabs between')
    .option('--feed <id>', 'only the keys of this feed')
    .action(list);
  keys
    .command('revoke')
    .description('remove a key; the gateway refuses it within 2 s')
    .argument('<key-id>', 'as `keys list` shows it')
    .requiredOption('--feed <id>', 'the feed it belongs to')
    .action(revoke);
}

async function create({ feed, editor }: { feed: string; editor: boolean }): Promise<void> {
  const secret = newSecret();
  const key = keyOf(secret, editor ? 'editor' : 'feed');
  await explained(() => addKeys(feedsFilePath(), [{ feed, key }]));
  process.stderr.write(`key ${key.id} of feed ${feed}, scope ${key.scope}; it is shown only now:\n`);
  process.stdout.write(`${secret}\n`);
}

async function list({ feed: wanted }: { feed?: string }): Promise<void> {
  const path = feedsFilePath();
  const feeds = await explained(async () => parseFeeds(await readFeedsFile(path), path).feeds);
  if (wanted !== undefined && !feeds.some(({ id }) => id === wanted)) {
    throw new CommandError('usage', `no feed ${wanted} in ${path}`);
  }
  for (const feed of feeds.filter(({ id }) => wanted === undefined || id === wanted)) {
    for (const key of feed.keys) process.stdout.write(`${lineOf(feed, key)}\n`);
  }
}

async function revoke(keyId: string, { feed }: { feed: string }): Promise<void> {
  await explained(() => revokeKey(feedsFilePath(), feed, keyId));
  process.stderr.write(`key ${keyId} of feed ${feed} is revoked\n`);
}

const lineOf = (feed: Feed, key: ApiKey) => [key.id, feed.id, key.scope, key.created].join('\t');

/** A wrong name is wrong usage, a wrong file a failure; neither needs a stack. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownInFeedsFile) throw new CommandError('usage', error.message, { cause: error });
    if (error instanceof FeedsFileMissing) {
      throw new CommandError('usage', `${error.message}; \`slugline up\` makes it`, { cause: error });
    }
    if (error instanceof FeedsFileError) throw new CommandError('failed', error.message, { cause: error });
    throw error;
  }
}
