// Builds all packages, or those named: `npm run build -- schema api`. What has not changed is left out.
import { build } from './lib/build.mjs';
import { runMain } from './lib/failure.mjs';

await runMain(async () => {
  const named = process.argv.slice(2);
  const unchanged = await build(named.length > 0 ? named : undefined);
  if (unchanged.length > 0) console.log(`Unchanged, not built again: ${unchanged.join(', ')}`);
});
