// Which way imports may point. oxlint's no-restricted-imports sees only the words of an import, not the file it
// resolves to, so the rules of the design that speak of folders are here: one table, the reason beside each rule.
import { readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { filesUnder } from './lib/content-hash.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { root } from './lib/paths.mjs';

/** `in` and `not` are matched with paths from the root, or with the bare name of a package. */
const RULES = [
  {
    in: /^packages\/schema\//,
    not: /^(packages\/(api|console)\/|@golden-thread\/(api|console))/,
    why: 'the schema is the shared contract; another front end must need nothing else',
  },
  {
    in: /^packages\/console\//,
    not: /^(packages\/api\/|@golden-thread\/api)/,
    why: 'the console is deployed apart and knows the API by its schema alone',
  },
  {
    in: /^packages\/api\//,
    not: /^(packages\/console\/|@golden-thread\/console)/,
    why: 'the API serves every client alike',
  },
  {
    in: /^packages\/api\/src\/(shared|read)\//,
    not: /^packages\/api\/src\/(?!access\/viewer\.ts$|(cli|config|database|graphql|http|read|shared)\/)[^/]+\//,
    why: 'concepts build on shared and read, never the other way round',
  },
  {
    in: /^packages\/api\/src\/(?!graphql\/)/,
    not: /\.resolver\.ts$/,
    why: 'a resolver is an edge: only graphql/ gathers them, everyone else calls a service or a reader',
  },
  {
    in: /^packages\/console\/src\/(?!data\/)/,
    not: /^@apollo\/client/,
    why: 'pages use react-admin hooks; only data/ knows how the API is reached',
  },
  {
    in: /^packages\/[^/]+\/src\//,
    not: /^packages\/[^/]+\/src\/(?!generated\/)(.*\/)?index\.tsx?$/,
    why: 'import the file that has it: a barrel hides where things are and makes cycles',
  },
  {
    in: /^tests\//,
    not: /^packages\/(api|schema)\/src\//,
    why: 'tests use what is built and published, as any client does',
  },
];

const IMPORT = /(?:^|[\s;}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** What a source file imports, as paths from the root (of the source, not of the emitted file) or package names. */
function importsOf(file, source) {
  return Array.from(source.matchAll(IMPORT), ([, , name]) => {
    if (!name.startsWith('.')) return name;
    return posix.join(posix.dirname(file), name).replace(/\.js(x?)$/, '.ts$1');
  });
}

/** @returns {string[]} one line for every import that breaks a rule */
function brokenRules(file, source) {
  const rules = RULES.filter((rule) => rule.in.test(file));
  return importsOf(file, source).flatMap((target) =>
    rules
      .filter((rule) => rule.not.test(target))
      .map((rule) => `${file}: may not import ${target}: ${rule.why}`),
  );
}

/**
 * What reads the register for somebody names no schema: the search path decides what that somebody may see. Accounts are
 * no part of the register: who may see them is decided by the rules of access alone.
 *
 * @returns {string[]} a line for a file that makes parts of reading statements and goes round the search path
 */
function roundTheSearchPath(file, source) {
  if (!file.startsWith('packages/api/src/') || file.includes('/access/')) return [];
  const reads = importsOf(file, source).some((target) => /\/src\/read\/(row|field)\.ts$/.test(target));
  const [named] =
    (reads && /\b(from|join) (public|live|open|cleared|scoped|as_recorded)\.[a-z_]+/.exec(source)) || [];
  return named ? [`${file}: may not read "${named}": the search path decides what a reader sees`] : [];
}

await runMain(async () => {
  const files = ['packages', 'tests'].flatMap((folder) => filesUnder(join(root, folder)));
  const sources = files.filter((file) => /\.(ts|tsx|mts)$/.test(file) && !file.includes(`generated${sep}`));
  const broken = sources.flatMap((file) => {
    const [path, source] = [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')];
    return [...brokenRules(path, source), ...roundTheSearchPath(path, source)];
  });
  if (broken.length > 0) throw new Failure(broken.join('\n'));
});
