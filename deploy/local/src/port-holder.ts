import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { outputOf } from './commands.js';
import { marks } from './marked-processes.js';

export interface PortHolder {
  readonly pid: number;
  readonly command: string;
  /** The state folder of the Slugline that started it, when one did. */
  readonly startedFor?: string;
}

/** Who listens on a port; undefined when that cannot be seen (a process of another user, a container). */
export async function holderOf(port: number): Promise<PortHolder | undefined> {
  return process.platform === 'linux' ? holderInProc(port) : holderByLsof(port);
}

function holderInProc(port: number): PortHolder | undefined {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((path) => readIfThere(path) ?? []);
  const inodes = new Set(tables.flatMap((table) => listeningInodes(table, port)));
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsSocket(name, inodes));
  if (pid === undefined) return undefined;
  const startedFor = (readIfThere(`/proc/${pid}/environ`) ?? '')
    .split('\0')
    .find((entry) => entry.startsWith(`${marks.state}=`))
    ?.slice(marks.state.length + 1);
  return {
    pid: Number(pid),
    command: shortCommand((readIfThere(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')),
    ...(startedFor && { startedFor }),
  };
}

/** Inodes of sockets that listen (state 0A) on `port`, from the text of /proc/net/tcp or tcp6. */
export function listeningInodes(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return table.split('\n').flatMap((line) => {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
    return local?.endsWith(`:${wanted}`) && state === '0A' && inode ? [inode] : [];
  });
}

function holdsSocket(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode !== undefined && inodes.has(inode);
    });
  } catch {
    // Another user's process, or one that ended: not the holder as far as we can see.
    return false;
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function holderByLsof(port: number): Promise<PortHolder | undefined> {
  try {
    return readLsof(await outputOf('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']));
  } catch {
    // lsof ends with 1 when it sees no holder, and may be missing.
    return undefined;
  }
}

/** Reads `lsof -Fpc`: a line `p123` and a line `cjava` for each process. */
export function readLsof(output: string): PortHolder | undefined {
  const match = /^p(\d+)\nc(.+)$/m.exec(output);
  return match ? { pid: Number(match[1]), command: match[2] ?? '' } : undefined;
}

/** What stands on a line: a Java class path alone may have thousands of characters. */
export function shortCommand(command: string): string {
  const words = command.trim().split(/\s+/);
  const mainClass = words.find((word) => /^(kafka|org\.\w+)\.[\w.]+$/.test(word));
  const short = mainClass ? `${words[0]} … ${mainClass}` : words.join(' ');
  return short.length > 120 ? `${short.slice(0, 119)}…` : short;
}

/** The sentence for a port that somebody else holds. */
export function takenMessage(title: string, port: number, variable: string, holder?: PortHolder): string {
  const by = holder ? `process ${holder.pid} (${holder.command})` : 'a process that this user cannot see';
  const advice = holder?.startedFor
    ? `it belongs to the Slugline with state in ${holder.startedFor}: run \`slugline down\` there`
    : 'stop that';
  return `port ${port}, which ${title} needs, is taken by ${by}; ${advice}, or set ${variable} to another port`;
}
