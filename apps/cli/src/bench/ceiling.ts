import type { Client } from '@elastic/elasticsearch';
import type { MatchedItem } from '#libs/contracts';
import { topicName, topics } from '#libs/contracts';
import { ensureIndexes, newsIndexNames, toDocument } from '#libs/news-index';
import { type KafkaSettings, readTopic } from '#libs/pipeline';
import { withCompared } from '#libs/related';

export interface CeilingRun {
  readonly itemsPerSecond: number;
  readonly documents: number;
  readonly bytes: number;
}

/** The documents that a run has indexed, as the lines that a bulk request wants. */
export async function finalDocuments(kafka: KafkaSettings): Promise<string[]> {
  const lines: string[] = [];
  await readTopic(
    kafka,
    topicName(topics.matched, kafka.namespace),
    { from: 'beginning' },
    async (records) => {
      for (const { value } of records) {
        const document = withCompared(toDocument(JSON.parse(value.toString()) as MatchedItem));
        lines.push(`{"index":{"_id":"${document.id}"}}\n${JSON.stringify(document)}\n`);
      }
    },
  );
  return lines;
}

const mostDocuments = 1000;
const mostBytes = 5_000_000;

/**
 * How fast Elasticsearch alone takes the same documents: a fresh index of the same mapping and settings, 1,000
 * documents or 5 MB a bulk, two in flight, counted until a refresh shows all of them.
 */
export async function ceilingRun(
  client: Client,
  namespace: string,
  lines: readonly string[],
): Promise<CeilingRun> {
  await ensureIndexes(client, namespace, { shards: 1, replicas: 0 });
  const { write, read } = newsIndexNames(namespace);
  const bodies = bulkBodies(lines);
  const started = performance.now();
  let next = 0;
  const loader = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const { errors } = await client.bulk<never>({ index: write, operations: [body] as never[] });
      if (errors) throw new Error('the ceiling run had a document refused: its figure would mean nothing');
    }
  };
  await Promise.all([loader(), loader()]);
  await client.indices.refresh({ index: read });
  const seconds = (performance.now() - started) / 1000;
  const { count } = await client.count({ index: read });
  if (count !== lines.length) throw new Error(`the ceiling run shows ${count} of ${lines.length} documents`);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  return { itemsPerSecond: count / seconds, documents: count, bytes };
}

function bulkBodies(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  let open: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    open.push(line);
    bytes += Buffer.byteLength(line);
    if (open.length < mostDocuments && bytes < mostBytes) continue;
    bodies.push(open.join(''));
    open = [];
    bytes = 0;
  }
  if (open.length > 0) bodies.push(open.join(''));
  return bodies;
}
