import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { keyOf, newSecret } from '#libs/feeds';
import { ensureTopics, type KafkaSettings } from '#libs/pipeline';
import { ServiceFleet } from '../fleet/service-fleet.js';
import { ninjsWords } from './invented-words.js';

export interface BenchServers {
  readonly kafkaBrokers: string;
  readonly redisUrl: string;
  readonly elasticsearchNode: string;
  /** Processes of the servers, for their CPU; empty when they run elsewhere. */
  readonly serverPids: Readonly<Record<string, readonly number[]>>;
}

export interface FleetPlace {
  readonly servers: BenchServers;
  readonly root: string;
  readonly folder: string;
}

/** A namespace with topics and feeds of its own, and services that are not started yet. */
export async function prepareFleet({ servers, root, folder }: FleetPlace) {
  const namespace = freshNamespace();
  const key = newSecret();
  const feeds = Object.values(ninjsWords).map(({ feed }) => ({ id: feed, name: feed, keys: [keyOf(key)] }));
  const feedsFile = join(folder, `${namespace}feeds.yaml`);
  await writeFile(feedsFile, stringify({ feeds }));
  // One process a stage: more partitions would only cut what it takes at once into smaller pieces.
  await ensureTopics(kafkaOf(servers, namespace), { partitions: 2 });
  const environment = {
    KAFKA_BROKERS: servers.kafkaBrokers,
    REDIS_URL: servers.redisUrl,
    ELASTICSEARCH_NODE: servers.elasticsearchNode,
    SLUGLINE_NAMESPACE: namespace,
    FEEDS_FILE: feedsFile,
    LOG_LEVEL: 'warn',
  };
  return { namespace, key, fleet: new ServiceFleet({ root, logFolder: folder, environment }) };
}

export const freshNamespace = () => `bench-${randomBytes(4).toString('hex')}-`;
export const kafkaOf = ({ kafkaBrokers }: BenchServers, namespace: string): KafkaSettings => ({
  brokers: kafkaBrokers.split(','),
  clientId: 'slugline-bench',
  namespace,
});
