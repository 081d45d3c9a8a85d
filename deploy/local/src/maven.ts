import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Jdk } from './jdk.js';
import { marks } from './marked-processes.js';
import { mavenProgress, type OnProgress } from './progress.js';
import { SetupError } from './setup-error.js';

export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly type?: 'zip';
}

// Pinned: a newer one may ask for a newer Maven.
const copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** What an installation needs to know. */
export interface Installing {
  readonly jdk: Jdk;
  readonly cacheDir: string;
  /** Marks Maven, so that it ends with the start that wanted it. */
  readonly startId: string;
  readonly onProgress: OnProgress;
}

/** Fetches artifacts, with all that they need when `transitive`, from where this machine's Maven gets things. */
export async function fetchArtifacts(
  installing: Installing,
  artifacts: readonly Artifact[],
  into: string,
  options: { readonly transitive: boolean; readonly what: string },
): Promise<void> {
  installing.onProgress({ what: options.what, doing: 'asking Maven for it' });
  const pom = join(into, 'pom.xml');
  writeFileSync(pom, pomOf(artifacts));
  const args = [
    '-f',
    pom,
    copyGoal,
    `-DoutputDirectory=${into}`,
    `-DexcludeTransitive=${!options.transitive}`,
  ];
  const { code, output } = await runMaven(installing, args, (line) => {
    const doing = mavenProgress(line);
    if (doing) installing.onProgress({ what: options.what, doing });
  });
  if (code !== 0) throw new SetupError(whyMavenFailed(output));
}

function runMaven({ jdk, startId }: Installing, args: readonly string[], onLine: (line: string) => void) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn('mvn', ['-Dstyle.color=never', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, JAVA_HOME: jdk.home, [marks.start]: startId },
    });
    let output = '';
    const read = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      for (const line of text.split(/[\r\n]+/)) onLine(line);
      output = `${output}${text}`.slice(-20_000);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (cause) => reject(new SetupError(noMaven, { cause })));
    child.once('close', (code) => resolve({ code, output }));
  });
}

const noMaven =
  'there is no `mvn` to fetch Kafka and Elasticsearch with: install Maven (Debian and Ubuntu: apt-get install maven; ' +
  'macOS: brew install maven), or set KAFKA_BROKERS, REDIS_URL and ELASTICSEARCH_NODE to servers that run already';

/** The first lines that Maven calls errors, with advice for the usual two. */
export function whyMavenFailed(output: string): string {
  const errors = output
    .split(/[\r\n]+/)
    .filter((line) => line.startsWith('[ERROR]') && line.length > 10)
    .map((line) => line.replace('[ERROR] ', ''))
    .slice(0, 2)
    .join(' ');
  if (/No space left/.test(output)) return `the disk is full: free 1 GB and run it again (Maven: ${errors})`;
  const advice = 'is the network there, and a mirror or proxy, if you need one, in ~/.m2/settings.xml?';
  return `Maven could not fetch what is needed; ${advice} It said: ${errors || output.trim().slice(-500)}`;
}

export function pomOf(artifacts: readonly Artifact[]): string {
  const dependencies = artifacts.map(
    ({ group, name, version, type }) =>
      `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>` +
      `<version>${version}</version>${type ? `<type>${type}</type>` : ''}</dependency>`,
  );
  return `<project><modelVersion>4.0.0</modelVersion><groupId>org.slugline</groupId><artifactId>local-servers</artifactId>
<version>1</version><dependencies>${dependencies.join('\n')}</dependencies></project>\n`;
}

/** Where Maven put a file that it was asked for. */
export function fetched(into: string, { name, version, type }: Artifact): string {
  const path = join(into, `${name}-${version}.${type ?? 'jar'}`);
  if (!existsSync(path)) throw new SetupError(`Maven ended well but ${path} is not there`);
  return path;
}
