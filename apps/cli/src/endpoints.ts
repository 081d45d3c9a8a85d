import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AppName } from '#libs/contracts';
import type { KafkaSettings } from '#libs/pipeline';
import { readServerRecords, type ServerName } from '#local-servers';
import { CommandError } from './exit-codes.js';
import { servicePorts, stateFolder } from './stack/services.js';
import { readStackRecord } from './stack/stack-record.js';

/*
 * Where the stack answers: at the address in the environment, at the port in the environment, where this folder's
 * `slugline up` put it, at the usual port, in this order.
 */

const env = (name: string) => process.env[name] || undefined;

function serviceUrl(name: AppName): string {
  const { variable, byDefault } = servicePorts[name];
  const started = readStackRecord(stateFolder())?.services.find((plan) => plan.name === name)?.port;
  return `http://127.0.0.1:${env(variable) ?? started ?? byDefault}`;
}

function serverAddress(name: ServerName, port: string | undefined, usual: number, scheme = ''): string {
  if (port !== undefined) return `${scheme}127.0.0.1:${port}`;
  return readServerRecords(stateFolder())[name]?.address ?? `${scheme}127.0.0.1:${usual}`;
}

export const gatewayUrl = () => env('GATEWAY_URL') ?? serviceUrl('gateway');
export const searchUrl = () => env('SEARCH_URL') ?? serviceUrl('search');
export const feedsFilePath = () => resolve(env('FEEDS_FILE') ?? '.slugline/feeds.yaml');
export const elasticsearchNode = () =>
  env('ELASTICSEARCH_NODE') ?? serverAddress('elasticsearch', env('ELASTICSEARCH_PORT'), 19_200, 'http://');

export function kafkaSettings(): KafkaSettings {
  const brokers = env('KAFKA_BROKERS') ?? serverAddress('kafka', env('KAFKA_PORT'), 19_092);
  return {
    brokers: brokers.split(','),
    clientId: 'slugline-cli',
    namespace: env('SLUGLINE_NAMESPACE') ?? '',
  };
}

/** The key given, else SLUGLINE_KEY, else the local key that `slugline up` made. */
export async function pushKey(given: string | undefined): Promise<string> {
  const key = given ?? env('SLUGLINE_KEY');
  if (key) return key;
  try {
    return (await readFile(resolve('.slugline/local-key'), 'utf8')).trim();
  } catch (error) {
    throw new CommandError('usage', 'no key: give --key, set SLUGLINE_KEY, or run `slugline up` here first', {
      cause: error,
    });
  }
}
