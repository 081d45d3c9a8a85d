import { defineConfig } from 'vitest/config';

const conditions = ['source'];
const resolution = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/**
 * Files of a project share a process, which loads the dictionaries and the libraries once: on two cores unit tests take 67 s
 * instead of 224 s, integration tests two fifths less of the processor. A file leaves nothing behind that
 * another one could trip over; `--isolate` shows whether that is why one fails.
 */
const together = { isolate: false };

/** unit: beside the code, no network. The others run on real servers started by tests/support/servers.ts. */
function withServers(name: string, seconds: number) {
  return {
    ...resolution,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      globalSetup: ['tests/support/servers.ts'],
      testTimeout: seconds * 1000,
      hookTimeout: 240_000,
      fileParallelism: false,
      ...together,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        ...resolution,
        test: { name: 'unit', include: ['{apps,libs,deploy,tests}/**/*.spec.ts'], ...together },
      },
      withServers('integration', 180),
      withServers('e2e', 180),
      withServers('faults', 600),
      withServers('browser', 120),
      // What must be done within seconds: run by run-all.mjs with nothing beside it.
      withServers('promptness', 180),
    ],
  },
});
