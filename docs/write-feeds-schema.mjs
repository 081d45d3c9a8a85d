// Writes the JSON Schema of the feeds file, for editors that complete and check YAML. Run by `npm run schema` after a build.
import { writeFileSync } from 'node:fs';
import { feedsJsonSchema } from '../dist/libs/contracts/src/index.js';

const path = new URL('../deploy/feeds.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(feedsJsonSchema(), null, 2)}\n`);
