import { existsSync, watchFile } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { serverNames } from '#local-servers';
import { CommandError } from '../exit-codes.js';
import { readableLine } from './readable-log.js';
import { serviceNames, stateFolder } from './services.js';

const tailBytes = 4_000_000;
const followEveryMs = 250;

/** `slugline logs SERVICE`: what it logged, readable. */
export function register(program: Command): void {
  program
    .command('logs')
    .description('what a service, a server or the supervisor logged')
    .addArgument(new Argument('<service>').choices([...serviceNames, ...serverNames, 'supervisor']))
    .option('-f, --follow', 'go on with what is logged from now on', false)
    .option('-n, --lines <count>', 'how many of the last lines', countOf, 200)
    .action(logs);
}

function countOf(given: string): number {
  if (!/^\d+$/.test(given)) throw new InvalidArgumentError('expected a number of lines');
  return Number(given);
}

async function logs(service: string, { follow, lines }: { follow: boolean; lines: number }): Promise<void> {
  const path = join(stateFolder(), 'logs', `${service}.log`);
  if (!existsSync(path)) {
    throw new CommandError(
      'failed',
      `${service} has logged nothing here yet: there is no ${path}; \`slugline up\` starts it`,
    );
  }
  const { size } = await stat(path);
  const last = (await textBetween(path, Math.max(0, size - tailBytes), size)).split('\n').filter(Boolean);
  print(lines === 0 ? [] : last.slice(-lines));
  if (follow) followFile(path, size);
}

/** Prints whole lines as they are added; begins anew when the file was cut or replaced. Ends with Ctrl-C. */
function followFile(path: string, from: number): void {
  let done = from;
  let rest = '';
  let reading = Promise.resolve();
  const readOn = async (size: number) => {
    if (size < done) done = 0;
    const text = rest + (await textBetween(path, done, size));
    done = size;
    const parts = text.split('\n');
    rest = parts.pop() ?? '';
    print(parts);
  };
  watchFile(path, { interval: followEveryMs }, ({ size }) => {
    reading = reading.then(() => readOn(size));
  });
}

async function textBetween(path: string, from: number, to: number): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(Math.max(0, to - from));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.map(readableLine).join('\n')}\n`);
}
