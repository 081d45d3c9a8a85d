import type { TestProject } from 'vitest/node';

/** Takes the addresses of running servers from the environment. */
export default function setup(project: TestProject): void {
  const { KAFKA_BROKERS, REDIS_URL, ELASTICSEARCH_NODE } = process.env;
  if (!KAFKA_BROKERS || !REDIS_URL || !ELASTICSEARCH_NODE) {
    throw new Error('set KAFKA_BROKERS, REDIS_URL and ELASTICSEARCH_NODE');
  }
  project.provide('kafkaBrokers', KAFKA_BROKERS);
  project.provide('redisUrl', REDIS_URL);
  project.provide('elasticsearchNode', ELASTICSEARCH_NODE);
}
