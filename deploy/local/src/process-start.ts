import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, as a text that differs between two processes that were given the same pid one after the
 * other, also over a restart of the machine; undefined when there is none (a zombie counts as none).
 */
export function processStart(pid: number): string | undefined {
  return process.platform === 'linux' ? startInProc(pid) : startByPs(pid);
}

function startInProc(pid: number): string | undefined {
  try {
    const facts = readStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (facts.state === 'Z' || facts.state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${facts.startTicks}`;
  } catch {
    return undefined;
  }
}

/** Fields 3 and 22 of /proc/PID/stat; the name before them may hold blanks and brackets itself. */
export function readStat(stat: string): { state: string; startTicks: string } {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

function startByPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    // ps ends with 1 when there is no such process.
    return undefined;
  }
}
