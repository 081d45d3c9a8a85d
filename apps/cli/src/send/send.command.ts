import { type Command, Option } from 'commander';
import { feedsFilePath, gatewayUrl, pushKey } from '../endpoints.js';
import { exitCodes } from '../exit-codes.js';
import { push } from './push.js';
import { sendArticleLines } from './send-article-lines.js';
import { sendByLine } from './send-by-line.js';
import { Tally } from './tally.js';
import { formats, readWireFile, type WireFile } from './wire-files.js';

export interface SendOptions {
  readonly feed?: string;
  readonly format?: string;
  readonly uri?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly source?: string;
  readonly key?: string;
  readonly createFeeds?: boolean;
  readonly zone?: string;
  readonly rate?: number;
  readonly ids?: boolean;
}

export function register(program: Command): void {
  program
    .command('send')
    .description('push files to the gateway, as a feed would')
    .argument('<file...>', 'articles (.txt), ninjs (.json, .ndjson) or JSON Lines; .gz is unpacked')
    .option(
      '--feed <id>',
      'the feed that pushes; with --format jsonl each line goes to the feed of its source',
    )
    .addOption(
      new Option('--format <name>', 'what the files hold, if their names do not tell').choices(formats),
    )
    .option('--uri <uri>', 'of a plain text: its uri')
    .option('--published <time>', 'of a plain text: when it was published (ISO 8601)')
    .option('--lang <tag>', 'of a plain text: its language')
    .option('--source <name>', 'of a plain text: its outlet')
    .option('--key <key>', 'API key; else SLUGLINE_KEY, else the local key that `slugline up` made')
    .option('--create-feeds', 'with --format jsonl: add unknown feeds to the local feeds file')
    .option('--zone <zone>', 'with --create-feeds: the time zone of the added feeds, such as Africa/Cairo')
    .option('--rate <items>', 'at most so many items a second', Number)
    .option('--ids', 'print the id of every accepted item, one a line')
    .action(send);
}

async function send(paths: string[], options: SendOptions, command: Command): Promise<void> {
  if (options.format !== 'jsonl' && options.feed === undefined) {
    command.error("error: required option '--feed <id>' not specified");
  }
  const key = await pushKey(options.key);
  const tally = new Tally();
  for (const path of paths) await sendFile(await readWireFile(path, options.format), options, key, tally);
  if (options.ids) process.stdout.write(tally.ids.map((id) => `${id}\n`).join(''));
  process.stderr.write(`${tally.lines().join('\n')}\n`);
  if (tally.rejected > 0) process.exitCode = exitCodes.someRefused;
}

async function sendFile(file: WireFile, options: SendOptions, key: string, tally: Tally): Promise<void> {
  const target = { gateway: gatewayUrl(), key, feedsFile: feedsFilePath() };
  if (options.format === 'jsonl') return sendArticleLines(file, target, options, tally);
  const feed = options.feed as string;
  if (file.contentType === 'application/x-ndjson')
    return sendByLine(file, { ...target, feed }, options.rate, tally);
  const { uri, published, lang, source } = options;
  const query = file.contentType === 'text/plain' ? { uri, published, lang, source } : {};
  const answer = await push({ ...target, feed, contentType: file.contentType, body: file.bytes, query });
  tally.add(answer, (index) => `${file.path} item ${index}`);
}
