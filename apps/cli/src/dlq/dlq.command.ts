import type { Command } from 'commander';
import { kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import { type DeadFilter, type DeadLetter, readDeadLetters } from './dead-letters.js';
import { replay } from './replay.js';

const stdout = (text: string) => void process.stdout.write(`${text}\n`);

export function register(program: Command): void {
  const dlq = program.command('dlq').description('dead letters: what could not be handled, and why');
  withFilter(dlq.command('list').description('one line a dead letter, oldest first'))
    .option('--json', 'one JSON object a line')
    .action(list);
  dlq
    .command('show')
    .description('one dead letter with its headers and the record as the stage read it')
    .argument('<handle>', 'partition-offset, as `dlq list` prints it')
    .action(show);
  withFilter(
    dlq.command('replay').description('put dead letters back on the topic of the stage that gave them up'),
  )
    .argument('[handle...]', 'which ones; without any, say --all or a filter')
    .option('--all', 'all of them')
    .option('--rate <records>', 'at most so many a second', Number, 200)
    .action(replayChosen);
}

function withFilter(command: Command): Command {
  return command
    .option('--code <code>', 'only this code')
    .option('--stage <name>', 'only what this stage gave up')
    .option('--feed <id>', 'only this feed');
}

async function list({ json, ...filter }: DeadFilter & { json?: boolean }): Promise<void> {
  const letters = await readDeadLetters(kafkaSettings(), filter);
  if (json) return letters.forEach(({ record: _, ...letter }) => void stdout(JSON.stringify(letter)));
  for (const { handle, receivedAt, stage, code, feed, reason } of letters) {
    stdout(`${handle.padEnd(9)} ${receivedAt}  ${stage} ${code}  ${feed || '(no feed)'}  ${reason}`);
  }
  stdout(
    letters.length === 0
      ? 'no dead letters'
      : `${letters.length} dead letter${letters.length === 1 ? '' : 's'}`,
  );
}

async function show(handle: string): Promise<void> {
  const [letter] = chosen(await readDeadLetters(kafkaSettings()), [handle]);
  const { record, ...facts } = letter as DeadLetter;
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  for (const [name, value] of Object.entries(facts)) stdout(`${name.padEnd(width)}  ${value}`);
  stdout('');
  for (const [name, value] of Object.entries(record.headers)) stdout(`${name}: ${value}`);
  stdout(`\n${record.value.toString('utf8')}`);
}

function chosen(letters: readonly DeadLetter[], handles: readonly string[]): DeadLetter[] {
  return handles.map((handle) => {
    const letter = letters.find((candidate) => candidate.handle === handle);
    if (letter === undefined)
      throw new CommandError('usage', `no dead letter ${handle}: see \`slugline dlq list\``);
    return letter;
  });
}

async function replayChosen(
  handles: string[],
  options: DeadFilter & { all?: boolean; rate: number },
): Promise<void> {
  const { all, rate, ...filter } = options;
  const filtered = Object.values(filter).some((value) => value !== undefined);
  if (handles.length === 0 && !all && !filtered) {
    throw new CommandError('usage', 'say which: handles, --all, or a filter such as --code unreadable');
  }
  const letters = await readDeadLetters(kafkaSettings(), filter);
  const count = await replay(kafkaSettings(), handles.length > 0 ? chosen(letters, handles) : letters, rate);
  stdout(`${count} put back`);
}
