import type { Client } from '@elastic/elasticsearch';
import type { Change } from '#libs/contracts';
import { newsIndexNames, storyBaseOf } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import { BulkWriter } from './bulk/bulk-writer.js';
import { showingIn } from './change-kind.js';
import type { IndexerConfig } from './config.js';
import { IndexStage } from './index-stage.js';
import type { IndexerMetrics } from './indexer-metrics.js';
import { MarkApplier } from './marks/mark-applier.js';
import type { MarkBook } from './marks/mark-book.js';
import { type DerivedMark, MarkMaker } from './marks/mark-maker.js';
import { SecondLook } from './marks/second-look.js';
import { StoredRevisions } from './marks/stored-revisions.js';
import { NewsWriter } from './news-writer.js';
import type { Write } from './settle-item.js';
import type { Awaited, VisibilityWatch } from './visibility-watch.js';

/** Answers within the batch deadline of 20 s even when Elasticsearch takes 5 s for each of the three requests. */
const requestTimeoutMs = 12_000;
/** Two retry rounds of a server under pressure fit in it; then the partition pauses instead. */
const patienceMs = 8_000;
const backoffMs = { first: 200, longest: 5_000 } as const;
/** Three times the deadline of a batch; by then a revision is searchable without a refresh of ours, too. */
const secondLookMs = 60_000;

export interface IndexingParts {
  readonly client: Client;
  readonly config: Pick<IndexerConfig, 'kafka' | 'bulkItems' | 'bulkLetters' | 'bulksAtOnce'>;
  readonly log: Log;
  readonly metrics: IndexerMetrics;
  readonly watch: Pick<VisibilityWatch, 'await'>;
  readonly book: MarkBook;
  readonly announce: (changes: readonly Change[]) => Promise<void>;
  /** Puts marks on `wire.marks`, acks=all. */
  readonly sendMarks: (marks: readonly DerivedMark[]) => Promise<void>;
  /** Default: a minute. */
  readonly secondLookMs?: number;
}

/** The stage, and what applies marks beside it. */
export interface Indexing {
  readonly stage: IndexStage;
  readonly applier: MarkApplier;
  readonly maker: MarkMaker;
  readonly secondLook: SecondLook;
  /** The same for the members of copy groups. */
  readonly groupLook: SecondLook;
  /** And of stories. */
  readonly storyLook: SecondLook;
}

/** All that writes documents, wired; tests build it with their own client and `announce`. */
export function indexing(parts: IndexingParts): Indexing {
  const { client, config, log, metrics, watch, book, announce } = parts;
  const names = newsIndexNames(config.kafka.namespace);
  const on = { client, names, book, log, timeoutMs: requestTimeoutMs };
  const bulk = new BulkWriter({ client, meters: metrics.bulk, log, requestTimeoutMs, patienceMs, backoffMs });
  const revisions = new StoredRevisions(on);
  const writer = new NewsWriter({
    ...{ ...on, bulk },
    onWritten(written) {
      watch.await(written.flatMap(awaited));
      secondLook.at(written.flatMap(({ equal, candidate }) => (equal ? [candidate.item.id] : [])));
    },
  });
  const onRewritten = (ids: readonly string[]) => secondLook.at(ids);
  const onRegrouped = (groups: readonly string[]) => groupLook.at(groups);
  const onRetold = (stories: readonly string[]) => storyLook.at(stories);
  const applier = new MarkApplier({ ...on, bulk, writer, revisions, onRewritten, onRegrouped, onRetold });
  const secondLook: SecondLook = new SecondLook({
    afterMs: parts.secondLookMs ?? secondLookMs,
    log,
    look: (ids) => applier.rebuild(ids, AbortSignal.timeout(secondLookMs), false),
  });
  const groupLook: SecondLook = new SecondLook({
    afterMs: parts.secondLookMs ?? secondLookMs,
    log,
    look: (groups) => applier.applyToGroups(groups, AbortSignal.timeout(secondLookMs), false),
  });
  const storyLook: SecondLook = new SecondLook({
    afterMs: parts.secondLookMs ?? secondLookMs,
    log,
    look: (stories) => applier.applyToStories(stories, AbortSignal.timeout(secondLookMs), false),
  });
  const maker = new MarkMaker({ ...on, revisions, noticed: metrics.noticed, send: parts.sendMarks });
  const stage = new IndexStage({
    ...{ writer, announce, marks: maker, bulksAtOnce: config.bulksAtOnce },
    storyOf: (item) => book.stories.storyOf(item.id, storyBaseOf(item)),
    bulk: { items: config.bulkItems, letters: config.bulkLetters },
    onEnd(end) {
      if (end.kind === 'stored' && end.place !== 'written') metrics.met(end.place);
    },
  });
  return { stage, applier, maker, secondLook, groupLook, storyLook };
}

/** What search will show: nothing killed or hidden, and no replays, which are as late as the operator was. */
function awaited({ candidate: { item, silent }, version, dress }: Write): Awaited[] {
  const { id, feed, receivedAt, pubStatus } = item;
  if (silent || pubStatus !== 'usable' || showingIn(item, dress, Date.now()) === 'killed') return [];
  return [{ id, version, feed, receivedAtMs: Date.parse(receivedAt) }];
}
