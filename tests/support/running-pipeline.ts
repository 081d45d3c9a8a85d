import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { stringify } from 'yaml';
import { type AppName, type Feed, pipelineMap } from '#libs/contracts';
import { keyOf, newSecret } from '#libs/feeds';
import { removeIndexes } from '#libs/news-index';
import { ensureTopics, type KafkaSettings } from '#libs/pipeline';
import { ServiceFleet } from '../../apps/cli/src/fleet/service-fleet.js';
import { type Account, settle } from '../../apps/cli/src/ledger/account.js';
import { readBooks } from '../../apps/cli/src/ledger/read-books.js';
import { uniqueNamespace } from './addresses.js';
import { eventually } from './eventually.js';

export const apps = Object.keys(pipelineMap) as AppName[];

export interface ServerAddresses {
  readonly kafkaBrokers: string;
  readonly redisUrl: string;
  readonly elasticsearchNode: string;
}

export interface Pipeline {
  readonly namespace: string;
  readonly fleet: ServiceFleet;
  readonly kafka: KafkaSettings;
  readonly client: Client;
  /** Valid for every feed. */
  readonly key: string;
  readonly feedsFile: string;
  readonly logFolder: string;
  account(): Promise<Account>;
  /** Waits until no record is unsettled and `sent` records are on wire.raw; answers the account. */
  settled(sent: number, withinMs?: number): Promise<Account>;
  stop(): Promise<void>;
}

type SampleFeed = Pick<Feed, 'id' | 'name'> & Partial<Feed>;

/** All six services as processes of their own, in a namespace of their own, on the servers of this run. */
export async function startPipeline(
  servers: ServerAddresses,
  feeds: readonly SampleFeed[],
): Promise<Pipeline> {
  const namespace = uniqueNamespace();
  const folder = await mkdtemp(join(tmpdir(), 'slugline-test-'));
  const key = newSecret();
  const feedsFile = join(folder, 'feeds.yaml');
  await writeFile(
    feedsFile,
    stringify({ feeds: feeds.map((feed) => ({ ...feed, keys: [keyOf(key), ...(feed.keys ?? [])] })) }),
  );
  const kafka = { brokers: servers.kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
  await ensureTopics(kafka, { partitions: 3 });
  const logFolder = process.env.TEST_LOGS ? resolve(process.env.TEST_LOGS, namespace) : folder;
  const fleet = new ServiceFleet({
    root: resolve('.'),
    logFolder,
    environment: environment(servers, namespace, feedsFile),
  });
  const client = new Client({ node: servers.elasticsearchNode });
  const account = async () => settle(await readBooks(kafka, client));
  const stop = async () => {
    await fleet.stop();
    await removeIndexes(client, namespace);
    await client.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(apps.map((name) => fleet.start(name)));
    await Promise.all(apps.map((name) => fleet.ready(name)));
  } catch (error) {
    await stop();
    throw error;
  }
  const settled = (sent: number, withinMs = 60_000) =>
    eventually(() => complete(account, sent), withinMs, 500);
  return { namespace, fleet, kafka, client, key, feedsFile, logFolder, account, settled, stop };
}

function environment(servers: ServerAddresses, namespace: string, feedsFile: string): Record<string, string> {
  return {
    KAFKA_BROKERS: servers.kafkaBrokers,
    REDIS_URL: servers.redisUrl,
    ELASTICSEARCH_NODE: servers.elasticsearchNode,
    SLUGLINE_NAMESPACE: namespace,
    FEEDS_FILE: feedsFile,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  };
}

async function complete(read: () => Promise<Account>, sent: number): Promise<Account> {
  const account = await read();
  const open = account.missing.length + account.wrong.length;
  if (account.sent < sent || open > 0) throw new Error(`not settled yet: ${JSON.stringify(account)}`);
  return account;
}
