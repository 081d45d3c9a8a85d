// Puts `slugline` into node_modules/.bin, so that `npx slugline` runs this clone's own command at once. With a `bin`
// in package.json npx would first install the whole clone into its cache; without either it would ask the registry.
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
const script = '../../apps/cli/bin/slugline.mjs';

mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(`${folder}slugline.cmd`, `@node "%~dp0${script.replaceAll('/', '\\')}" %*\r\n`);
} else {
  // A name of its own first, so that two builds at once never leave a clone without its command.
  const fresh = `${folder}.slugline-${process.pid}`;
  symlinkSync(script, fresh);
  renameSync(fresh, `${folder}slugline`);
  chmodSync(fileURLToPath(new URL('../apps/cli/bin/slugline.mjs', import.meta.url)), 0o755);
}
