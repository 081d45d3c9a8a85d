// Runs a TypeScript file of ours in a process of its own, as vitest would resolve it: node typescript-child.mjs FILE
import { runnerImport } from 'vite';

const conditions = ['source'];
const options = { root: process.cwd(), configFile: false, logLevel: 'error' };
await runnerImport(process.argv[2], {
  ...options,
  resolve: { conditions },
  environments: { inline: { resolve: { conditions } } },
});
