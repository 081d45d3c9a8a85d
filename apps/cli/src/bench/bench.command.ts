import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { pino } from 'pino';
import { cloneDir, markedProcesses, marks, readSettings, serverNames, startServers } from '#local-servers';
import { ProgressPrinter } from '../stack/progress-printer.js';
import { benchPipeline, type PipelineFigures } from './pipeline-bench.js';

export function register(program: Command): void {
  const bench = program.command('bench').description('measure, on servers and data of its own');
  bench
    .command('pipeline')
    .description('items a second from wire.raw to searchable, beside what Elasticsearch alone takes')
    .option('--items <n>', 'how many invented items', Number, 50_000)
    .option('--latency-seconds <s>', 'how long items are pushed one by one, 20 a second', Number, 30)
    .option('--json', 'one JSON object on the last line')
    .action(pipeline);
}

async function pipeline(options: { items: number; latencySeconds: number; json?: boolean }): Promise<void> {
  const printer = new ProgressPrinter(process.stderr);
  const folder = await mkdtemp(join(tmpdir(), 'slugline-bench-'));
  const startId = `bench-${process.pid}-${Date.now()}`;
  const ports = { kafka: 0, redis: 0, elasticsearch: 0 };
  const settings = readSettings(process.env);
  const servers = await startServers({
    stateDir: folder,
    settings,
    ports,
    onProgress: printer.show,
    leash: true,
    startId,
  });
  try {
    printer.clear();
    const started = await markedProcesses(marks.start, startId);
    const serverPids = Object.fromEntries(
      serverNames.map((name) => [name, started.filter(({ role }) => role === name).map(({ pid }) => pid)]),
    );
    const log = pino({ level: 'warn' }, pino.destination(2));
    const tell = (line: string) => void process.stderr.write(`${line}\n`);
    const figures = await benchPipeline({
      ...options,
      servers: { ...servers, serverPids },
      root: cloneDir,
      folder,
      log,
      tell,
    });
    process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : figureLines(figures));
  } finally {
    await servers.stop();
  }
}

function figureLines(figures: PipelineFigures): string {
  const {
    itemsPerSecond,
    ceilingPerSecond,
    ratio,
    cpuSecondsPer1000,
    serverCpuSecondsPer1000,
    p50Ms,
    p99Ms,
  } = figures;
  const stages = Object.entries(figures.stages).map(
    ([name, { cpuMsPerItem, share }]) =>
      `  ${name.padEnd(13)} ${cpuMsPerItem.toFixed(3)} ms CPU an item, ${Math.round(share * 100)} %`,
  );
  return `${[
    `${Math.round(itemsPerSecond)} items a second to searchable; ceiling ${Math.round(ceilingPerSecond)}; ratio ${ratio.toFixed(2)}`,
    `CPU seconds a thousand items: services ${cpuSecondsPer1000.toFixed(2)}, servers ${serverCpuSecondsPer1000.toFixed(2)}`,
    ...stages,
    ...Object.entries(figures.servers).map(
      ([name, ms]) => `  ${name.padEnd(13)} ${ms.toFixed(3)} ms CPU an item`,
    ),
    `push to searchable at 20 items a second: p50 ${Math.round(p50Ms)} ms, p99 ${Math.round(p99Ms)} ms`,
  ].join('\n')}\n`;
}
