// node deploy/first-steps.mjs SCRIPT [ARGUMENT…]
// What a fresh clone lacks, then `npm run SCRIPT`: packages are installed when there are none or the lock file has changed,
// sources are built when they are newer than the build. Runs under any Node from 20 and needs no package; what it starts
// runs on the pinned Node that `npm ci` brings. The exit code is that of the script.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clone = fileURLToPath(new URL('..', import.meta.url));
const lockMark = join(clone, 'node_modules', '.slugline-lock');
const buildMark = join(clone, 'dist', '.slugline-build');
const oldestNode = 20;

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) stop('usage: node deploy/first-steps.mjs SCRIPT [ARGUMENT…]');
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  stop(`this is Node ${process.version}: install Node ${oldestNode} or later`);
}

const lock = createHash('sha256')
  .update(readFileSync(join(clone, 'package-lock.json')))
  .digest('hex');
if (!existsSync(lockMark) || readFileSync(lockMark, 'utf8') !== lock) {
  tell('installing packages');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'installing packages failed');
  writeFileSync(lockMark, lock);
}

const sources = fingerprintOfSources();
if (!existsSync(buildMark) || readFileSync(buildMark, 'utf8') !== sources) {
  tell('building');
  npm(['run', '--silent', 'build'], 'the build failed');
  writeFileSync(buildMark, sources);
}

const { status, signal } = runNpm(['run', '--silent', script, '--', ...scriptArguments]);
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;

/** Names, sizes and times of all that the build reads; a source that was removed counts as well. */
function fingerprintOfSources() {
  const hash = createHash('sha256').update(lock);
  for (const folder of ['apps', 'libs', 'deploy']) {
    for (const entry of readdirSync(join(clone, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    hash.update(readFileSync(join(clone, name)));
  }
  return hash.digest('hex');
}

function npm(npmArguments, whenItFails) {
  const { status, signal } = runNpm(npmArguments);
  if (signal) process.kill(process.pid, signal);
  if (status !== 0) stop(whenItFails, status ?? 1);
}

function runNpm(npmArguments) {
  const windows = process.platform === 'win32';
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', npmArguments, {
    cwd: clone,
    stdio: 'inherit',
    shell: windows,
  });
  if (done.error)
    stop(`npm does not run (${done.error.message}): install Node ${oldestNode} or later with npm`);
  return done;
}

function tell(what) {
  process.stderr.write(`slugline: ${what}\n`);
}

function stop(reason, code = 1) {
  process.stderr.write(`slugline: ${reason}\n`);
  process.exit(code);
}
