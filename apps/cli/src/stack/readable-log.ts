import { inspect } from 'node:util';

const levels: Readonly<Record<number, string>> = {
  10: 'TRACE',
  20: 'DEBUG',
  30: 'INFO',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
};

/** One line of a pino log for a person: time, level, message, then the rest as `name=value`; others stay as they are. */
export function readableLine(line: string): string {
  const entry = parse(line);
  if (!entry) return line;
  const { level, time, msg, pid: _pid, hostname: _hostname, name: _name, err, ...facts } = entry;
  const at = typeof time === 'number' ? new Date(time).toISOString().slice(11, 23) : String(time ?? '');
  const levelName =
    typeof level === 'number' ? (levels[level] ?? String(level)) : String(level).toUpperCase();
  const told = Object.entries(facts).map(([name, value]) => `${name}=${shown(value)}`);
  const first = [at, levelName.padEnd(5), String(msg ?? ''), ...told].join(' ').trimEnd();
  return err === undefined ? first : `${first}\n${errorOf(err)}`;
}

function parse(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line) as Record<string, unknown>;
    return 'level' in entry ? entry : undefined;
  } catch {
    // The line of a process that was killed while it wrote.
    return undefined;
  }
}

const shown = (value: unknown) =>
  typeof value === 'string' && /^[^\s"]+$/.test(value) ? value : JSON.stringify(value);

function errorOf(err: unknown): string {
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? String(err.stack) : inspect(err);
  return stack.replace(/^/gm, '    ');
}
