import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const jsonFile = process.env['VITEST_JSON'];

export default defineConfig({
  resolve: {
    // Vite would pick graphql's ESM build where Node picks the CommonJS one, and two copies refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['kit/prototypes.ts'],
    // The built packages are loaded by Node as they are in production, not transformed again.
    server: { deps: { external: [/\/packages\/(api|schema)\/dist\//] } },
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: jsonFile ? ['default', ['json', { outputFile: jsonFile }]] : ['default'],
  },
});
