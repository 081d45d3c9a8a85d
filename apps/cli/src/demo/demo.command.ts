import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { withLock } from '#local-servers';
import { feedsFilePath } from '../endpoints.js';
import { exitCodes } from '../exit-codes.js';
import { ProgressPrinter } from '../stack/progress-printer.js';
import { stateFolder } from '../stack/services.js';
import { type Stack, startStack } from '../stack/start-stack.js';
import { inPrivateStack } from './private-stack.js';
import { showSampleWire } from './show-sample-wire.js';

export function register(program: Command): void {
  program
    .command('demo')
    .description('start everything, send the sample wire through every stage and show what became of it')
    .option('--once', 'in a stack of its own on free ports: check every count, end it, and exit 0 or 1')
    .action(demo);
}

async function demo({ once }: { once?: boolean }): Promise<void> {
  const printer = new ProgressPrinter(process.stderr);
  const show = async (stack: Stack, stateDir: string, fresh: boolean) => {
    printer.clear();
    const faults = await showSampleWire({ stack, stateDir, fresh, tell });
    for (const fault of faults) tell(`WRONG: ${fault}`);
    if (faults.length > 0) process.exitCode = exitCodes.failed;
    return faults.length === 0;
  };
  if (once) {
    const good = await inPrivateStack(resolve('.slugline'), printer.show, (stack, dir) =>
      show(stack, dir, true),
    );
    tell(
      good
        ? '\nEvery count is as it should be; everything is stopped and removed.'
        : '\nThe demo found faults.',
    );
    return;
  }
  const stateDir = stateFolder();
  mkdirSync(stateDir, { recursive: true });
  const start = () => startStack({ stateDir, feedsFile: feedsFilePath(), onProgress: printer.show });
  const stack = await withLock(join(stateDir, 'lock'), () => undefined, start);
  await show(stack, stateDir, false);
  tell(whereToLook(stack));
}

const tell = (line: string) => void process.stdout.write(`${line}\n`);

function whereToLook({ services }: Stack): string {
  const port = services.find(({ name }) => name === 'search')?.port;
  return `
Where to look next
  http://127.0.0.1:${port}/?ui=en    the reader page (in Arabic: /?ui=ar)
  http://127.0.0.1:${port}/docs      the search API
  npx slugline search "قناة السويس"    npx slugline status    npx slugline ledger
  npx slugline send article.txt --feed baladi
  npx slugline down                  ends it all and keeps the data`;
}
