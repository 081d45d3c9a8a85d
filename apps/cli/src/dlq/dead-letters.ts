import { type AppName, deadHeaders, pipelineMap, type Topic, topicName, topics } from '#libs/contracts';
import { type KafkaSettings, type OutgoingRecord, readTopic, type WireRecord } from '#libs/pipeline';

export interface DeadLetter {
  /** `partition-offset` on wire.dead: how the command line names it. */
  readonly handle: string;
  readonly stage: string;
  readonly code: string;
  readonly reason: string;
  readonly feed: string;
  readonly id: string;
  readonly origin: string;
  readonly receivedAt: string;
  readonly attempts: string;
  readonly record: WireRecord;
}

export interface DeadFilter {
  readonly code?: string;
  readonly stage?: string;
  readonly feed?: string;
}

/** All dead letters that the log still has, oldest first. */
export async function readDeadLetters(kafka: KafkaSettings, filter: DeadFilter = {}): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  await readTopic(kafka, topicName(topics.dead, kafka.namespace), { from: 'beginning' }, async (records) => {
    letters.push(...records.map(letterOf).filter((letter) => matches(letter, filter)));
  });
  return letters.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

export function letterOf(record: WireRecord): DeadLetter {
  const header = (name: keyof typeof deadHeaders) => record.headers[deadHeaders[name]] ?? '';
  return {
    handle: `${record.partition}-${record.offset}`,
    stage: header('stage'),
    code: header('code'),
    reason: header('reason'),
    feed: header('feed'),
    id: header('id'),
    origin: header('origin') || record.origin,
    receivedAt: header('receivedAt') || record.receivedAt,
    attempts: header('attempts'),
    record,
  };
}

function matches(letter: DeadLetter, { code, stage, feed }: DeadFilter): boolean {
  return [
    [code, letter.code],
    [stage, letter.stage],
    [feed, letter.feed],
  ].every(([wanted, has]) => wanted === undefined || wanted === has);
}

/** The topic whose stage gave the letter up; throws for a stage that is not on the pipeline map. */
export function stageTopic(stage: string): Topic {
  const app = stage in pipelineMap ? pipelineMap[stage as AppName] : undefined;
  if (app === undefined || !('stage' in app))
    throw new Error(`no stage named "${stage}" is on the pipeline map`);
  return app.stage;
}

const ofTheDeadLetter: ReadonlySet<string> = new Set([
  deadHeaders.stage,
  deadHeaders.code,
  deadHeaders.reason,
  deadHeaders.attempts,
  deadHeaders.id,
  deadHeaders.feed,
]);

/**
 * The record as the stage first read it. Origin and receivedAt stay, so that its claims know it again; of a part
 * the whole document goes back, and the parts that were fine repeat themselves harmlessly.
 */
export function replayOf({ record, origin, receivedAt }: DeadLetter): OutgoingRecord {
  const kept = Object.entries(record.headers).filter(([name]) => !ofTheDeadLetter.has(name));
  return {
    key: record.key,
    value: record.value,
    headers: {
      ...Object.fromEntries(kept),
      [deadHeaders.origin]: origin.replace(/#\d+$/, ''),
      [deadHeaders.receivedAt]: receivedAt,
    },
  };
}
