const armed = new Map<string, number>();

/**
 * Arms points at which the process kills itself with SIGKILL, as faults tests ask: `after-claim:5,mid-bulk:2` dies
 * at the fifth pass of after-claim or the second of mid-bulk. Replaces what was armed before.
 */
export function armFailpoints(spec: string | undefined): void {
  armed.clear();
  for (const part of (spec ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue;
    const match = /^([a-z][a-z-]*):([1-9]\d*)$/.exec(part);
    if (!match)
      throw new Error(`SLUGLINE_FAILPOINTS: expected NAME:PASS such as after-claim:5, got "${part}"`);
    armed.set(match[1] as string, Number(match[2]));
  }
}

/** Passes a named point; costs a map look-up when nothing is armed. */
export function failpoint(name: string): void {
  const left = armed.get(name);
  if (left === undefined) return;
  if (left === 1) process.kill(process.pid, 'SIGKILL');
  armed.set(name, left - 1);
}
