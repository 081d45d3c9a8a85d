import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { stopServers, withLock } from '#local-servers';
import { ProgressPrinter } from './progress-printer.js';
import { stateFolder } from './services.js';
import { endServices } from './start-stack.js';

/** `slugline down`: ends what `up` started. */
export function register(program: Command): void {
  program
    .command('down')
    .description('end services and servers; data stay')
    .option('--wipe', 'remove data, logs, feeds file and local key as well', false)
    .action(down);
}

async function down({ wipe }: { wipe: boolean }): Promise<void> {
  const stateDir = stateFolder();
  if (!existsSync(stateDir)) {
    process.stdout.write(`Nothing to end: there is no ${stateDir}.\n`);
    return;
  }
  const printer = new ProgressPrinter(process.stderr);
  const onWait = (pid: number) =>
    printer.show({ what: 'Slugline', doing: `waiting for process ${pid}, which starts or ends it` });
  try {
    await withLock(join(stateDir, 'lock'), onWait, async () => {
      printer.show({ what: 'Services', doing: 'ending' });
      await endServices(stateDir);
      printer.show({ what: 'Servers', doing: 'ending' });
      await stopServers({ stateDir, wipe });
      if (wipe) rmSync(stateDir, { recursive: true, force: true });
    });
  } finally {
    printer.clear();
  }
  process.stdout.write(
    wipe ? `Slugline is down; ${stateDir} is removed.\n` : 'Slugline is down; its data stay.\n',
  );
}
