import type { Command } from 'commander';
import { type Mark, markSchema } from '#libs/contracts';
import { kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import { KnownMarks, sayMark } from './known-marks.js';
import { checkedId, type MarkedItems, withItems } from './marked-items.js';
import { type Matter, openMatters } from './open-matters.js';

const stdout = (text: string) => void process.stdout.write(`${text}\n`);
const kinds = markSchema.options.map((option) => option.shape.kind.value);

export function register(program: Command): void {
  const marks = program
    .command('marks')
    .description('what later was said of items: what waits for an editor, or all marks on one item')
    .argument('[id]', 'all marks on this item; without it, what waits for an editor')
    .option('--kind <kind>', `only this kind: ${kinds.join(', ')}`)
    .option('--json', 'one JSON object a line')
    .addHelpText(
      'after',
      `
What waits for an editor:
  hold         the item is not shown: a message in words seems to kill or withhold it (--of: that message)
  notice       a message that seems to kill another item, and it cannot be told which (--of: the message itself)
  killed-copy  the item is shown, and its text was killed in another item (--of: the killed one)

\`slugline marks release ID --of OTHER\` lets the item stand.`,
    )
    .action(list);
  marks
    .command('release')
    .description('an editor has looked and lets the item stand: it is shown, and no longer listed')
    .argument('<id>', 'the held item, the copy, or the message')
    .requiredOption('--of <id...>', 'what it is released from, as `slugline marks` prints it')
    .action(release);
}

interface ListOptions {
  readonly kind?: string;
  readonly json?: boolean;
}

async function list(id: string | undefined, { kind, json }: ListOptions): Promise<void> {
  if (kind !== undefined && !kinds.some((known) => known === kind)) {
    throw new CommandError('usage', `--kind ${kind}: expected one of ${kinds.join(', ')}`);
  }
  const of = (mark: { kind: string }) => kind === undefined || mark.kind === kind;
  await withMarks(async (items, known) => {
    if (id !== undefined) return tellMarks((await marksOn(checkedId(id), items, known)).filter(of), json);
    const open = (await openMatters(known, items.copiesOfKilled)).filter(of);
    for (const matter of open) {
      const caption = await items.caption(matter.item);
      stdout(json ? JSON.stringify({ ...matter, caption }) : matterLines(matter, caption));
    }
    if (!json) stdout(open.length === 0 ? 'nothing waits for an editor' : `${open.length} to look at`);
  });
}

/** The item's own, those of others that pair it with them, and those on the copy group that it was given. */
async function marksOn(id: string, items: MarkedItems, known: KnownMarks): Promise<Mark[]> {
  const document = (await items.get(id))?.document;
  const { group, base = group } = document?.copies ?? {};
  const { base: story } = document?.story ?? {};
  return known.all().filter((mark) => {
    if (mark.kind === 'killed-copy') return mark.item === base || mark.item === group;
    if (mark.kind === 'joined') return mark.item === base || mark.value.to === base;
    if (mark.kind === 'story-joined' || mark.kind === 'story-linked') {
      return mark.item === story || mark.value.to === story;
    }
    const isJoin = mark.kind === 'join' || mark.kind === 'story-join';
    return mark.item === id || (isJoin && mark.value.with === id);
  });
}

function tellMarks(marks: readonly Mark[], json = false): void {
  for (const mark of marks) {
    const { kind, at, by, value } = mark;
    stdout(json ? JSON.stringify(mark) : `${kind.padEnd(11)}  ${at}  ${by}  ${JSON.stringify(value)}`);
  }
  if (!json) stdout(`${marks.length} mark${marks.length === 1 ? '' : 's'}`);
}

function matterLines({ kind, item, of, at, by, reason }: Matter, caption: string): string {
  return `${kind.padEnd(11)}  ${item}  ${at}  ${by}  of ${of}\n  ${caption}${reason === undefined ? '' : `\n  ${reason}`}`;
}

async function release(id: string, { of }: { of: string[] }): Promise<void> {
  await withMarks(async (items, known) => {
    const [item, ...reasons] = [id, ...of].map(checkedId) as [string, ...string[]];
    // The last release on an item is the one that counts: those before it stay released.
    const before = known.get(item, 'release')?.value.of ?? [];
    const all = [...new Set([...reasons, ...before])].slice(0, 100);
    const at = new Date().toISOString();
    await sayMark(kafkaSettings(), { kind: 'release', item, at, by: 'operator', value: { of: all } });
    stdout(`${item}  released from ${reasons.join(', ')}\n  ${await items.caption(item)}`);
  });
}

function withMarks(work: (items: MarkedItems, known: KnownMarks) => Promise<void>): Promise<void> {
  const kafka = kafkaSettings();
  return withItems(kafka, async (items) => work(items, await KnownMarks.read(kafka)));
}
