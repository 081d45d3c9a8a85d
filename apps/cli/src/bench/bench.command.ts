import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { pino } from 'pino';
import { cloneDir, markedProcesses, marks, readSettings, serverNames, startServers } from '#local-servers';
import { withPrivateServer } from '../articles/own-server.js';
import { ProgressPrinter } from '../stack/progress-printer.js';
import { benchColdStart, coldStartLines } from './cold-start-bench.js';
import { benchCopies, copiesLines } from './copies-bench.js';
import { benchEnricher, enricherLines } from './enricher-bench.js';
import { benchFlash, type FlashFigures, type FlashTimes } from './flash-bench.js';
import { benchMatcher, matcherLines } from './matcher-bench.js';
import { type BenchOptions, benchPipeline, type PipelineFigures } from './pipeline-bench.js';
import { benchRelated, relatedLines } from './related-bench.js';

export function register(program: Command): void {
  const bench = program.command('bench').description('measure, on servers and data of its own');
  bench
    .command('pipeline')
    .description('items a second from wire.raw to searchable, beside what Elasticsearch alone takes')
    .option('--items <n>', 'how many invented items', howMany, 50_000)
    .option('--latency-seconds <s>', 'how long items are pushed one by one, 20 a second', seconds, 30)
    .option('--json', 'one JSON object on the last line')
    .action(pipeline);
  bench
    .command('copies')
    .description('claims and copy detection on one process: items a second, bytes of Redis, round trips')
    .option('--items <n>', 'how many invented items fill the window', howMany, 100_000)
    .option('--data <dir>', 'a folder with stream/ in it: what smaller prints would miss')
    .option('--json', 'one JSON object on the last line')
    .action(copies);
  bench
    .command('enricher')
    .description(
      'items a second of the enricher: what it does with one on a thread, by part, and a whole process',
    )
    .requiredOption(
      '--data <file>',
      'articles {id, lang?, published?, title?, text} as JSON Lines, may be gzipped',
    )
    .option('--json', 'one JSON object on the last line')
    .action(enricher);
  addMatcher(bench);
  addRelated(bench);
  bench
    .command('flash')
    .description('from push to searchable for a flash every second, idle and while a backfill drains')
    .option('--backfill <n>', 'how many invented items wait on wire.raw', howMany, 50_000)
    .option('--idle-seconds <s>', 'how long the idle pipeline is measured', seconds, 30)
    .option('--longest-seconds <s>', 'when to stop although the backfill is not drained', seconds, 900)
    .option('--json', 'one JSON object on the last line')
    .action(flash);
}

function addMatcher(bench: Command): void {
  bench
    .command('matcher')
    .description('items a second into stories on one thread, and memory, as the window fills')
    .option('--items <n>', 'how many invented items fill the window', howMany, 100_000)
    .option(
      '--cold-start <n>',
      'instead: how long a matcher takes to know so many items again, from Kafka',
      howMany,
    )
    .option('--json', 'one JSON object on the last line')
    .action(matcher);
}

function addRelated(bench: Command): void {
  bench
    .command('related')
    .description('what is related to an item or a text, one question at a time: p50 and p99')
    .option('--items <n>', 'how many invented items are indexed', howMany, 100_000)
    .option('--json', 'one JSON object on the last line')
    .action(related);
}

async function related({ items, json }: { items: number; json?: boolean }): Promise<void> {
  const figures = await benchRelated(items, (line) => void process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : relatedLines(figures));
}

function howMany(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1_000)
    throw new InvalidArgumentError('expected a whole number from 1000 on');
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 86_400)) throw new InvalidArgumentError('expected 0 to 86400 seconds');
  return value;
}

async function matcher(options: { items: number; coldStart?: number; json?: boolean }): Promise<void> {
  const { items, coldStart, json } = options;
  if (coldStart !== undefined) {
    const started = await onOwnServers((place) => benchColdStart(coldStart, place));
    process.stdout.write(json ? `${JSON.stringify(started)}\n` : coldStartLines(started));
    return;
  }
  const figures = await benchMatcher(items, (line) => void process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : matcherLines(figures));
}

async function pipeline(options: { items: number; latencySeconds: number; json?: boolean }): Promise<void> {
  const figures = await onOwnServers((place) => benchPipeline({ ...options, ...place }));
  process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : figureLines(figures));
}

async function copies(options: { items: number; data?: string; json?: boolean }): Promise<void> {
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const figures = await benchCopies(options.items, options.data, tell);
  process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : copiesLines(figures));
}

async function enricher({ data, json }: { data: string; json?: boolean }): Promise<void> {
  const logFolder = await mkdtemp(join(tmpdir(), 'slugline-bench-'));
  const figures = await withPrivateServer('kafka', (kafkaBrokers) =>
    benchEnricher(data, { kafkaBrokers, root: cloneDir, logFolder }),
  );
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : enricherLines(figures));
}

async function flash(options: {
  backfill: number;
  idleSeconds: number;
  longestSeconds: number;
  json?: boolean;
}) {
  const figures = await onOwnServers((place) => benchFlash({ ...options, ...place }));
  process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : flashLines(figures));
}

type Place = Pick<BenchOptions, 'servers' | 'root' | 'folder' | 'log' | 'tell'>;

/** Runs a bench on servers that are started for it and end with it. */
async function onOwnServers<T>(measure: (place: Place) => Promise<T>): Promise<T> {
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
    return await measure({ servers: { ...servers, serverPids }, root: cloneDir, folder, log, tell });
  } finally {
    await servers.stop();
  }
}

function flashLines({ idle, backfill }: FlashFigures): string {
  const line = (what: string, { p50Ms, p99Ms, flashes }: FlashTimes) =>
    `${what}: p50 ${Math.round(p50Ms)} ms, p99 ${Math.round(p99Ms)} ms of ${flashes} flashes`;
  const rest = `${Math.round(backfill.itemsPerSecond)} items a second meanwhile${backfill.drained ? '' : ', not to its end'}`;
  return `${line('idle', idle)}\n${line(`while ${backfill.items} items drain`, backfill)}; ${rest}\n`;
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
