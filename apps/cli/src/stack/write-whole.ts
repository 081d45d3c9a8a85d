import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that nobody ever reads a part of it; readable for its owner alone. */
export function writeWhole(path: string, text: string | Buffer): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}
