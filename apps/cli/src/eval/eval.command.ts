import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.js';
import { evalFormats, faultsOf, reportLines } from './eval-formats.js';

/** `slugline eval TASK --data DIR`: what the services' code does, measured on a folder of samples. */
export function register(program: Command): void {
  program
    .command('eval')
    .description("measure the services' own code on a folder of samples; nothing needs to run")
    .command('formats')
    .description(
      'read samples of every format and compare them with what they hold; 1 if any value or verdict is off',
    )
    .requiredOption('--data <dir>', 'a folder with wire/ and feeds/ in it')
    .option('--json', 'print one JSON object')
    .action(formats);
}

async function formats({ data, json }: { data: string; json?: boolean }): Promise<void> {
  const report = await evalFormats(data);
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${reportLines(report).join('\n')}\n`);
  if (faultsOf(report).length > 0) process.exitCode = exitCodes.failed;
}
