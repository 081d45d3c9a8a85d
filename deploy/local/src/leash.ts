import { type ChildProcess, spawn } from 'node:child_process';
import { marks } from './marked-processes.js';
import { localFile } from './template.js';

export interface LeashOptions {
  readonly startId: string;
  /** Removed with what was started; absent for a state folder that stays. */
  readonly privateDir?: string;
  readonly cacheDirs: readonly string[];
}

/**
 * Ends what a start has begun when this process goes away before `release`, however it goes (see leash.sh). Two of them
 * hold the same, so that killing this process and one of them still leaves nothing behind.
 */
export class Leash {
  private readonly holders: readonly ChildProcess[];

  constructor(options: LeashOptions) {
    this.holders = [hold(options), hold(options)];
  }

  release(): void {
    for (const { stdin } of this.holders) stdin?.end('release\n');
  }
}

function hold({ startId, privateDir = '', cacheDirs }: LeashOptions): ChildProcess {
  const args = [localFile('leash.sh'), startId, String(process.pid), privateDir, ...cacheDirs];
  const holder = spawn('/bin/sh', args, {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    // Not marked by a leash that holds this process itself: that one would kill it before its work.
    env: { ...process.env, [marks.start]: undefined },
  });
  holder.unref();
  // One that was killed is no reason to fail: the other one holds.
  holder.stdin.on('error', () => undefined);
  (holder.stdin as unknown as { unref(): void }).unref();
  return holder;
}
