import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { isTombstone, isVisible, type Tombstone } from '#libs/news-index';
import { kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import { headlineOf } from './item-captions.js';
import { sayMark } from './known-marks.js';
import { checkedId, type MarkedItems, type StoredItem, withItems } from './marked-items.js';

const stdout = (text: string) => void process.stdout.write(`${text}\n`);
const waitMs = 30_000;
const lookEveryMs = 200;
const killFloor = 9e15;

export function register(program: Command): void {
  program
    .command('restore')
    .description('take back the kill of an item: its latest revision that is no kill is shown again')
    .argument('<id>', 'of the killed item, as its answer 410 names it')
    .option(
      '--reason <words>',
      'why, for those who look at its marks later',
      'restored from the command line',
    )
    .addHelpText(
      'after',
      `
Every kill of the item from before this moment is taken back: by a revision, by an editor, or by another message.
A kill that comes later holds again. The command waits until readers can see the item.
Ends with 0 when it is shown, or restored but still kept back by something else, which is then said;
with 1 when it is not there, not killed, or no indexer has restored it within ${waitMs / 1000} s.`,
    )
    .action(restore);
}

async function restore(id: string, { reason }: { reason: string }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const { document, version } = await killedItem(items, checkedId(id));
    const at = await timeAfter(document, version);
    const hasText = await items.hasText(id);
    await sayMark(kafka, {
      kind: 'restore',
      item: id,
      at,
      by: 'operator',
      value: { reason: reason.slice(0, 500) },
    });
    stdout(
      hasText
        ? resultLine(await restored(items, id))
        : `${id}  its kills are taken back; nothing of it has come yet that could be shown`,
    );
  });
}

async function killedItem(items: MarkedItems, id: string): Promise<StoredItem & { document: Tombstone }> {
  const stored = await items.get(id);
  if (!stored) throw new CommandError('failed', `there is no item ${id}`);
  const { document, version } = stored;
  if (!isTombstone(document)) throw new CommandError('failed', `item ${id} is not killed`);
  return { document, version };
}

/** A restore counts in whole seconds; of a kill soon after another restore it must be a later one. */
async function timeAfter({ killedAt }: Tombstone, version: number): Promise<string> {
  const killedSecond = Math.floor((version - killFloor) / 1000);
  const earliest = Math.max(Date.parse(killedAt) + 1, (killedSecond + 1) * 1000);
  const wait = earliest - Date.now();
  if (wait > waitMs) {
    throw new CommandError(
      'failed',
      `it was killed at ${killedAt}, which is still to come by this machine's clock`,
    );
  }
  if (wait > 0) await sleep(wait);
  return new Date().toISOString();
}

async function restored(items: MarkedItems, id: string): Promise<StoredItem> {
  for (const deadline = Date.now() + waitMs; Date.now() < deadline; await sleep(lookEveryMs)) {
    const stored = await items.get(id);
    if (stored && !isTombstone(stored.document)) return stored;
  }
  const advice = 'the mark lies on wire.marks: see whether an indexer runs (slugline status)';
  throw new CommandError('failed', `item ${id} is still killed after ${waitMs / 1000} s; ${advice}`);
}

function resultLine({ document, version }: StoredItem): string {
  if (isTombstone(document)) throw new CommandError('failed', `item ${document.id} was killed again`);
  const line = `${document.id}  version ${version}  ${headlineOf(document)}`;
  const { id, hiddenBy, pubStatus, embargoedUntil, marks } = document;
  if (isVisible(document, Date.now())) return `${line}\nrestored`;
  const hold = marks?.find(({ kind, released }) => kind === 'hold' && !released);
  if (hiddenBy === 'hold') {
    return `${line}\nrestored, and still held: slugline marks release ${id} --of ${hold?.of}`;
  }
  const why =
    hiddenBy ?? (pubStatus === 'withheld' ? 'withheld' : `embargo until ${embargoedUntil}, or expired`);
  return `${line}\nrestored, and still not shown (${why})`;
}
