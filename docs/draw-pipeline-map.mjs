// Puts the picture of the pipeline map into the pages that show it. Run by `npm run picture` after a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { withPicture } from '../dist/libs/contracts/src/index.js';

for (const page of ['README.md', 'docs/architecture.md']) {
  const path = new URL(`../${page}`, import.meta.url);
  writeFileSync(path, withPicture(readFileSync(path, 'utf8')));
}
