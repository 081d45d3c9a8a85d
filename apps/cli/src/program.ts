import { Command, CommanderError } from 'commander';
import { UnavailableError } from '#libs/pipeline';
import { SetupError } from '#local-servers';
import { commands, type Register } from './commands.js';
import { CommandError, exitCodes } from './exit-codes.js';
import { disguised, undisguise } from './hyphen-ids.js';

const footer = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 a server is not reachable, 4 some items were refused.`;

/** Runs one command line (without node and script) and answers its exit code. */
export async function run(
  args: readonly string[],
  registers: readonly Register[] = commands,
): Promise<number> {
  const program = new Command('slugline')
    .description('News items in from wire feeds, searchable in about a second, in Arabic and English alike.')
    .exitOverride()
    .showHelpAfterError('(--help shows what can be given)')
    .addHelpText('after', footer)
    .hook('preAction', (_, command) => undisguise(command));
  for (const register of registers) register(program);
  try {
    await program.parseAsync(disguised(args), { from: 'user' });
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  // commander has printed its own message; it exits 0 after --help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const code = exitCodeOf(error);
  const unexpected = code === undefined && error instanceof Error;
  process.stderr.write(`slugline: ${unexpected ? error.stack : messageOf(error)}\n`);
  return code ?? exitCodes.failed;
}

function exitCodeOf(error: unknown): number | undefined {
  if (isUnreadableFile(error)) return exitCodes.usage;
  if (error instanceof CommandError) return error.exitCode;
  if (error instanceof UnavailableError) return exitCodes.unreachable;
  if (error instanceof SetupError) return error.unreachable ? exitCodes.unreachable : exitCodes.failed;
  return undefined;
}

/** What a file system says of a path that was given and cannot be read. */
const pathFaults: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder was given where a file is expected',
  ENOTDIR: 'is in no folder',
  EACCES: 'may not be read',
};

const isUnreadableFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code) in pathFaults;

function messageOf(error: unknown): string {
  if (isUnreadableFile(error))
    return [error.path, pathFaults[error.code as string]].filter(Boolean).join(': ');
  return error instanceof Error ? error.message : String(error);
}
