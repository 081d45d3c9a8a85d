import { Client } from '@elastic/elasticsearch';
import { Registry } from 'prom-client';
import type { Change, EnrichedItem } from '#libs/contracts';
import {
  ensureIndexes,
  type NewsDocument,
  newsIndexNames,
  type RevisionDocument,
  removeIndexes,
  revisionId,
} from '#libs/news-index';
import type { Received, Verdict } from '#libs/pipeline';
import type { Revision } from '../../apps/indexer/src/decode-matched.js';
import type { IndexStage } from '../../apps/indexer/src/index-stage.js';
import { indexerMetrics } from '../../apps/indexer/src/indexer-metrics.js';
import { MarkBook } from '../../apps/indexer/src/marks/mark-book.js';
import type { DerivedMark } from '../../apps/indexer/src/marks/mark-maker.js';
import { type Indexing, indexing } from '../../apps/indexer/src/stage-wiring.js';
import { servers, uniqueNamespace } from './addresses.js';
import { enrichedItem } from './enriched-items.js';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const scope = { lane: 'bulk', signal: new AbortController().signal, yielding: () => false } as const;

/** The stage of the indexer on a real index of its own; the test plays the runner, and hears the changes. */
export class StageOnTrial {
  readonly namespace = uniqueNamespace();
  readonly names = newsIndexNames(this.namespace);
  readonly client = new Client({ node: servers().elasticsearchNode, maxRetries: 0 });
  readonly registry = new Registry();
  /** Of items. */
  readonly changes: Change[] = [];
  readonly storyChanges: Change[] = [];
  readonly book = new MarkBook();
  /** What the stage said of other items. */
  readonly marks: DerivedMark[] = [];
  readonly indexing = this.indexingOn(this.client, this.namespace, this.book, this.registry);
  readonly stage = this.indexing.stage;

  open(): Promise<void> {
    return ensureIndexes(this.client, this.namespace, { shards: 1, replicas: 0 });
  }

  async remove(): Promise<void> {
    this.indexing.secondLook.stop();
    await removeIndexes(this.client, this.namespace);
    await this.client.close();
  }

  /** Another stage, on whatever stands behind that client and namespace. */
  stageOn(client: Client, namespace: string): IndexStage {
    return this.indexingOn(client, namespace, new MarkBook()).stage;
  }

  /** As another process would have it, with what it knows of marks. */
  indexingOn(
    client: Client,
    namespace: string,
    book: MarkBook,
    registry = new Registry(),
    secondLookMs = 60_000,
  ): Indexing {
    return indexing({
      ...{ client, log, metrics: indexerMetrics(registry), watch: { await() {} }, book, secondLookMs },
      config: {
        kafka: { brokers: [], clientId: 'test', namespace },
        ...{ bulkItems: 5, bulkLetters: 1_000_000, bulksAtOnce: 2 },
      },
      announce: async (told) => {
        for (const change of told) (change.kind === 'story' ? this.storyChanges : this.changes).push(change);
      },
      sendMarks: async (marks) => void this.marks.push(...marks),
    });
  }

  /** What the runner makes of a record: decoded, with the facts of the log beside it. */
  received(item: EnrichedItem, replay = false): Received<Revision> {
    const value = Buffer.from(JSON.stringify(item));
    const { origin, receivedAt } = item;
    const place = { topic: 'wire.matched', partition: 0, offset: '0', key: item.id };
    const record = { ...place, value, headers: {}, origin, receivedAt, replay };
    return { value: this.stage.decode(record), record };
  }

  handle(batch: readonly Received<Revision>[], stage = this.stage): Promise<readonly Verdict<never>[]> {
    return stage.handleAll(batch, scope);
  }

  /** A batch as far as the runner goes: handled, then announced. Answers the outcomes. */
  async take(items: readonly EnrichedItem[], replay = false): Promise<string[]> {
    const batch = items.map((item) => this.received(item, replay));
    const verdicts = await this.handle(batch);
    await this.stage.afterPublish(batch);
    return verdicts.map(outcomeOf);
  }

  async stored(id: string) {
    const { _version, _source } = await this.client.get<NewsDocument>({ index: this.names.write, id });
    return { version: _version, source: _source };
  }

  async revisionsOf(items: readonly EnrichedItem[]): Promise<RevisionDocument[]> {
    const ids = items.map(revisionId);
    const { docs } = await this.client.mget<RevisionDocument>({ index: this.names.revisions, ids });
    return docs.flatMap((doc) => ('_source' in doc && doc._source ? [doc._source] : []));
  }
}

export function outcomeOf(verdict: Verdict<never>): string {
  const [only] = verdict;
  if (only?.kind === 'done') return only.outcome;
  return only?.kind === 'dead' ? `dead ${only.code}` : 'neither';
}

/** Revisions 1 to `count` of one item. */
export function revisions(count: number): EnrichedItem[] {
  const { uri } = enrichedItem();
  return Array.from({ length: count }, (_, at) =>
    enrichedItem({ uri, order: at + 1, headline: `Quake toll rises, update ${at + 1}` }),
  );
}
