import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in our package.json, which lies above the sources as above `dist`. */
export function ownVersion(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (name === 'slugline') return String(version);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (folder === dirname(folder)) throw new Error(`no package.json of slugline above ${from}`);
  }
}
