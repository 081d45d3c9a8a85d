import { readFile } from 'node:fs/promises';
import { itemId, storyId, topicName, topics } from '#libs/contracts';
import { KafkaProducer, type KafkaSettings, type Log, type OutgoingRecord } from '#libs/pipeline';
import { defaultWindowMs, type ItemSketch, itemSketch, writeStoryRecord } from '#libs/stories';
import { type BenchServers, kafkaOf, prepareFleet } from './bench-fleet.js';
import { cpuSecondsOf } from './cpu-seconds.js';
import { inventNews } from './invented-news.js';

export interface ColdStartFigures {
  readonly items: number;
  /** From the start of the process until it is ready to lead. */
  readonly seconds: number;
  /** Of the process, so far: where others work on the machine, too, this tells more. */
  readonly cpuSeconds: number;
  readonly itemsPerSecond: number;
  readonly residentMb: number;
  readonly logBytesPerItem: number;
}

interface Place {
  readonly servers: BenchServers;
  readonly root: string;
  readonly folder: string;
  readonly log: Log;
  readonly tell: (line: string) => void;
}

const seed = 20_261_130;
/** So many items are invented; the log has them again and again, under other ids and later. */
const invented = 20_000;
const perSend = 2_000;
const settleEvery = 250;
const mostSeconds = 1_800;

/**
 * Fills `wire.stories` as a matcher would have that saw `items` items in the two weeks of its window, starts a matcher
 * and waits until it is ready. The recorded stories are the events that the news were invented from.
 */
export async function benchColdStart(items: number, place: Place): Promise<ColdStartFigures> {
  const { namespace, fleet } = await prepareFleet(place);
  try {
    const bytes = await fillLog(items, kafkaOf(place.servers, namespace), place);
    place.tell(`${items} records lie on wire.stories, ${Math.round(bytes / items)} bytes each`);
    const began = performance.now();
    await fleet.start('matcher', { MATCHER_ITEMS: String(items) });
    await fleet.ready('matcher', mostSeconds * 1_000);
    const seconds = (performance.now() - began) / 1_000;
    const pid = fleet.pid('matcher') as number;
    const cpuSeconds = cpuSecondsOf(pid) ?? Number.NaN;
    const residentMb = await residentOf(pid);
    const itemsPerSecond = items / seconds;
    return { items, seconds, cpuSeconds, itemsPerSecond, residentMb, logBytesPerItem: bytes / items };
  } finally {
    await fleet.stop();
  }
}

async function fillLog(items: number, kafka: KafkaSettings, { log, tell }: Place): Promise<number> {
  const producer = new KafkaProducer({ kafka, log, timeoutMs: 30_000 });
  await producer.connect();
  const topic = topicName(topics.stories, kafka.namespace);
  const claim = writeStoryRecord({ epoch: 1, seq: 0, record: { kind: 'claim', leader: 'bench' } });
  await producer.send(topic, [{ key: null, value: claim }]);
  const sketches = sketchesOf(Math.min(items, invented));
  tell(`${sketches.length} items are invented`);
  let bytes = 0;
  for (let from = 0; from < items; from += perSend) {
    const count = Math.min(perSend, items - from);
    const records = Array.from({ length: count }, (_, nth) => recordOf(from + nth, items, sketches));
    for (const { key, value } of records) bytes += (key?.length ?? 0) + (value as Buffer).length;
    await producer.send(topic, records, true);
  }
  await producer.close();
  return bytes;
}

interface Told {
  readonly sketch: ItemSketch;
  readonly event: number;
}

function sketchesOf(count: number): Told[] {
  const news = inventNews(count, defaultWindowMs / count, seed);
  return Array.from(news, (text) => ({ sketch: itemSketch(text), event: text.event }));
}

function recordOf(nth: number, items: number, told: readonly Told[]): OutgoingRecord {
  const round = Math.floor(nth / told.length);
  const { sketch, event } = told[nth % told.length] as Told;
  const id = itemId('bench', String(nth));
  const eventTimeMs = Math.floor((defaultWindowMs / items) * nth);
  const story = storyId(`${round} ${event}`);
  const settles = (nth + 1) % settleEvery === 0;
  const record = {
    kind: 'item',
    sketch: { ...sketch, id, eventTimeMs },
    story,
    version: 1,
    settles,
  } as const;
  return { key: id, value: writeStoryRecord({ epoch: 1, seq: nth + 1, record }) };
}

/** What Linux says of a process, in MB. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1_000;
}

const promised = 5_000_000;

/** The figures for a person. */
export function coldStartLines(figures: ColdStartFigures): string {
  const { items, seconds, cpuSeconds, itemsPerSecond, residentMb, logBytesPerItem } = figures;
  return (
    `ready with ${items} items after ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of CPU), ${Math.round(itemsPerSecond)} items a second; ` +
    `${Math.round(residentMb)} MB resident, ${Math.round(logBytesPerItem)} bytes of log an item; ` +
    `for ${promised} items ${Math.round((promised / items) * seconds)} s in proportion\n`
  );
}
