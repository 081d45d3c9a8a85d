import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs vitest projects, one process each, and counts what came out. */
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
    return { name, ...countsIn(report, status) };
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
