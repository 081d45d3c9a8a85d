import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { endProcesses, type MarkedProcess, markedProcesses, marks } from '#local-servers';
import { Supervisor } from './supervisor.js';

describe('the supervisor', () => {
  let folder: string;
  let told: string[];
  const find = (): Promise<MarkedProcess[]> => markedProcesses(marks.state, folder);
  const planOf = (name: string, script: string) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, script);
    return { name, port: 0, script: path, env: { GREETING: 'hello' }, logFile: join(folder, `${name}.log`) };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slugline-supervisor-spec-'));
    told = [];
  });
  afterEach(async () => {
    await endProcesses(find, 0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts a killed service again within 2 s, and ends all when it is told to', async () => {
    const plan = planOf('steady', 'console.log(process.env.GREETING); setInterval(() => undefined, 1000);');
    const supervisor = new Supervisor([plan], folder, (_facts, message) => told.push(message));
    onTestFinished(() => supervisor.stop());
    supervisor.start();
    await expect.poll(() => readFileSync(plan.logFile, 'utf8'), { timeout: 5000 }).toBe('hello\n');
    const [first] = await find();
    expect(first?.role).toBe('steady');
    process.kill(first?.pid ?? 0, 'SIGKILL');
    const next = async () => (await find()).filter(({ pid }) => pid !== first?.pid);
    await expect.poll(next, { timeout: 2000 }).toHaveLength(1);
    await expect.poll(() => readFileSync(plan.logFile, 'utf8'), { timeout: 5000 }).toBe('hello\nhello\n');

    await supervisor.stop();
    await expect.poll(find).toEqual([]);
    expect(told).toEqual(['service started', 'service ended, starting it again', 'service started']);
  });

  it('waits longer each time for one that ends at once', async () => {
    const delays: number[] = [];
    const plan = planOf('broken', 'process.exit(3);');
    const supervisor = new Supervisor([plan], folder, (facts) => {
      if ('delayMs' in facts) delays.push(Number(facts.delayMs));
    });
    onTestFinished(() => supervisor.stop());
    supervisor.start();
    await expect.poll(() => delays.slice(0, 3), { timeout: 10_000 }).toEqual([200, 400, 800]);
  });
});
