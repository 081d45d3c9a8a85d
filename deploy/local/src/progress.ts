/** What is going on, for a person who waits. */
export interface Progress {
  /** A server's title, or a step such as "Maven". */
  readonly what: string;
  readonly doing: string;
}
export type OnProgress = (progress: Progress) => void;

/**
 * Reads the part of Maven's output that tells about downloads: "Progress (2): 41 kB | 1.2/98 MB" while they run,
 * "Downloaded from central: …/kafka-clients-4.1.0.jar (10 MB at 9 MB/s)" after each. Undefined for anything else, and for
 * the many files under 1 MB.
 */
export function mavenProgress(line: string): string | undefined {
  const running = /^Progress \(\d+\): (.+[MG]B.*)$/u.exec(line.trim());
  if (running?.[1]) return `downloading ${largest(running[1].split('|').map((part) => part.trim()))}`;
  const done = /^(?:\[INFO\] )?Downloaded from .*\/([^/ ]+) \(([^)]+? [MG]B)(?: at [^)]*)?\)/u.exec(
    line.trim(),
  );
  return done ? `downloaded ${done[1]} (${done[2]})` : undefined;
}

const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Of several downloads at once the one that takes longest. */
function largest(parts: readonly string[]): string {
  const size = (part: string) => {
    const match = /([\d.]+) (B|kB|MB|GB)$/u.exec(part);
    return match ? Number(match[1]) * (units[match[2] ?? ''] ?? 1) : 0;
  };
  return parts.reduce((most, part) => (size(part) > size(most) ? part : most));
}
