import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort, isFree, readSettings } from '#local-servers';
import { findJdk } from '../../deploy/local/src/jdk.js';
import { installRedis, redisOnPath } from '../../deploy/local/src/redis-server.js';
import { eventually } from './eventually.js';

const slots = 16_384;
const masters = 3;

/** Three masters of this test's own, each with a third of the slots. */
export interface RedisCluster {
  /** As REDIS_URL names them. */
  readonly urls: string;
  readonly nodes: readonly Redis[];
  stop(): Promise<void>;
}

export async function startRedisCluster(): Promise<RedisCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-cluster-'));
  chmodSync(folder, 0o755);
  const server = await redisServer();
  const ports = await Promise.all(Array.from({ length: masters }, nodePort));
  const processes = ports.map((port) => startNode(server, folder, port));
  const nodes = ports.map((port) => new Redis(port, '127.0.0.1', { retryStrategy: () => 100 }));
  for (const node of nodes) node.on('error', () => undefined);
  const stop = async () => {
    for (const node of nodes) node.disconnect();
    await Promise.all(processes.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await meet(nodes, ports);
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls: ports.map((port) => `redis://127.0.0.1:${port}`).join(','), nodes, stop };
}

/** The nodes talk to each other 10,000 ports above: that one is free, too, and below those that clients are given. */
async function nodePort(): Promise<number> {
  const port = (await freePort()) - 10_000;
  return (await isFree(port)) ? port : await nodePort();
}

async function redisServer(): Promise<string> {
  const { cacheDir, javaHome } = readSettings(process.env);
  const onPath = await redisOnPath();
  if (onPath !== undefined) return onPath;
  const installing = { cacheDir, startId: randomUUID(), onProgress: () => undefined };
  return await installRedis({ ...installing, jdk: await findJdk(javaHome) });
}

/** It carries the marks of this process's environment, by which it ends with it. */
function startNode(server: string, folder: string, port: number): ChildProcess {
  const dir = join(folder, String(port));
  mkdirSync(dir);
  const options = {
    ...{ port, dir, bind: '127.0.0.1', save: '', appendonly: 'no', 'set-proc-title': 'no' },
    ...{ 'maxmemory-policy': 'noeviction', 'cluster-enabled': 'yes', 'cluster-node-timeout': 2000 },
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return spawn(server, args, { stdio: 'ignore' });
}

async function ended(node: ChildProcess): Promise<void> {
  if (node.exitCode !== null || node.signalCode !== null) return;
  const exit = once(node, 'exit');
  node.kill('SIGKILL');
  await exit;
}

async function meet(nodes: readonly Redis[], ports: readonly number[]): Promise<void> {
  const share = Math.ceil(slots / masters);
  for (const [nth, node] of nodes.entries()) {
    const own = Array.from({ length: Math.min(share, slots - nth * share) }, (_, at) => nth * share + at);
    await node.cluster('ADDSLOTS', ...own);
    await node.cluster('SET-CONFIG-EPOCH', nth + 1);
  }
  for (const port of ports.slice(1)) await nodes[0]?.cluster('MEET', '127.0.0.1', port);
  await eventually(async () => {
    for (const node of nodes) {
      const info = await node.cluster('INFO');
      if (!/cluster_state:ok/.test(String(info)) || !/cluster_size:3/.test(String(info))) {
        throw new Error(`the masters have not met: ${info}`);
      }
    }
  }, 30_000);
}
