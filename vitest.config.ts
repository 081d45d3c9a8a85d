import { defineConfig } from 'vitest/config';

const conditions = ['source'];
const resolution = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** unit: beside the code, no network. The others run on real servers started by tests/support/servers.ts. */
function withServers(name: string, seconds: number) {
  return {
    ...resolution,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      globalSetup: ['tests/support/servers.ts'],
      testTimeout: seconds * 1000,
      hookTimeout: 120_000,
      fileParallelism: false,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      // Each file by itself: in one process for all, which saves two minutes, the time bounds of some specs are met no more.
      { ...resolution, test: { name: 'unit', include: ['{apps,libs,deploy,tests}/**/*.spec.ts'] } },
      withServers('integration', 60),
      withServers('e2e', 180),
      withServers('faults', 600),
      withServers('browser', 120),
      // Bounds of a fraction of a second: run by run-all.mjs with nothing beside them.
      withServers('stalls', 60),
    ],
  },
});
