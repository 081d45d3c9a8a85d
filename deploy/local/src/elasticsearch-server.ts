import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPlugin, pluginFingerprint } from './analysis-plugin.js';
import { outputOf } from './commands.js';
import { cached, makeCacheDir } from './download-cache.js';
import { type Jdk } from './jdk.js';
import { fetchArtifacts, fetched, type Installing } from './maven.js';
import type { Launch } from './node-process.js';
import { canEnter, type UserIds } from './other-user.js';
import { freePort } from './ports.js';
import { SetupError } from './setup-error.js';
import { renderFile } from './template.js';

const version = '8.19.7';
const server = {
  group: 'org.elasticsearch.distribution.integ-test-zip',
  name: 'elasticsearch',
  version,
  type: 'zip',
} as const;

/** The unpacked server with our plugin in it; where `user` can read it, when it is to run as another one. */
export async function installElasticsearch(
  installing: Installing,
  user: UserIds | undefined,
): Promise<string> {
  const { jdk, onProgress } = installing;
  if (user && !canEnter(jdk.home, user)) {
    throw new SetupError(
      `Elasticsearch refuses to run as root, and the user \`nobody\` cannot read the JDK in ${jdk.home}: set JAVA_HOME to one outside of root's home`,
    );
  }
  const cacheDir = openCache(installing.cacheDir, user);
  const folder = `elasticsearch-${version}-${pluginFingerprint()}`;
  return cached({ ...installing, cacheDir }, folder, async (draft) => {
    await fetchArtifacts(installing, [server], draft, { transitive: false, what: 'Elasticsearch' });
    onProgress({ what: 'Elasticsearch', doing: 'unpacking it and compiling the analysis plugin' });
    await unpack(jdk, draft);
    await installPlugin(jdk, draft, version);
  });
}

/** A home of root is closed to others; the system's own cache is not. */
export function openCache(cacheDir: string, user: UserIds | undefined): string {
  makeCacheDir(cacheDir);
  return user && !canEnter(cacheDir, user) ? '/var/cache/slugline' : cacheDir;
}

/** The zip has everything below one folder; `jar` unpacks it wherever there is a JDK, but forgets who may execute. */
async function unpack(jdk: Jdk, draft: string): Promise<void> {
  const zip = fetched(draft, server);
  await outputOf(join(jdk.home, 'bin', 'jar'), ['xf', zip], { cwd: draft });
  rmSync(zip);
  const unpacked = join(draft, `elasticsearch-${version}`);
  for (const part of ['bin', 'lib', 'modules']) renameSync(join(unpacked, part), join(draft, part));
  rmSync(unpacked, { recursive: true });
  chmodSync(join(draft, 'bin', 'elasticsearch'), 0o755);
}

/** Where it keeps things: in the state folder, else, when its user cannot go there, in one outside of root's home. */
export function elasticsearchFolder(stateDir: string, user: UserIds | undefined): string {
  if (!user || canEnter(stateDir, user)) return join(stateDir, 'elasticsearch');
  return folderOutside(stateDir);
}

/** The folder for a state folder that others cannot enter; `down --wipe` removes it, too. */
export function folderOutside(stateDir: string): string {
  const name = createHash('sha256').update(stateDir).digest('hex').slice(0, 12);
  return `/var/tmp/slugline-elasticsearch-${name}`;
}

export interface ElasticsearchPlan {
  readonly jdk: Jdk;
  readonly install: string;
  readonly folder: string;
  readonly port: number;
  readonly heapMb: number;
  readonly javaOptions: readonly string[];
  readonly user: UserIds | undefined;
  readonly logFile: string;
}

/** Writes the configuration and tells how to start the node. */
export async function prepareElasticsearch(plan: ElasticsearchPlan): Promise<Launch> {
  const { jdk, install, folder, port, heapMb, javaOptions, user, logFile } = plan;
  const dirs = { config: join(folder, 'config'), data: join(folder, 'data'), logs: join(folder, 'logs') };
  const temporary = join(folder, 'tmp');
  makeFolder(folder, user);
  for (const dir of [...Object.values(dirs), temporary]) mkdirSync(dir, { recursive: true });
  const values = { port, transportPort: await freePort(), dataDir: dirs.data, logsDir: dirs.logs, heapMb };
  for (const [file, template] of configFiles) {
    writeFileSync(join(dirs.config, file), renderFile(template, values));
  }
  if (user) await outputOf('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  return {
    role: 'elasticsearch',
    command: join(install, 'bin', 'elasticsearch'),
    args: [],
    cwd: folder,
    env: {
      HOME: folder,
      ES_JAVA_HOME: jdk.home,
      ES_PATH_CONF: dirs.config,
      ES_TMPDIR: temporary,
      ES_JAVA_OPTS: javaOptions.join(' '),
      // Of the program that starts the server.
      CLI_JAVA_OPTS: javaOptions.join(' '),
    },
    user,
    logFile,
  };
}

const configFiles = [
  ['elasticsearch.yml', 'elasticsearch.yml'],
  ['jvm.options', 'elasticsearch-jvm.options'],
  ['log4j2.properties', 'elasticsearch-log4j2.properties'],
] as const;

/** In /var/tmp everybody may make folders: one that is not ours, or a link, is not used. */
function makeFolder(folder: string, user: UserIds | undefined): void {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o711 });
  const facts = lstatSync(folder);
  const owners = [process.getuid?.(), user?.uid];
  if (!facts.isDirectory() || !owners.includes(facts.uid))
    throw new SetupError(`${folder} is not ours: remove it`);
}
