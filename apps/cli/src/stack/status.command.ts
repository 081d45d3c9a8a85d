import type { Command } from 'commander';
import { stateFolder } from './services.js';
import { stackStatus } from './stack-status.js';
import { statusTable } from './status-table.js';

/** `slugline status`: what runs, and how items go through it. */
export function register(program: Command): void {
  program
    .command('status')
    .description('what runs, whether it is ready, items by outcome, lag and dead letters')
    .option('--json', 'as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const status = await stackStatus(stateFolder());
      process.stdout.write(json ? `${JSON.stringify(status, null, 2)}\n` : statusTable(status));
    });
}
