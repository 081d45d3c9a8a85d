import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type RunningServers, readSettings, startServers } from '#local-servers';

interface Shared {
  readonly servers: Promise<RunningServers>;
  users: number;
}

// Each project of a run loads this file anew; the servers are started by the first and ended by the last.
const place = Symbol.for('slugline.test-servers');
const shared = globalThis as { [place]?: Shared };

/** Gives every test of a run the same servers: those of the environment, else private ones on free ports. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared[place] ??= { servers: startPrivate(), users: 0 };
  const mine = shared[place];
  mine.users += 1;
  const servers = await mine.servers;
  // Workers, the services that tests start in them and their temporary files go with this process, even when it is killed.
  Object.assign(process.env, servers.leashed);
  project.provide('kafkaBrokers', servers.kafkaBrokers);
  project.provide('redisUrl', servers.redisUrl);
  project.provide('elasticsearchNode', servers.elasticsearchNode);
  return async () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    delete shared[place];
    await servers.stop();
  };
}

function startPrivate(): Promise<RunningServers> {
  const told = new Map<string, string>();
  return startServers({
    stateDir: mkdtempSync(join(tmpdir(), 'slugline-test-')),
    settings: readSettings(process.env),
    ports: { kafka: 0, redis: 0, elasticsearch: 0 },
    leash: true,
    shortLived: true,
    onProgress: ({ what, doing }) => {
      const kind = doing.replace(/[\d.]+/g, '#');
      if (told.get(what) !== kind) process.stderr.write(`${what}: ${doing}\n`);
      told.set(what, kind);
    },
  });
}
