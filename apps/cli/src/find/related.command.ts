import type { Command } from 'commander';
import { itemLines, whyLine } from './item-lines.js';
import { ask, type RelatedList } from './search-api.js';

export function register(program: Command): void {
  program
    .command('related')
    .description('what is worth reading next to an item, and why')
    .argument('<id>', 'the id of an item')
    .option('--lang <tag>', 'only this language; any crosses languages')
    .option('--size <n>', 'how many', '10')
    .option('--json', 'print the answer of the search service as it is')
    .action(related);
}

async function related(id: string, options: { lang?: string; size: string; json?: boolean }): Promise<void> {
  const { json, ...query } = options;
  const found = await ask<RelatedList>(`/v1/items/${encodeURIComponent(id)}/related`, query);
  if (json) return void process.stdout.write(`${JSON.stringify(found)}\n`);
  const lines = found.items.flatMap(({ item, score, why }, index) => [
    ...itemLines(item, index + 1),
    `     ${score.toFixed(2)}: ${whyLine(why)}`,
  ]);
  process.stdout.write(`${lines.length > 0 ? lines.join('\n') : 'nothing related'}\n`);
}
