import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { root } from './paths.mjs';
import { bin, run } from './run.mjs';

const schema = 'packages/schema';
const generatedFolder = `${schema}/src/generated`;

/** The committed schema.graphql must be what the code emits, and the generated types what that schema gives. */
export async function checkSchemaDrift() {
  const code = await run(process.execPath, ['packages/api/dist/cli/schema-emit.js', '--check']);
  if (code !== 0) return code;
  const before = contentHash([generatedFolder]);
  const generated = await run(bin('graphql-codegen', schema), ['--config', 'codegen.ts'], {
    cwd: join(root, schema),
  });
  if (generated === 0 && contentHash([generatedFolder]) !== before) {
    console.log(`${generatedFolder} was out of date and has been generated anew: commit it.`);
    return 1;
  }
  return generated;
}
