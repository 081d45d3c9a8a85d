import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KafkaSettings } from '#libs/pipeline';
import { CommandError } from './exit-codes.js';

const env = (name: string, otherwise: string) => process.env[name] || otherwise;

/** Where the stack of this folder answers, unless the environment says otherwise. */
export const gatewayUrl = () => env('GATEWAY_URL', `http://127.0.0.1:${env('GATEWAY_PORT', '8080')}`);
export const searchUrl = () => env('SEARCH_URL', `http://127.0.0.1:${env('SEARCH_PORT', '8081')}`);
export const feedsFilePath = () => resolve(env('FEEDS_FILE', '.slugline/feeds.yaml'));
export const namespace = () => env('SLUGLINE_NAMESPACE', '');
export const elasticsearchNode = () =>
  env('ELASTICSEARCH_NODE', `http://127.0.0.1:${env('ELASTICSEARCH_PORT', '19200')}`);

export function kafkaSettings(): KafkaSettings {
  const brokers = env('KAFKA_BROKERS', `127.0.0.1:${env('KAFKA_PORT', '19092')}`).split(',');
  return { brokers, clientId: 'slugline-cli', namespace: namespace() };
}

/** The key given, else SLUGLINE_KEY, else the local key that `slugline up` made. */
export async function pushKey(given: string | undefined): Promise<string> {
  const key = given ?? process.env.SLUGLINE_KEY;
  if (key) return key;
  try {
    return (await readFile(resolve('.slugline/local-key'), 'utf8')).trim();
  } catch (error) {
    throw new CommandError('usage', 'no key: give --key, set SLUGLINE_KEY, or run `slugline up` here first', {
      cause: error,
    });
  }
}
