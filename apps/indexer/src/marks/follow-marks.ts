import { type Change, headers, markKey, topicName, topics } from '#libs/contracts';
import {
  followTopic,
  type KafkaProducer,
  type KafkaSettings,
  type Log,
  type StageRunner,
  tailTopic,
  type WireRecord,
} from '#libs/pipeline';
import type { Indexing } from '../stage-wiring.js';
import { ApplyQueue } from './apply-queue.js';
import { copyBases, GroupBases, storyBases } from './group-bases.js';
import { MarkAnnouncer } from './mark-announcer.js';
import type { MarkBook } from './mark-book.js';
import type { DerivedMark } from './mark-maker.js';
import { enterMarks, isRecent } from './mark-reader.js';

export interface FollowMarksParts {
  readonly kafka: KafkaSettings;
  readonly log: Log;
  readonly book: MarkBook;
  readonly indexing: Indexing;
  readonly announce: (changes: readonly Change[]) => Promise<void>;
  readonly onEnded: (reason: string) => void;
  /** Told whether this process is the one leader: the member that has the first partition of `wire.marks`. */
  readonly onLead: (leads: boolean) => void;
}

/** Marks written shortly before a start may have been applied by a process that died over it: they are looked at. */
const recentMs = 5 * 60_000;

/**
 * Reads all of `wire.marks` before the first batch and follows it in every process, so that each write takes its
 * item's marks along, and each process sets right what it wrote before it learned of a mark. One of them announces.
 */
export function followMarks(
  parts: FollowMarksParts,
): Pick<StageRunner, 'start' | 'stop' | 'ready' | 'alive'> {
  const { kafka, log, book, indexing, announce, onEnded, onLead } = parts;
  const { applier, maker } = indexing;
  const topic = topicName(topics.marks, kafka.namespace);
  const signal = new AbortController().signal;
  const bases = [copyBases, storyBases].map(
    (kind) => new GroupBases({ ...kind(book, applier), applier, log }),
  );
  const queue = new ApplyQueue((ids) => applier.apply(ids, signal), log);
  const tail = tailTopic(kafka, { topic, log, onEnded }, async (records, caughtUp) => {
    const { items } = enterMarks(records, book, log);
    if (caughtUp) queue.add(items);
    else lookAtRecent(records, parts);
  });
  const announcer = new MarkAnnouncer({ book, applier, maker, bases, log, announce });
  const onAssigned = (partitions: ReadonlySet<number>) => {
    onLead(partitions.has(0));
    for (const one of bases) one.lead(partitions.has(0));
  };
  const group = followTopic(
    kafka,
    { group: 'indexer.marks', topic, log, onEnded, onAssigned },
    (records, batch) => announcer.take(records, batch),
  );
  return {
    async start() {
      await tail.start();
      log.info({ items: book.size }, 'all marks are read');
      for (const one of bases) await one.start();
      await group.start();
    },
    async stop() {
      await group.stop();
      await tail.stop();
      await queue.stop();
      for (const one of bases) await one.stop();
      for (const look of [indexing.secondLook, indexing.groupLook, indexing.storyLook]) look.stop();
    },
    alive: () => group.alive(),
    ready() {
      tail.ready();
      group.ready();
    },
  };
}

function lookAtRecent(records: readonly WireRecord[], { book, log, indexing }: FollowMarksParts): void {
  const now = Date.now();
  const recent = records.filter((record) => isRecent(record, recentMs, now));
  const { items, keys } = enterMarks(recent, book, log);
  indexing.secondLook.at(items);
  indexing.groupLook.at(keys.flatMap((key) => book.groups.touchedBy(key).groups));
  indexing.storyLook.at(keys.flatMap((key) => book.stories.touchedBy(key).groups));
}

/** Puts marks on their topic, each under its key. */
export function markSender(producer: KafkaProducer, namespace: string) {
  return (marks: readonly DerivedMark[]): Promise<void> =>
    producer.send(
      topicName(topics.marks, namespace),
      marks.map(({ mark, silent }) => ({
        key: markKey(mark),
        value: JSON.stringify(mark),
        ...(silent && { headers: { [headers.replay]: '1' } }),
      })),
    );
}
