import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './commands.js';
import { type Jdk } from './jdk.js';
import { localFile, render } from './template.js';

const sources = localFile('analysis-plugin', 'src');
const descriptor = localFile('analysis-plugin', 'plugin-descriptor.properties');

function sourceFiles(): string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(sources, name));
}

/** Changes with the plugin, so that a server with an older one is not used. */
export function pluginFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [descriptor, ...sourceFiles()]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 10);
}

/** Compiles the plugin against the jars of the unpacked server and puts it into its folder of plugins. */
export async function installPlugin(jdk: Jdk, serverDir: string, version: string): Promise<void> {
  const folder = join(serverDir, 'plugins', 'slugline-analysis');
  const classes = join(serverDir, 'plugin-classes');
  mkdirSync(folder, { recursive: true });
  const target = ['--release', '17', '-encoding', 'UTF-8', '-d', classes];
  await outputOf(join(jdk.home, 'bin', 'javac'), [
    '-cp',
    join(serverDir, 'lib', '*'),
    ...target,
    ...sourceFiles(),
  ]);
  await outputOf(join(jdk.home, 'bin', 'jar'), [
    'cf',
    join(folder, 'slugline-analysis.jar'),
    '-C',
    classes,
    '.',
  ]);
  writeFileSync(
    join(folder, 'plugin-descriptor.properties'),
    render(readFileSync(descriptor, 'utf8'), { version }),
  );
  rmSync(classes, { recursive: true });
}
