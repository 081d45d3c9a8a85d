import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { outputOf } from './commands.js';
import { freePort, isFree } from './ports.js';
import type { OnProgress } from './progress.js';
import { addressOf } from './server-address.js';
import { type Ports, portVariables, type ServerName, titles } from './settings.js';
import { SetupError } from './setup-error.js';
import { cloneDir } from './template.js';

const compose = ['compose', '-f', join(cloneDir, 'deploy', 'compose.yaml')];
const projectOf = (stateDir: string) =>
  `slugline-${createHash('sha256').update(stateDir).digest('hex').slice(0, 10)}`;

/** Does a Docker daemon with Compose answer? Asked shortly: a client whose daemon hangs would hold everything up. */
export async function dockerAnswers(): Promise<boolean> {
  try {
    await outputOf('docker', ['info', '--format', '{{.ServerVersion}}'], { timeoutMs: 3000 });
    await outputOf('docker', ['compose', 'version'], { timeoutMs: 3000 });
    return true;
  } catch {
    return false;
  }
}

/** Starts the named servers of deploy/compose.yaml, waits until they are healthy and answers their addresses. */
export async function startCompose(
  stateDir: string,
  names: readonly ServerName[],
  ports: Ports,
  onProgress: OnProgress,
): Promise<Map<ServerName, string>> {
  const project = projectOf(stateDir);
  const env: Record<string, string> = {};
  const addresses = new Map<ServerName, string>();
  for (const name of names) {
    const port = ports[name] || (await freePort());
    env[portVariables[name]] = String(port);
    addresses.set(name, addressOf[name](port));
  }
  onProgress({ what: 'Docker', doing: `starting ${names.map((name) => titles[name]).join(', ')}` });
  try {
    await outputOf('docker', [...compose, '-p', project, 'up', '--detach', '--wait', ...names], {
      env,
      timeoutMs: 900_000,
    });
  } catch (cause) {
    await stopCompose(stateDir, false);
    throw new SetupError(await whyComposeFailed(cause as Error, ports, names), { cause });
  }
  return addresses;
}

async function whyComposeFailed(cause: Error, ports: Ports, names: readonly ServerName[]): Promise<string> {
  for (const name of names) {
    if (ports[name] && !(await isFree(ports[name]))) {
      return `port ${ports[name]}, which ${titles[name]} needs, is taken; stop what holds it or set ${portVariables[name]} to another port`;
    }
  }
  return `Docker Compose did not start the servers: ${cause.message.trim()}`;
}

/** Removes the containers, and with `wipe` their data. */
export async function stopCompose(stateDir: string, wipe: boolean): Promise<void> {
  const volumes = wipe ? ['--volumes'] : [];
  await outputOf('docker', [...compose, '-p', projectOf(stateDir), 'down', '--timeout', '20', ...volumes]);
}
