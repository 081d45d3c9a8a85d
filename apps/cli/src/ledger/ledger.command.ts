import { Client } from '@elastic/elasticsearch';
import type { Command } from 'commander';
import { elasticsearchNode, kafkaSettings } from '../endpoints.js';
import { exitCodes } from '../exit-codes.js';
import { type Account, settle } from './account.js';
import { readBooks } from './read-books.js';

export function register(program: Command): void {
  program
    .command('ledger')
    .description(
      'what became of every record on wire.raw, settled from records and documents; 1 if one is missing or wrong',
    )
    .option('--json', 'print the account as one JSON object')
    .action(ledger);
}

async function ledger({ json }: { json?: boolean }): Promise<void> {
  const client = new Client({ node: elasticsearchNode() });
  const account = settle(await readBooks(kafkaSettings(), client));
  await client.close();
  process.stdout.write(json ? `${JSON.stringify(account)}\n` : `${accountLines(account).join('\n')}\n`);
  if (account.missing.length + account.twice.length + account.wrong.length > 0)
    process.exitCode = exitCodes.failed;
}

/** The account for a person, a figure a line. */
export function accountLines(account: Account): string[] {
  const { sent, indexed, redeliveries, dead, items, killed, copies, revisions } = account;
  const list = (ids: readonly string[]) =>
    ids.length > 0 ? `: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}` : '';
  return [
    `${sent} records on wire.raw`,
    `  ${indexed} indexed: ${items} items in ${revisions} revisions, ${copies} of them copies, ${killed} killed`,
    `  ${redeliveries} redeliveries`,
    `  ${dead} dead letters`,
    `  ${account.missing.length} missing${list(account.missing)}`,
    `  ${account.twice.length} ended as two things${list(account.twice)}`,
    `  ${account.wrong.length} items with a wrong version${list(account.wrong)}`,
  ];
}
