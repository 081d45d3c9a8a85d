import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { titles, withLock } from '#local-servers';
import { feedsFilePath } from '../endpoints.js';
import { ProgressPrinter } from './progress-printer.js';
import { stateFolder } from './services.js';
import { type Stack, startStack } from './start-stack.js';

const help = `
Servers: those at KAFKA_BROKERS, REDIS_URL and ELASTICSEARCH_NODE where these are set; else Docker Compose if a daemon
answers; else child processes, fetched by Maven once. KAFKA_PORT (19092), REDIS_PORT (16379), ELASTICSEARCH_PORT (19200),
GATEWAY_PORT (8080), SEARCH_PORT (8081), DEDUPLICATOR_PORT (8082), ENRICHER_PORT (8083), MATCHER_PORT (8084) and INDEXER_PORT (8085) move
ports; KAFKA_HEAP_MB (512) and ELASTICSEARCH_HEAP_MB (1024) size heaps; SLUGLINE_CACHE moves downloads.`;

/** `slugline up`: everything on this machine, left running until `slugline down`. */
export function register(program: Command): void {
  program
    .command('up')
    .description('start servers and services on this machine, and leave them running until `down`')
    .addHelpText('after', help)
    .action(up);
}

async function up(): Promise<void> {
  const stateDir = stateFolder();
  const printer = new ProgressPrinter(process.stderr);
  mkdirSync(stateDir, { recursive: true });
  const onWait = (pid: number) =>
    printer.show({ what: 'Slugline', doing: `waiting for process ${pid}, which starts or ends it` });
  try {
    const stack = await withLock(join(stateDir, 'lock'), onWait, () =>
      startStack({ stateDir, feedsFile: feedsFilePath(), onProgress: printer.show }),
    );
    printer.clear();
    process.stdout.write(summary(stack));
  } finally {
    printer.clear();
  }
}

function summary({ servers, services, feedsFile }: Stack): string {
  const addresses = [
    ...services.map(({ name, port }) => [name, `http://127.0.0.1:${port}`]),
    ...Object.entries(servers.records).map(([name, { address, how }]) => [
      titles[name as keyof typeof titles],
      `${address.replace(/\/\/[^@/]*@/, '//')}${how === 'process' ? '' : ` (${how})`}`,
    ]),
    ['feeds', feedsFile],
  ];
  const lines = addresses.map(([name = '', address]) => `  ${name.padEnd(14)} ${address}`);
  return `Slugline is up.\n${lines.join('\n')}\n\nslugline status shows how it goes, slugline down ends it.\n`;
}
