import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface CommandOptions {
  readonly cwd?: string;
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a command prints on stdout; throws, with its stderr in the message, when it fails. */
export async function outputOf(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return (await both(command, args, options)).stdout;
}

/** stdout and stderr as one text, for those that print what counts on either. */
export async function allOutputOf(command: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await both(command, args, {});
  return `${stdout}${stderr}`;
}

function both(command: string, args: readonly string[], { cwd, timeoutMs, env }: CommandOptions) {
  return run(command, [...args], {
    maxBuffer: 64 * 1024 * 1024,
    ...(cwd && { cwd }),
    ...(timeoutMs && { timeout: timeoutMs }),
    ...(env && { env: { ...process.env, ...env } }),
  });
}
