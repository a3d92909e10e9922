import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const jsonFile = process.env['VITEST_JSON'];

/** What takes longest begins first, so that no worker is left alone with it at the end: pages in a browser, and the longest of the API. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/console\/\w|\/api\/(door\/fuzz|restricted\/hidden|operator|contract)/.test(moduleId);
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's own, and returns a promise
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: {
    // Vite would pick graphql's ESM build where Node picks the CommonJS one, and two copies refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['kit/prototypes.ts'],
    setupFiles: ['kit/each-file.ts'],
    // Files of one worker share what they import: see kit/afterwards.ts.
    isolate: false,
    // The built packages are loaded by Node as they are in production, not transformed again.
    server: { deps: { external: [/\/packages\/(api|schema)\/dist\//] } },
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    // One more than there are processors: a test often waits for a page that stands still, or for another program.
    maxWorkers: availableParallelism() + 1,
    // One race among thousands of tests holds up nobody else's work, and stays in sight: .ci/run names what was tried twice.
    retry: process.env['CI'] ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: jsonFile ? ['default', ['json', { outputFile: jsonFile }]] : ['default'],
  },
});
