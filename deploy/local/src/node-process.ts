import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { marks } from './marked-processes.js';
import type { UserIds } from './other-user.js';
import { type ServerName, titles } from './settings.js';
import { SetupError } from './setup-error.js';

export interface Launch {
  readonly role: ServerName;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: UserIds | undefined;
  readonly logFile: string;
}

export interface Marks {
  readonly stateDir: string;
  readonly startId: string;
}

/** Starts a server in a session of its own, so that a Ctrl-C in our terminal does not reach it; it logs to its file. */
export function launch({ role, command, args, cwd, env, user, logFile }: Launch, mark: Marks): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  try {
    const child = spawn(command, [...args], {
      cwd,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env, ...environmentOf(role, mark) },
      ...user,
    });
    // Seen by whoever waits for readiness; without a listener it would end this process.
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** What marks a process as ours, for its environment. */
export const environmentOf = (role: string, { stateDir, startId }: Marks) => ({
  [marks.state]: stateDir,
  [marks.start]: startId,
  [marks.role]: role,
});

export interface Readiness {
  readonly role: ServerName;
  readonly child: ChildProcess;
  readonly logFile: string;
  readonly withinMs: number;
  /** Another server failed: waiting has no point any more. */
  readonly halt: AbortSignal;
  readonly onWait: (seconds: number) => void;
  /** Throws while the server does not answer as it should. */
  readonly probe: () => Promise<void>;
}

/** Waits until the server answers; throws with the end of its log when it ends or takes too long. */
export async function untilReady({
  role,
  child,
  logFile,
  withinMs,
  halt,
  onWait,
  probe,
}: Readiness): Promise<void> {
  const began = Date.now();
  let lastError: unknown;
  while (Date.now() - began < withinMs) {
    halt.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new SetupError(`${titles[role]} ended while it started; ${endOfLog(logFile)}`);
    }
    try {
      await probe();
      return;
    } catch (error) {
      lastError = error;
    }
    onWait(Math.round((Date.now() - began) / 1000));
    await sleep(100);
  }
  const reason = lastError instanceof Error ? lastError.message : String(lastError);
  throw new SetupError(
    `${titles[role]} does not answer after ${withinMs / 1000} s (${reason}); ${endOfLog(logFile)}`,
  );
}

/** The last lines of a log, for a message; frames of Java's stacks say little to who starts a server. */
export function endOfLog(logFile: string, lines = 8): string {
  const told = readFileSync(logFile, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+(at |\.\.\. \d+ more)/.test(line));
  if (told.join('').trim() === '') return `its log ${logFile} is empty`;
  const last = told.slice(-lines).map((line) => `  ${line.slice(0, 300)}`);
  return `the end of ${logFile}:\n${last.join('\n')}`;
}
