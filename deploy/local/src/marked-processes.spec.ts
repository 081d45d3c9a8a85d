import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { endProcesses, markedProcesses, marks, readPsEnvironments } from './marked-processes.js';

const startMarked = (script: string, id: string) =>
  spawn(process.execPath, ['-e', script], {
    env: { [marks.start]: id, [marks.role]: 'sleeper' },
    stdio: 'ignore',
  });
const sleeper = 'setTimeout(() => undefined, 60_000)';

describe('marked processes', () => {
  it('are found by their mark and role alone, and are gone when they were ended', async () => {
    const [id, otherId] = [randomUUID(), randomUUID()];
    const child = startMarked(sleeper, id);
    const other = startMarked(sleeper, otherId);
    const find = () => markedProcesses(marks.start, id);
    try {
      await expect.poll(find).toEqual([{ pid: child.pid, role: 'sleeper' }]);
      await endProcesses(find, 5_000);
      expect(await find()).toEqual([]);
      expect(await markedProcesses(marks.start, otherId)).toHaveLength(1);
    } finally {
      child.kill('SIGKILL');
      other.kill('SIGKILL');
    }
  });

  it('are killed when they do not end by themselves', async () => {
    const id = randomUUID();
    const child = startMarked(`process.on('SIGTERM', () => undefined); ${sleeper}`, id);
    const find = () => markedProcesses(marks.start, id);
    try {
      await expect.poll(find).toHaveLength(1);
      await endProcesses(find, 300);
      expect(await find()).toEqual([]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('are read from ps where there is no /proc, by the whole value', () => {
    const listing = [
      '  41 java -jar x SLUGLINE_STARTED_FOR=/a/.slugline SLUGLINE_ROLE=kafka HOME=/r',
      '  42 java -jar x SLUGLINE_STARTED_FOR=/a/.slugline2 SLUGLINE_ROLE=kafka',
      '  43 redis-server SLUGLINE_ROLE=redis SLUGLINE_STARTED_FOR=/a/.slugline',
    ].join('\n');
    expect(readPsEnvironments(listing, marks.state, '/a/.slugline')).toEqual([
      { pid: 41, role: 'kafka' },
      { pid: 43, role: 'redis' },
    ]);
  });
});
