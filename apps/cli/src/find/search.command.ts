import type { Command } from 'commander';
import { itemLines } from './item-lines.js';
import { ask, type ItemList } from './search-api.js';

interface SearchOptions {
  readonly lang?: string;
  readonly feed?: string;
  readonly source?: string;
  readonly entity?: string;
  readonly story?: string;
  readonly sort?: string;
  readonly size: string;
  readonly copies?: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('search')
    .description('search the indexed items')
    .argument('<q...>', 'words (all must match), "phrases", OR, -without')
    .option('--lang <tag>', 'only this language')
    .option('--feed <id>', 'only this feed')
    .option('--source <id>', 'only this outlet')
    .option('--entity <id>', 'only items that name this entity')
    .option('--story <id>', 'only items of this story')
    .option('--sort <order>', 'relevance, newest or oldest')
    .option('--size <n>', 'how many', '10')
    .option('--copies <how>', 'collapse (one of each group of copies) or include')
    .option('--json', 'print the answer of the search service as it is')
    .action(search);
}

async function search(words: string[], { json, ...options }: SearchOptions): Promise<void> {
  const found = await ask<ItemList>('/v1/items', { q: words.join(' '), ...options });
  if (json) return void process.stdout.write(`${JSON.stringify(found)}\n`);
  const lines = found.items.flatMap((item, index) => itemLines(item, index + 1));
  const shown = found.items.length < found.total ? `, the first ${found.items.length} of them` : '';
  process.stdout.write(`${[`${found.total} found${shown}`, ...lines].join('\n')}\n`);
}
