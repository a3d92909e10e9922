import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', DateTime: 'string', ID: 'string' };

const client = {
  preset: 'client' as const,
  // Each operation with its id, for registers that answer only those.
  presetConfig: { fragmentMasking: false, persistedDocuments: true },
  config: {
    enumsAsTypes: true,
    scalars,
    useTypeImports: true,
    skipTypename: true,
    dedupeFragments: true,
  },
};

/**
 * Types and typed documents for front ends, from the committed schema and the operations of operations/. Those that
 * write are a module of their own: whoever only reads loads none of them.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: { enumsAsTypes: true, scalars, useTypeImports: true },
    },
    'src/generated/': { ...client, documents: ['operations/*.graphql'] },
    'src/generated/writing/': {
      ...client,
      documents: ['operations/shared.graphql', 'operations/writing/*.graphql'],
    },
  },
};

// The code generator reads its configuration from the default export.
export default config;
