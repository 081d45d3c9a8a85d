// node tests/run-all.mjs [PROJECT…]
// Every test on one set of servers: those of KAFKA_BROKERS, REDIS_URL and ELASTICSEARCH_NODE, else private ones that end
// with this process. Says at the end what could not be run and why; exits 1 when anything failed.
// dist/test-reports/summary.json and summary.txt have the same for .ci/run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, startServers } from '#local-servers';
import { HeldOutput } from './held-output.mjs';
import { ProjectRuns } from './project-runs.mjs';

const clone = fileURLToPath(new URL('..', import.meta.url));
const reports = join(clone, 'dist', 'test-reports');
/**
 * What runs side by side, each lane project after project. The faults wait for time-outs and for servers to come back, the
 * others for one answer after another: one after the other they left half of a machine of two cores idle.
 */
const lanes = [['integration', 'e2e', 'browser'], ['faults']];
/** What must be done within seconds is measured on a machine that does nothing else. */
const alone = ['promptness'];
const allProjects = ['unit', ...lanes.flat(), ...alone];
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
const runs = new ProjectRuns({ clone, reports });
await runAll(projects.filter(canRun));
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
    const failures = status === 0 ? [] : [`promtool ${args.join(' ')}: exit code ${status}`];
    results.push({ name, passed: 1 - failures.length, failed: failures.length, skipped: 0, failures });
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

/** Some unit tests have bounds of a fraction of a second, too: nothing runs beside them, not even servers that start. */
async function runAll(names) {
  const among = (some) => some.filter((name) => names.includes(name));
  for (const name of among(['unit'])) results.push(await runs.run(name));
  const servers = names.some((name) => name !== 'unit') ? await startForAll() : undefined;
  await runLanes(
    lanes.map(among).filter((lane) => lane.length > 0),
    servers,
  );
  for (const name of among(alone)) results.push(await runs.run(name, { servers }));
  await servers?.stop();
}

/** The first lane is seen as it runs; what the others say is held until it has ended, so that no two are mixed. */
async function runLanes([first = [], ...others], servers) {
  const output = new HeldOutput();
  if (others.length > 0) {
    process.stderr.write(`\n== ${others.flat().join(', ')}: beside what comes next, shown after it\n`);
  }
  const behind = others.map((lane) => runLane(lane, { servers, output }));
  const found = [await runLane(first, { servers })];
  output.release();
  found.push(...(await Promise.all(behind)));
  results.push(...found.flat());
}

async function runLane(lane, options) {
  const found = [];
  for (const name of lane) found.push(await runs.run(name, options));
  return found;
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
      shortLived: true,
      onProgress,
    });
  } catch (error) {
    process.stderr.write(`the servers for the tests do not start: ${error.message}\n`);
    process.exit(error.unreachable ? 3 : 1);
  }
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
  const lines = results.flatMap(({ name, passed, failed, skipped, seconds, failures }) => [
    `  ${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}${seconds ? `, ${seconds} s` : ''}`,
    ...failures.map((failure) => `  FAILED       ${failure}`),
  ]);
  const said = [...lines, ...notRun.map((reason) => `  NOT RUN      ${reason}`)].join('\n');
  writeFileSync(join(reports, 'summary.txt'), `${said}\n`);
  process.stdout.write(`\n${said}\n`);
  process.exitCode = summary.failed > 0 ? 1 : 0;
}
