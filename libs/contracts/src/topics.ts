const day = 86_400_000;
const KiB = 1024;
const MiB = 1024 * KiB;

export type Lane = 'bulk' | 'flash';

export interface TopicSettings {
  readonly cleanup: 'delete' | 'compact';
  /** -1 for ever. */
  readonly retentionMs: number;
  readonly maxMessageBytes: number;
  /** Has a twin `NAME.flash` that overtakes it. */
  readonly flash: boolean;
  /** 1 where order over everything matters, else as many as the deployment asks for. */
  readonly partitions?: 1;
  readonly compression?: 'gzip';
}

const log = { cleanup: 'delete', retentionMs: 30 * day, maxMessageBytes: 8 * MiB, flash: true } as const;

/** Every topic with its full settings; `slugline topics` creates and corrects them, nobody else does. */
export const topicTable = {
  /** gzip, so that a feed may send lz4, snappy or zstd and kafkajs can still read it (tried). */
  'wire.raw': { ...log, maxMessageBytes: 2 * MiB, compression: 'gzip' },
  'wire.unique': log,
  'wire.enriched': log,
  'wire.matched': log,
  /**
   * What the matcher decided, in the order in which it did: its memory, rebuilt from here. Kept for its window of two
   * weeks, and two days more.
   */
  'wire.stories': {
    cleanup: 'delete',
    retentionMs: 16 * day,
    maxMessageBytes: 64 * KiB,
    flash: false,
    partitions: 1,
  },
  /** What others later say about items: compacted, so that the last statement of a kind on an item is kept for ever. */
  'wire.marks': { cleanup: 'compact', retentionMs: -1, maxMessageBytes: 64 * KiB, flash: false },
  'wire.dropped': { ...log, maxMessageBytes: 64 * KiB, flash: false },
  'wire.dead': { ...log, maxMessageBytes: 10 * MiB, flash: false },
  'news.changes': {
    cleanup: 'delete',
    retentionMs: 7 * day,
    maxMessageBytes: 64 * KiB,
    flash: false,
    partitions: 1,
  },
} as const satisfies Record<string, TopicSettings>;

export type Topic = keyof typeof topicTable;
export const topics = {
  raw: 'wire.raw',
  unique: 'wire.unique',
  enriched: 'wire.enriched',
  matched: 'wire.matched',
  stories: 'wire.stories',
  marks: 'wire.marks',
  dropped: 'wire.dropped',
  dead: 'wire.dead',
  changes: 'news.changes',
} as const satisfies Record<string, Topic>;

/** The name on the broker: a namespace keeps tests and `analyze` apart from a running stack. */
export function topicName(topic: Topic, namespace = '', lane: Lane = 'bulk'): string {
  return `${namespace}${topic}${lane === 'flash' ? '.flash' : ''}`;
}
