import type { Command } from 'commander';
import { type Mark, markSchema } from '#libs/contracts';
import type { NewsDocument } from '#libs/news-index';
import type { KafkaSettings } from '#libs/pipeline';
import { kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import type { GroupMember } from './copy-items.js';
import { captionOf } from './item-captions.js';
import { KnownMarks, sayMark } from './known-marks.js';
import { checkedId, type MarkedItems, withItems } from './marked-items.js';

const stdout = (text: string) => void process.stdout.write(`${text}\n`);

export function register(program: Command): void {
  const stories = program
    .command('stories')
    .description('stories: which items are in one, and what an editor puts together, apart, or on top');
  stories
    .command('show')
    .description('the items of the story that an item is in, the earliest first, and the marks on them')
    .argument('<id>', 'an item of it')
    .option('--json', 'one JSON object a line: the items, then the marks')
    .action(show);
  stories
    .command('join')
    .description('these items are of one story: their stories become one')
    .argument('<ids...>', 'two items or more')
    .action(join);
  stories
    .command('split')
    .description('this item is not of the story of the others: it stands alone from now on')
    .argument('<id>')
    .option('--from <id>', 'an item that stays; without it the earliest other one')
    .addHelpText(
      'after',
      `
The last word on an item counts: a join after a split takes the item into a story again, a split after a join takes
back every join that names it. Both are marks on the item, and hold whatever the matcher finds later.`,
    )
    .action(split);
  stories
    .command('title')
    .description('the headline of this item is the title of its story, in its language')
    .argument('<id>')
    .action(title);
}

async function show(id: string, { json }: { json?: boolean }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const { story, members } = await storyOf(items, checkedId(id));
    const known = await KnownMarks.read(kafka);
    const marks = marksOn(members, known);
    for (const { id: item, document } of members) {
      const place = `${document.eventTime}  ${captionOf(document)}`;
      stdout(json ? JSON.stringify({ item, ...document.story }) : `${item}  ${place}${partOf(document)}`);
    }
    for (const mark of marks) {
      const { kind, item, at, by, value } = mark;
      const line = `${kind.padEnd(12)}  ${item}  ${at}  ${by}  ${JSON.stringify(value)}`;
      stdout(json ? JSON.stringify(mark) : line);
    }
    if (!json) stdout(`story ${story}: ${counted(members.length, 'item')}, ${counted(marks.length, 'mark')}`);
  });
}

async function join(ids: string[]): Promise<void> {
  const [first, ...others] = [...new Set(ids.map(checkedId))] as [string, ...string[]];
  if (others.length === 0) throw new CommandError('usage', 'expected two different items or more');
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const lines: string[] = [];
    for (const id of [first, ...others]) lines.push(`  ${id}  ${captionOf(await found(items, id))}`);
    for (const item of others) await say(kafka, { kind: 'story-join', item, value: { with: first } });
    stdout(`${lines.join('\n')}\nThese ${lines.length} items are said to be of one story.`);
  });
}

async function split(id: string, { from }: { from?: string }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const { members } = await storyOf(items, checkedId(id));
    const others = members.filter((member) => member.id !== id);
    const other = from === undefined ? others[0] : others.find((member) => member.id === checkedId(from));
    if (!other) {
      const reason =
        from === undefined
          ? 'stands alone already'
          : `is in no story with ${from}: see slugline stories show`;
      throw new CommandError('failed', `item ${id} ${reason}`);
    }
    await say(kafka, { kind: 'story-split', item: id, value: { from: other.id } });
    stdout(
      `  ${id}  ${await items.caption(id)}\nIt is said to be of no story with ${other.id}: it stands alone.`,
    );
  });
}

async function title(id: string): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const caption = captionOf(await found(items, checkedId(id)));
    await say(kafka, { kind: 'story-title', item: id, value: {} });
    stdout(`  ${id}  ${caption}\nIts headline is said to be the title of its story in its language.`);
  });
}

async function storyOf(items: MarkedItems, id: string): Promise<{ story: string; members: GroupMember[] }> {
  const document = await found(items, id);
  const story = document.story?.id;
  if (story === undefined) throw new CommandError('failed', `item ${id} came before there were stories`);
  const members = await items.story(story);
  const isListed = members.some((member) => member.id === id);
  return { story, members: isListed ? members : [...members, { id, document }] };
}

async function found(items: MarkedItems, id: string): Promise<NewsDocument> {
  const stored = await items.get(id);
  if (!stored) throw new CommandError('failed', `there is no item ${id}: nothing was said of it`);
  return stored.document;
}

const partOf = ({ story }: NewsDocument) =>
  story === undefined || story.part === story.id ? '' : `  (part ${story.part})`;

/** Those on the items, and those on the stories that they were given or are in. */
function marksOn(members: readonly GroupMember[], known: KnownMarks): Mark[] {
  const ids = new Set(members.map(({ id }) => id));
  const stories = new Set(members.flatMap(({ document }) => Object.values(document.story ?? {})));
  return known.all().filter((mark) => {
    if (mark.kind === 'story-joined' || mark.kind === 'story-linked') {
      return stories.has(mark.item) || stories.has(mark.value.to);
    }
    if (mark.kind === 'story-join') return ids.has(mark.item) || ids.has(mark.value.with);
    return ['story', 'story-split', 'story-title'].includes(mark.kind) && ids.has(mark.item);
  });
}

type Said =
  | { kind: 'story-join'; value: { with: string } }
  | { kind: 'story-split'; value: { from: string } }
  | { kind: 'story-title'; value: object };

const say = (kafka: KafkaSettings, said: Said & { item: string }): Promise<void> =>
  sayMark(kafka, markSchema.parse({ ...said, at: new Date().toISOString(), by: 'operator' }));

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
