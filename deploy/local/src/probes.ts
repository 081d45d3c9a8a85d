import { connect } from 'node:net';
import { Redis } from 'ioredis';
import type { ServerName } from './settings.js';

const patienceMs = 3000;

/** Each throws, with a sentence for a person, unless the server at the address does its work. */
export const probes: Readonly<Record<ServerName, (address: string) => Promise<void>>> = {
  kafka: probeKafka,
  redis: probeRedis,
  elasticsearch: probeElasticsearch,
};

async function probeKafka(brokers: string): Promise<void> {
  const [first = ''] = brokers.split(',');
  const colon = first.lastIndexOf(':');
  const count = await brokersInMetadata(first.slice(0, colon), Number(first.slice(colon + 1)));
  if (count === 0) throw new Error(`${first} knows no broker yet`);
}

/**
 * Asks for the brokers of the cluster (Metadata, version 1, no topics). Spoken by hand, since only libs/pipeline knows
 * a Kafka client, and since a port that is open does not mean a broker that has joined.
 */
function brokersInMetadata(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    let answer = Buffer.alloc(0);
    socket.setTimeout(patienceMs, () => socket.destroy(new Error(`${host}:${port} does not answer`)));
    socket.once('error', reject);
    socket.once('connect', () => socket.write(metadataRequest('slugline-probe')));
    socket.once('close', () => reject(new Error(`${host}:${port} closed the connection`)));
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      const count = readBrokerCount(answer);
      if (count === undefined) return;
      resolve(count);
      socket.destroy();
    });
  });
}

/** Length, api key 3, version 1, correlation 1, client id, an empty array of topics. */
export function metadataRequest(clientId: string): Buffer {
  const id = Buffer.from(clientId);
  const request = Buffer.alloc(4 + 2 + 2 + 4 + 2 + id.length + 4);
  request.writeInt32BE(request.length - 4, 0);
  request.writeInt16BE(3, 4);
  request.writeInt16BE(1, 6);
  request.writeInt32BE(1, 8);
  request.writeInt16BE(id.length, 12);
  id.copy(request, 14);
  return request;
}

/** Behind length and correlation the answer begins with the number of brokers; undefined until that is there. */
export function readBrokerCount(answer: Buffer): number | undefined {
  return answer.length < 12 ? undefined : answer.readInt32BE(8);
}

async function probeRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    commandTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // connect() fails with no more than "Connection is closed"; this says why.
  let why: Error | undefined;
  redis.on('error', (error: Error) => {
    why = error;
  });
  try {
    await redis.connect();
    // Loading its data from disk it says LOADING, which is an error here.
    await redis.ping();
  } catch (error) {
    throw why ?? error;
  } finally {
    redis.disconnect();
  }
}

async function probeElasticsearch(node: string): Promise<void> {
  const { href, authorization } = withoutCredentials(
    new URL('_cluster/health', node.endsWith('/') ? node : `${node}/`),
  );
  const response = await fetch(href, {
    signal: AbortSignal.timeout(patienceMs),
    headers: authorization ? { authorization } : {},
  });
  if (!response.ok) throw new Error(`${new URL(node).host} answers ${response.status} to _cluster/health`);
  const { status } = (await response.json()) as { status?: string };
  if (status === 'red') throw new Error('its cluster is red: some shards are not there');
}

/** fetch refuses a URL with user and password in it. */
function withoutCredentials(url: URL): { href: string; authorization?: string } {
  if (!url.username) return { href: url.href };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { href: url.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
