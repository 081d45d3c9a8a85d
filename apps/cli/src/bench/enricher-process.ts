import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { pipelineRevision, sha256Hex, topicName, topics, type UniqueItem } from '#libs/contracts';
import { ensureTopics, KafkaProducer, type KafkaSettings, type OutgoingRecord } from '#libs/pipeline';
import { ServiceFleet } from '../fleet/service-fleet.js';
import { readSamples } from '../stack/prometheus-text.js';
import { freshNamespace } from './bench-fleet.js';
import { cpuSecondsOf } from './cpu-seconds.js';

/** What a whole enricher process does with its Kafka client, heap and all. */
export interface ProcessFigures {
  readonly items: number;
  /** From when it is warm to the last item, by the clock. */
  readonly itemsPerSecond: number;
  /** Of all its threads; undefined where there is no /proc. */
  readonly cpuMsPerItem?: number;
  /** The most that was resident since it began (`VmHWM`); undefined where there is no /proc. */
  readonly peakMb?: number;
}

export interface ProcessPlace {
  readonly kafkaBrokers: string;
  /** The project, built: the service is started from its `dist`. */
  readonly root: string;
  readonly logFolder: string;
}

/** Before that code is cold; of few items a tenth. */
const warmAfter = 2_000;
const perSend = 500;
const askEveryMs = 250;
const patienceMs = 600_000;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Puts the items on `wire.unique`, then starts an enricher and waits until it has all of them behind it. */
export async function runEnricherProcess(
  place: ProcessPlace,
  items: AsyncIterable<UniqueItem> | Iterable<UniqueItem>,
): Promise<ProcessFigures> {
  const namespace = freshNamespace();
  const kafka = { brokers: place.kafkaBrokers.split(','), clientId: 'slugline-bench', namespace };
  const count = await fillUnique(kafka, items);
  const environment = {
    KAFKA_BROKERS: place.kafkaBrokers,
    SLUGLINE_NAMESPACE: namespace,
    LOG_LEVEL: 'warn',
  };
  const fleet = new ServiceFleet({ root: place.root, logFolder: place.logFolder, environment });
  try {
    await fleet.start('enricher');
    await fleet.ready('enricher');
    const warm = await untilDone(fleet, Math.min(warmAfter, count / 10));
    const end = await untilDone(fleet, count);
    const peakMb = peakMbOf(fleet.pid('enricher') as number);
    const items = end.done - warm.done;
    return {
      items: count,
      itemsPerSecond: (items * 1_000) / (end.ms - warm.ms),
      ...(end.cpu !== undefined &&
        warm.cpu !== undefined && { cpuMsPerItem: ((end.cpu - warm.cpu) * 1_000) / items }),
      ...(peakMb !== undefined && { peakMb }),
    };
  } finally {
    await fleet.stop();
  }
}

/** How many there were. */
async function fillUnique(
  kafka: KafkaSettings,
  items: AsyncIterable<UniqueItem> | Iterable<UniqueItem>,
): Promise<number> {
  await ensureTopics(kafka, { partitions: 2 });
  const producer = new KafkaProducer({ kafka, log: silent, timeoutMs: 30_000 });
  const topic = topicName(topics.unique, kafka.namespace);
  let count = 0;
  let waiting: OutgoingRecord[] = [];
  const send = async () => {
    await producer.send(topic, waiting);
    count += waiting.length;
    waiting = [];
  };
  for await (const item of items) {
    waiting.push({ key: item.id, value: JSON.stringify(item) });
    if (waiting.length === perSend) await send();
  }
  await send();
  await producer.close();
  return count;
}

async function untilDone(fleet: ServiceFleet, count: number) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await fetch(`${fleet.url('enricher')}/metrics`);
    const done = readSamples(await answer.text())
      .filter(({ name }) => name === 'stage_messages_total')
      .reduce((sum, { value }) => sum + value, 0);
    if (done >= count)
      return { done, ms: performance.now(), cpu: cpuSecondsOf(fleet.pid('enricher') as number) };
    if (Date.now() > deadline) throw new Error(`the enricher had only ${done} of ${count} items behind it`);
    await sleep(askEveryMs);
  }
}

function peakMbOf(pid: number): number | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : (Number(kib) * 1024) / 1e6;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A text as the deduplicator would pass it on, of a feed in Egypt. */
export function uniqueItemOf(
  text: Pick<UniqueItem, 'id' | 'headline' | 'body' | 'language'> & { readonly published: string },
): UniqueItem {
  const { published, ...copy } = text;
  return {
    ...copy,
    uri: copy.id,
    feed: 'bench',
    source: { id: 'bench', name: 'Bench' },
    type: 'text',
    pubStatus: 'usable',
    versionCreated: published,
    zone: 'Africa/Cairo',
    attributions: [],
    subjects: [],
    relatedHeadlines: [],
    signals: [],
    order: 1,
    revision: pipelineRevision,
    receivedAt: published,
    origin: 'wire.raw-0-0',
    contentHash: sha256Hex(copy.id),
    copies: { group: copy.id, similarity: 1, reason: 'alone' },
  };
}
