import { type Command, InvalidArgumentError } from 'commander';
import type { CleaningRule, Feed } from '#libs/contracts';
import { FeedsFileError, FeedsFileMissing, parseFeeds, readFeedsFile } from '#libs/feeds';
import { feedsFilePath, kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import { type CleaningChange, compareCleaning } from './compare-cleaning.js';
import { readRulesFile, withNewRules } from './read-rules.js';
import { rawOf, storedRecords } from './stored-records.js';

interface TryOptions {
  readonly feed: string;
  readonly rules?: string;
  readonly sample: number;
}

export function register(program: Command): void {
  program
    .command('cleaning')
    .description('how a feed is cleaned')
    .command('try')
    .description(
      'show what rules would change on stored items, without changing any: records of the last 30 days are read again',
    )
    .requiredOption('--feed <id>', 'the feed')
    .option('--rules <file>', "new rules in YAML; without it, the feed's present rules against none")
    .option('--sample <n>', 'at most so many of the newest records', positive, 500)
    .action(tryRules);
}

function positive(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('expected a whole number from 1');
  return count;
}

async function tryRules({ feed: id, rules, sample }: TryOptions): Promise<void> {
  const feed = await feedNamed(id);
  const before = rules === undefined ? [] : feed.cleaning;
  const after = rules === undefined ? feed.cleaning : withNewRules(feed.cleaning, await readRulesFile(rules));
  const records = await storedRecords(kafkaSettings(), id, sample);
  const totals = new Map(after.map((rule: CleaningRule) => [rule.id, 0]));
  let [items, unread, changed] = [0, 0, 0];
  for (const record of records) {
    const compared = compareCleaning(rawOf(record), feed, before, after);
    items += compared.items;
    unread += compared.unread;
    changed += compared.changes.length;
    for (const change of compared.changes) show(change, totals);
  }
  const told = unread === 0 ? '' : `, ${unread} could not be read`;
  print(`${changed} of ${items} item${items === 1 ? '' : 's'} would change${told}`);
  for (const [rule, count] of totals) print(`${String(count).padStart(7)}  ${rule}`);
}

function show({ uri, lines, rules }: CleaningChange, totals: Map<string, number>): void {
  print(`${uri}  ${rules.join(' ')}`);
  for (const line of lines) print(`  ${line}`);
  for (const rule of rules) totals.set(rule, (totals.get(rule) ?? 0) + 1);
}

const print = (text: string) => void process.stdout.write(`${text}\n`);

async function feedNamed(id: string): Promise<Feed> {
  const path = feedsFilePath();
  try {
    const feed = parseFeeds(await readFeedsFile(path), path).feeds.find((each) => each.id === id);
    if (feed !== undefined) return feed;
  } catch (error) {
    if (error instanceof FeedsFileError || error instanceof FeedsFileMissing)
      throw new CommandError('usage', error.message, { cause: error });
    throw error;
  }
  throw new CommandError('usage', `no feed ${id} in ${path}`);
}
