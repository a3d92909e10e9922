import { contentHash } from './content-hash.mjs';
import { pnpm, run } from './run.mjs';

const GENERATED = ['packages/schema/src/generated'];

/** The committed schema.graphql must be what the code emits, and the generated types what that schema gives. */
export async function checkSchemaDrift() {
  const code = await run(process.execPath, ['packages/api/dist/cli/schema-emit.js', '--check']);
  if (code !== 0) return code;
  const before = contentHash(GENERATED);
  const generated = await pnpm(['--silent', '--filter', '@golden-thread/schema', 'generate']);
  if (generated === 0 && contentHash(GENERATED) !== before) {
    console.log(`${GENERATED[0]} was out of date and has been generated anew: commit it.`);
    return 1;
  }
  return generated;
}
