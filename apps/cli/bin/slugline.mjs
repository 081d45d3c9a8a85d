#!/usr/bin/env node
// Runs the built command with the pinned Node; plain JavaScript that an old Node can read.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = `${root}dist/apps/cli/src/main.js`;
const pinnedNode = `${root}node_modules/.bin/node`;
const oldestMajor = 24;

if (!existsSync(`${root}node_modules`)) {
  stop('its packages are not installed: run `npm ci && npm run build` in');
} else if (!existsSync(main)) {
  stop('it is not built yet: run `npm run build` in');
} else if (Number(process.versions.node.split('.')[0]) >= oldestMajor) {
  await import(`file://${main}`);
} else if (existsSync(pinnedNode)) {
  runWithPinnedNode();
} else {
  stop(`it needs Node ${oldestMajor}, this is ${process.version}: run \`npm ci\` (it brings one) in`);
}

function stop(reason) {
  process.stderr.write(`slugline: ${reason} ${root}\n`);
  process.exitCode = 1;
}

function runWithPinnedNode() {
  const child = spawn(pinnedNode, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal signals the whole group; others signal only this process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${pinnedNode} does not start (${error.message}): run \`npm ci\` in`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
