import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone: package.json stands in it, whether this runs from the sources or from dist. */
export const cloneDir = findClone(dirname(fileURLToPath(import.meta.url)));

/** Files that are no TypeScript stay where they are when the rest is built. */
export const localFile = (...path: readonly string[]) => join(cloneDir, 'deploy', 'local', ...path);

/** Puts values into the places `__name__` of a template; throws where one has no value. */
export function render(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/__([a-zA-Z]+)__/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for ${name}, which has no value`);
    return String(value);
  });
}

export function renderFile(name: string, values: Readonly<Record<string, string | number>>): string {
  return render(readFileSync(localFile('templates', name), 'utf8'), values);
}

function findClone(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('no package.json above this file');
  return findClone(above);
}
