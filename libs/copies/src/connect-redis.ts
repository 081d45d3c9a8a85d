import { Cluster, Redis, type RedisOptions } from 'ioredis';

/** One server, or the masters of a Redis Cluster. */
export type RedisConnection = Redis | Cluster;

const retryMs = (times: number) => Math.min(50 * 2 ** times, 1_000);

/** A late or lost answer is an error for the caller, whose repeat is safe, and never a hidden second attempt. */
const rules: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  autoResendUnfulfilledCommands: false,
  commandTimeout: 2_000,
  connectTimeout: 2_000,
};

/**
 * A connection on which a late or lost answer is an error for the caller. It reconnects by itself, at least once a
 * second. Several addresses with commas between them are nodes of one Redis Cluster; a command that a node sends on
 * to another (MOVED, ASK) is followed, since the first node has not run it.
 */
export function connectRedis(urls: string, onError: (error: Error) => void): RedisConnection {
  const [first = '', ...others] = urls.split(',').map((url) => url.trim());
  const redis =
    others.length === 0
      ? new Redis(first, { ...rules, retryStrategy: retryMs })
      : connectCluster([first, ...others]);
  redis.on('error', onError);
  return redis;
}

/** User, password and TLS are those of the first address: a cluster has one set of them. */
function connectCluster(urls: readonly string[]): Cluster {
  const nodes = urls.map((url) => new URL(url));
  const [first] = nodes;
  const { enableOfflineQueue, ...ofNode } = rules;
  const cluster = new Cluster(
    nodes.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 6_379) })),
    {
      enableOfflineQueue: enableOfflineQueue ?? false,
      clusterRetryStrategy: retryMs,
      clusterNodeRetryStrategy: retryMs,
      retryDelayOnFailover: 0,
      retryDelayOnClusterDown: 0,
      // Commands that were sent on count as attempts too: a slot that moves costs two.
      maxRedirections: 4,
      redisOptions: {
        ...ofNode,
        ...(first?.username && { username: decodeURIComponent(first.username) }),
        ...(first?.password && { password: decodeURIComponent(first.password) }),
        ...(first?.protocol === 'rediss:' && { tls: {} }),
      },
    },
  );
  // By itself a node would connect at its first command, and the others of the same batch would find it connecting.
  cluster.on('+node', (node: Redis) => {
    if (node.status === 'wait') node.connect().catch(() => undefined);
  });
  return cluster;
}
