import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emit } from '#libs/pipeline';
import { eventually } from '../support/eventually.js';
import { numbered, StageBench, textStage } from '../support/stage-bench.js';

let bench: StageBench;
beforeEach(async () => {
  bench = await StageBench.open(1);
});
afterEach(() => bench.close());

/** Runs the stage in a process that kills itself at a failpoint; resolves with the signal it died of. */
async function crashAt(failpoint: string): Promise<string | null> {
  const child = spawn(
    process.execPath,
    ['tests/support/typescript-child.mjs', 'tests/support/stage-child.ts'],
    {
      env: {
        ...process.env,
        KAFKA_BROKERS: bench.kafka.brokers.join(','),
        SLUGLINE_NAMESPACE: bench.kafka.namespace,
        SLUGLINE_FAILPOINTS: failpoint,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const late = setTimeout(() => child.kill('SIGTERM'), 30_000);
  const [, signal] = await once(child, 'exit');
  clearTimeout(late);
  return signal;
}

it.each([
  { failpoint: 'after-handle:2', published: 10, what: 'before anything of its batch was published' },
  { failpoint: 'after-produce:2', published: 20, what: 'after its batch was published' },
  { failpoint: 'before-commit:2', published: 20, what: 'before its batch was committed' },
])('passes every record when it is killed $what', async ({ failpoint, published }) => {
  await bench.put(bench.topic('wire.raw'), numbered(40));
  expect(await crashAt(failpoint)).toBe('SIGKILL');
  expect(await bench.read(bench.topic('wire.unique'))).toHaveLength(published);
  await bench.run(
    textStage({ handleAll: async (batch) => batch.map(({ value }) => [emit(value, { text: value })]) }),
  );
  const records = await eventually(async () => {
    const found = await bench.read(bench.topic('wire.unique'));
    expect(new Set(found.map(({ key }) => key)).size).toBe(40);
    return found;
  }, 30_000);
  // One batch of ten was committed before; all else came again, what was published already a second time.
  expect(records).toHaveLength(published + 30);
  expect(await bench.read(bench.topic('wire.dead'))).toEqual([]);
});
