import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and typed documents for front ends, from the committed schema and the operations of operations/. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['operations/**/*.graphql'],
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        useTypeImports: true,
      },
    },
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        useTypeImports: true,
        skipTypename: true,
        dedupeFragments: true,
      },
    },
  },
};

// The code generator reads its configuration from the default export.
export default config;
