// node tests/run-all.mjs [PROJECT…]
// Every test, project after project, on one set of servers: those of KAFKA_BROKERS, REDIS_URL and ELASTICSEARCH_NODE, else
// private ones that end with this process. Says at the end what could not be run and why; exits 1 when anything failed.
// dist/test-reports/summary.json has the same for .ci/run.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, startServers } from '#local-servers';

const clone = fileURLToPath(new URL('..', import.meta.url));
const reports = join(clone, 'dist', 'test-reports');
const allProjects = ['unit', 'integration', 'e2e', 'browser', 'faults'];
const asked = process.argv.slice(2);
const projects = asked.length > 0 ? asked : allProjects;

const unknown = projects.filter((name) => !allProjects.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such tests: ${unknown.join(', ')}; there are ${allProjects.join(', ')}\n`);
  process.exit(2);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
const notRun = [];
if (asked.length === 0) checkAlerts();
const runnable = projects.filter((name) => canRun(name));
const servers = runnable.some((name) => name !== 'unit') ? await startForAll() : undefined;
for (const name of runnable) results.push(runProject(name));
await servers?.stop();
conclude();

/** Alert rules are checked, and tried on invented series, by Prometheus' own tool. */
function checkAlerts() {
  if (!onPath('promtool')) {
    notRun.push('alert rules: there is no promtool (Debian and Ubuntu: apt-get install prometheus)');
    return;
  }
  for (const [name, args] of [
    ['alert rules', ['check', 'rules', 'deploy/alerts.yml']],
    ['alert tests', ['test', 'rules', 'deploy/alerts.test.yml']],
  ]) {
    const { status } = spawnSync('promtool', args, { cwd: clone, stdio: 'inherit' });
    results.push({ name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
  }
}

function canRun(name) {
  if (name !== 'unit' && !hasTests(join(clone, 'tests', name))) {
    notRun.push(`${name}: there are no tests in tests/${name}`);
    return false;
  }
  const browsers = ['chromium', 'chromium-browser', 'google-chrome'];
  if (name === 'browser' && !browsers.some(onPath)) {
    notRun.push('browser: there is no chromium (Debian and Ubuntu: apt-get install chromium)');
    return false;
  }
  return true;
}

function hasTests(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.test.ts'));
}

function onPath(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)));
}

async function startForAll() {
  const told = new Map();
  const onProgress = ({ what, doing }) => {
    const kind = doing.replace(/[\d.]+/g, '#');
    if (told.get(what) !== kind) process.stderr.write(`${what}: ${doing}\n`);
    told.set(what, kind);
  };
  try {
    return await startServers({
      stateDir: mkdtempSync(join(tmpdir(), 'slugline-test-')),
      settings: readSettings(process.env),
      ports: { kafka: 0, redis: 0, elasticsearch: 0 },
      leash: true,
      onProgress,
    });
  } catch (error) {
    process.stderr.write(`the servers for the tests do not start: ${error.message}\n`);
    process.exit(error.unreachable ? 3 : 1);
  }
}

function runProject(name) {
  process.stderr.write(`\n== ${name}\n`);
  const report = join(reports, `${name}.json`);
  const vitest = join(clone, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const addresses = servers && {
    KAFKA_BROKERS: servers.kafkaBrokers,
    REDIS_URL: servers.redisUrl,
    ELASTICSEARCH_NODE: servers.elasticsearchNode,
  };
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', name, ...reporters], {
    cwd: clone,
    stdio: 'inherit',
    // Killed with this process, however it ends.
    env: { ...process.env, ...addresses, ...servers?.leashed },
  });
  return { name, ...countsIn(report, status) };
}

/** A file whose set-up failed, and a run that ended without a report or failed outside of any test, count as one failure. */
function countsIn(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + brokenFiles.length;
  return {
    passed: numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function conclude() {
  const total = (what) => results.reduce((sum, result) => sum + result[what], 0);
  const summary = {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    notRun,
    results,
  };
  writeFileSync(join(reports, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  const lines = results.map(
    ({ name, passed, failed, skipped }) =>
      `  ${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n`);
  for (const reason of notRun) process.stdout.write(`  NOT RUN      ${reason}\n`);
  process.exitCode = summary.failed > 0 ? 1 : 0;
}
