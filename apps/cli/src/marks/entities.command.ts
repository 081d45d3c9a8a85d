import type { Command } from 'commander';
import { entityMarkItem, type Mark, markSchema, splitOff } from '#libs/contracts';
import { kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import type { EntityView } from './entity-items.js';
import { KnownMarks, sayMark } from './known-marks.js';
import { type MarkedItems, withItems } from './marked-items.js';

const stdout = (text: string) => void process.stdout.write(`${text}\n`);

export function register(program: Command): void {
  const entities = program
    .command('entities')
    .description('people, organisations and places that items name, and what a curator says of them');
  entities
    .command('show')
    .description('names, items, spellings and marks of entities')
    .argument('<ids...>')
    .option('--json', 'one JSON object an entity')
    .action(show);
  entities
    .command('merge')
    .description('these entities are another one: their items name that one from now on')
    .argument('<ids...>')
    .requiredOption('--into <id>', 'the one that stays')
    .action(merge);
  entities
    .command('split')
    .description('takes the merge of an entity back; with spellings: what is spelt so is another one')
    .argument('<id>')
    .option('--spelling <name...>', 'spellings that are the other entity, such as the Arabic ones')
    .option('--into <id>', 'which one that is; without it a new one')
    .action(split);
  entities
    .command('rename')
    .description('what an entity is called')
    .argument('<id>')
    .option('--ar <name>', 'in Arabic')
    .option('--en <name>', 'in English')
    .option('--reset', 'take the given names back')
    .addHelpText(
      'after',
      `
All of this is said in marks: it holds for what is indexed and for what will come, through replays, rebuilds and
re-enrichment, and the last word on an entity counts.`,
    )
    .action(rename);
}

async function show(ids: string[], { json }: { json?: boolean }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const known = await KnownMarks.read(kafka);
    for (const id of ids) {
      const view = await existing(items, id);
      const marks = marksOn(id, known);
      if (json) stdout(JSON.stringify({ ...view, marks }));
      else print(view, marks);
    }
  });
}

function print(
  { id, type, names, items, spellings, reason, movedTo }: EntityView,
  marks: readonly Mark[],
): void {
  const called = Object.entries(names).map(([language, name]) => `${language} ${name}`);
  stdout(`${id}  ${type}  ${called.join(' · ')}`);
  stdout(
    `  ${reason === undefined ? 'known from items only' : `knowledge base: ${reason}`}; ${counted(items, 'item')}`,
  );
  if (movedTo !== undefined) stdout(`  its items name ${movedTo} by now`);
  for (const [spelling, count] of spellings.slice(0, 20))
    stdout(`  ${String(count).padStart(5)}  ${spelling}`);
  for (const { kind, at, by, value } of marks) stdout(`  ${kind}  ${at}  ${by}  ${JSON.stringify(value)}`);
}

async function merge(ids: string[], { into }: { into: string }): Promise<void> {
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const target = await existing(items, into);
    const others = [...new Set(ids)];
    // All of them are looked at before one word is said.
    const views: EntityView[] = [];
    for (const id of others) views.push(await existing(items, id));
    const marks = others.map((entity) => entityMark('entity-merge', entity, { into }));
    for (const mark of marks) await sayMark(kafka, mark);
    for (const view of views) stdout(`  ${captionOf(view)}`);
    stdout(`${others.length === 1 ? 'It is' : 'They are'} ${captionOf(target)} from now on.`);
  });
}

async function split(id: string, { spelling, into }: { spelling?: string[]; into?: string }): Promise<void> {
  const kafka = kafkaSettings();
  if (into !== undefined && !spelling)
    throw new CommandError('usage', '--into says which entity the spellings are: say --spelling too');
  await withItems(kafka, async (items) => {
    const view = await existing(items, id);
    if (
      !spelling &&
      !marksOn(id, await KnownMarks.read(kafka)).some(
        ({ kind, value }) => kind === 'entity-merge' && value.entity === id,
      )
    )
      throw new CommandError(
        'failed',
        `${id} was not merged into another one: to part what it joins, say --spelling`,
      );
    const value = spelling ? { spellings: spelling, ...(into !== undefined && { into }) } : {};
    await sayMark(kafka, entityMark('entity-split', id, value));
    stdout(`  ${captionOf(view)}`);
    stdout(
      spelling
        ? `What is spelt ${spelling.join(', ')} is ${into ?? splitOff(id, spelling)} from now on.`
        : 'Its merge is taken back.',
    );
  });
}

async function rename(
  id: string,
  { ar, en, reset }: { ar?: string; en?: string; reset?: boolean },
): Promise<void> {
  if (!reset && ar === undefined && en === undefined)
    throw new CommandError('usage', 'expected a name: --ar, --en or both, or --reset');
  const kafka = kafkaSettings();
  await withItems(kafka, async (items) => {
    const view = await existing(items, id);
    const before = (await KnownMarks.read(kafka)).get(entityMarkItem(id), 'entity-name')?.value.names;
    const given = { ...(ar !== undefined && { ar }), ...(en !== undefined && { en }) };
    const names = reset ? {} : { ...before, ...given };
    await sayMark(kafka, entityMark('entity-name', id, { names }));
    stdout(
      `  ${captionOf(view)}\n${reset ? 'Its given names are taken back.' : `It is called ${Object.values(names).join(' · ')} from now on.`}`,
    );
  });
}

/** The entity as it stands; a command error for an id that names nobody: a typo would merge into nothing. */
async function existing(items: MarkedItems, id: string): Promise<EntityView> {
  const view = await items.entity(id);
  if (view) return view;
  throw new CommandError(
    'failed',
    `there is no entity ${id}: the knowledge base has none, and no visible item names it`,
  );
}

const captionOf = ({ id, names }: EntityView) => `${id}  ${Object.values(names).join(' · ')}`;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Throws a usage error that names what is wrong with it. */
function entityMark(kind: Mark['kind'], entity: string, value: Record<string, unknown>): Mark {
  const said = { kind, item: entityMarkItem(entity), at: new Date().toISOString(), by: 'operator' };
  const read = markSchema.safeParse({ ...said, value: { entity, ...value } });
  if (read.success) return read.data;
  const reasons = read.error.issues.map(
    ({ path, message }) => `${path.filter((step) => step !== 'value').join('.')}: ${message}`,
  );
  throw new CommandError('usage', reasons.join('; '));
}

/** Those that name the entity on either side. */
function marksOn(id: string, known: KnownMarks) {
  return known.all().flatMap((mark) => {
    if (mark.kind !== 'entity-merge' && mark.kind !== 'entity-split' && mark.kind !== 'entity-name')
      return [];
    const { value } = mark;
    const into = 'into' in value ? value.into : undefined;
    return value.entity === id || into === id ? [mark] : [];
  });
}
