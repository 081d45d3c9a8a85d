import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Runs vitest projects, one process each: what came out of each, how long it took, and which tests failed of what. */
export class ProjectRuns {
  #clone;
  #reports;

  constructor({ clone, reports }) {
    this.#clone = clone;
    this.#reports = reports;
  }

  /** Seen as it runs, unless there is an `output` to be told instead. */
  async run(name, { servers, output } = {}) {
    const report = join(this.#reports, `${name}.json`);
    const vitest = join(this.#clone, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const head = `\n== ${name}\n`;
    const begun = Date.now();
    if (output) output.write(head);
    else process.stderr.write(head);
    const child = spawn(process.execPath, [vitest, 'run', '--project', name, ...reporters], {
      cwd: this.#clone,
      stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: environmentOf({ reports: this.#reports, servers, output }),
    });
    child.stdout?.setEncoding('utf8').on('data', (text) => output.write(text, process.stdout));
    child.stderr?.setEncoding('utf8').on('data', (text) => output.write(text, process.stderr));
    const [status] = await once(child, 'close');
    return { name, seconds: Math.round((Date.now() - begun) / 1000), ...outcomeIn(report, status) };
  }
}

function environmentOf({ reports, servers, output }) {
  const addresses = servers && {
    KAFKA_BROKERS: servers.kafkaBrokers,
    REDIS_URL: servers.redisUrl,
    ELASTICSEARCH_NODE: servers.elasticsearchNode,
  };
  // A pipe has no colours of its own.
  const colours = output && process.stderr.isTTY ? { FORCE_COLOR: '1' } : {};
  // Services are started a hundred times: what Node has compiled once is kept for the next of them.
  const compiled = { NODE_COMPILE_CACHE: join(reports, 'compile-cache') };
  // Leashed: killed with this process, however it ends.
  return { ...process.env, ...colours, ...compiled, ...addresses, ...servers?.leashed };
}

/** A file whose set-up failed, and a run that ended without a report or failed outside of any test, count as one failure. */
function outcomeIn(report, status) {
  if (!existsSync(report)) {
    return { passed: 0, failed: 1, skipped: 0, failures: [`no report, exit code ${status}`] };
  }
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failures = testResults.flatMap(failuresOf);
  if (status !== 0 && failures.length === 0)
    failures.push(`an error outside of any test, exit code ${status}`);
  return {
    passed: numPassedTests,
    failed: failures.length,
    skipped: numPendingTests + numTodoTests,
    failures,
  };
}

/** A line a failed test, so that a log of which only the end is kept still says what it was. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
  return failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
}

function firstLine(message = '') {
  return stripVTControlCharacters(message).split('\n', 1)[0].slice(0, 300);
}
