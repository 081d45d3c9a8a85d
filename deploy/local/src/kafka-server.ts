import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './commands.js';
import { cached } from './download-cache.js';
import { type Jdk } from './jdk.js';
import { fetchArtifacts, type Installing } from './maven.js';
import type { Launch } from './node-process.js';
import { freePort } from './ports.js';
import { renderFile } from './template.js';

const version = '4.1.0';
const artifacts = [
  { group: 'org.apache.kafka', name: 'kafka_2.13', version },
  // What Kafka logs through; its distribution has it, its Maven dependencies do not.
  { group: 'org.apache.logging.log4j', name: 'log4j-slf4j-impl', version: '2.24.3' },
];

/** The folder with Kafka's jars. */
export function installKafka(installing: Installing): Promise<string> {
  return cached(installing, `kafka-${version}`, (draft) =>
    fetchArtifacts(installing, artifacts, draft, { transitive: true, what: 'Kafka' }),
  );
}

export interface KafkaPlan {
  readonly jdk: Jdk;
  readonly install: string;
  /** What it keeps goes here. */
  readonly folder: string;
  readonly port: number;
  readonly heapMb: number;
  readonly javaOptions: readonly string[];
  readonly logFile: string;
}

/** Writes the configuration, formats an empty data folder, and tells how to start the node. */
export async function prepareKafka(plan: KafkaPlan): Promise<Launch> {
  const { jdk, install, folder, port, heapMb, javaOptions, logFile } = plan;
  const dataDir = join(folder, 'data');
  const properties = join(folder, 'server.properties');
  const logging = join(folder, 'log4j2.properties');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    properties,
    renderFile('kafka.properties', { port, controllerPort: await freePort(), dataDir }),
  );
  writeFileSync(logging, renderFile('kafka-log4j2.properties', {}));
  const java = [`-Dlog4j2.configurationFile=${logging}`, '-cp', join(install, '*')];
  await format(jdk, java, properties, dataDir);
  return {
    role: 'kafka',
    command: jdk.java,
    args: [
      `-Xms${Math.min(heapMb, 256)}m`,
      `-Xmx${heapMb}m`,
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      ...javaOptions,
      ...java,
      'kafka.Kafka',
      properties,
    ],
    cwd: folder,
    logFile,
  };
}

/** The tool writes meta.properties last; without it a format was cut short, and nothing can be in the folder yet. */
async function format(jdk: Jdk, java: readonly string[], properties: string, dataDir: string): Promise<void> {
  if (existsSync(join(dataDir, 'meta.properties'))) return;
  rmSync(dataDir, { recursive: true, force: true });
  const bytes = randomBytes(16);
  // An id that began with a hyphen would be an option to StorageTool: the first letter is one of A to f.
  bytes[0] = (bytes[0] as number) & 0x7f;
  const clusterId = bytes.toString('base64url');
  const args = [
    '-Xmx128m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    ...java,
    'kafka.tools.StorageTool',
  ];
  await outputOf(jdk.java, [...args, 'format', '-t', clusterId, '-c', properties]);
}
