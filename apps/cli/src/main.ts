import { run } from './program.js';

// Not process.exit: what was printed to a pipe is still on its way.
process.exitCode = await run(process.argv.slice(2));
