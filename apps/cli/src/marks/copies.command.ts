import type { Command } from 'commander';
import { type Mark, markSchema } from '#libs/contracts';
import type { KafkaSettings } from '#libs/pipeline';
import { kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import type { GroupMember } from './copy-items.js';
import { captionOf } from './item-captions.js';
import { KnownMarks, sayMark } from './known-marks.js';
import { checkedId, type MarkedItems, withItems } from './marked-items.js';
import { whyCopy } from './why-copy.js';

const stdout = (text: string) => void process.stdout.write(`${text}\n`);

export function register(program: Command): void {
  const copies = program
    .command('copies')
    .description('groups of copies: who is in one and why, and what an editor puts together or apart');
  copies
    .command('show')
    .description('the members of the group that an item is in, the earliest first, and the marks on them')
    .argument('<id>')
    .option('--json', 'one JSON object a line: the members, then the marks')
    .action(show);
  copies
    .command('join')
    .description('these items are copies of one another: their groups become one')
    .argument('<ids...>', 'two items or more')
    .action(join);
  copies
    .command('split')
    .description('this item is no copy of the others of its group: it stands alone from now on')
    .argument('<id>')
    .option('--from <id>', 'a member that stays; without it the earliest other one')
    .addHelpText(
      'after',
      `
The last word on an item counts: a join after a split takes the item into a group again, a split after a join takes
back every join that names it. Both are marks on the item, and hold through replays and for its later revisions.`,
    )
    .action(split);
}

async function show(id: string, { json }: { json?: boolean }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const { group, members } = await groupOf(items, checkedId(id));
    const known = await KnownMarks.read(kafka);
    const marks = marksOn(members, known);
    if (json) {
      for (const { id: item, document } of members) stdout(JSON.stringify({ item, ...document.copies }));
      for (const mark of marks) stdout(JSON.stringify(mark));
      return;
    }
    for (const { id: item, document } of members) {
      stdout(`${item}  ${document.eventTime}  ${captionOf(document)}\n  ${whyCopy(document)}`);
    }
    for (const { kind, item, at, by, value } of marks) {
      stdout(`${kind.padEnd(11)}  ${item}  ${at}  ${by}  ${JSON.stringify(value)}`);
    }
    stdout(`group ${group}: ${counted(members.length, 'item')}, ${counted(marks.length, 'mark')}`);
  });
}

async function join(ids: string[]): Promise<void> {
  const [first, ...others] = [...new Set(ids.map(checkedId))] as [string, ...string[]];
  if (others.length === 0) throw new CommandError('usage', 'expected two different items or more');
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const captions = await captionsOf(items, [first, ...others]);
    for (const item of others) await say(kafka, { kind: 'join', item, value: { with: first } });
    const lines = [first, ...others].map((item, at) => `  ${item}  ${captions[at]}`).join('\n');
    stdout(`${lines}\nThese ${others.length + 1} items are said to be copies: their groups become one.`);
  });
}

async function split(id: string, { from }: { from?: string }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const { members } = await groupOf(items, checkedId(id));
    const others = members.filter((member) => member.id !== id);
    const other = from === undefined ? others[0] : others.find((member) => member.id === checkedId(from));
    if (!other) {
      const reason =
        from === undefined ? 'stands alone already' : `is in no group with ${from}: see slugline copies show`;
      throw new CommandError('failed', `item ${id} ${reason}`);
    }
    await say(kafka, { kind: 'split', item: id, value: { from: other.id } });
    const left = `${counted(others.length, 'item')} of its group ${others.length === 1 ? 'stays' : 'stay'}`;
    stdout(
      `  ${id}  ${await items.caption(id)}\nIt is said to be no copy of ${other.id}: it stands alone, ${left}.`,
    );
  });
}

async function groupOf(items: MarkedItems, id: string): Promise<{ group: string; members: GroupMember[] }> {
  const stored = await items.get(id);
  if (!stored) throw new CommandError('failed', `there is no item ${id}`);
  const { group } = stored.document.copies;
  const members = await items.group(group);
  const isListed = members.some((member) => member.id === id);
  return { group, members: isListed ? members : [...members, { id, document: stored.document }] };
}

async function captionsOf(items: MarkedItems, ids: readonly string[]): Promise<string[]> {
  const captions: string[] = [];
  for (const id of ids) {
    if (!(await items.get(id)))
      throw new CommandError('failed', `there is no item ${id}: nothing was joined`);
    captions.push(await items.caption(id));
  }
  return captions;
}

/** Those that say which copies belong together: editors' on members, the indexer's on groups that they were given. */
function marksOn(members: readonly GroupMember[], known: KnownMarks): Mark[] {
  const ids = new Set(members.map(({ id }) => id));
  const kept = members.filter(({ id }) => known.get(id, 'split') === undefined);
  const bases = new Set(kept.map(({ document: { copies } }) => copies.base ?? copies.group));
  return known.all().filter((mark) => {
    if (mark.kind === 'joined') return bases.has(mark.item) || bases.has(mark.value.to);
    if (mark.kind === 'join') return ids.has(mark.item) || ids.has(mark.value.with);
    if (mark.kind === 'moved') return ids.has(mark.item);
    return mark.kind === 'split' && (ids.has(mark.item) || ids.has(mark.value.from));
  });
}

type Said = { kind: 'join'; value: { with: string } } | { kind: 'split'; value: { from: string } };

const say = (kafka: KafkaSettings, said: Said & { item: string }): Promise<void> =>
  sayMark(kafka, markSchema.parse({ ...said, at: new Date().toISOString(), by: 'operator' }));

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
