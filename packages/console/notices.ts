import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  homepage?: string;
  repository?: string | { url?: string };
}

const OURS = fileURLToPath(new URL('../../LICENSE', import.meta.url));

const HEAD = `Golden Thread's console is made with the packages below. Each is used as published, unchanged; its source is to be had at the
address given with it. They are under the licences that follow their names.
`;

/**
 * Writes third-party.txt beside the page: every package of which something is in the built files, with its licence.
 * Workers are built apart, so that they want `inWorker` among their own plugins.
 */
export function thirdPartyNotices(): { inPage: Plugin; inWorker: Plugin } {
  const folders = new Set<string>();
  const note = (ids: Iterable<string>) => {
    for (const id of ids) {
      const folder = packageOf(id);
      if (folder) folders.add(folder);
    }
  };
  const inWorker: Plugin = {
    name: 'golden-thread-notices-of-workers',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') note(file.moduleIds);
    },
  };
  const inPage: Plugin = {
    name: 'golden-thread-notices',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') note(file.moduleIds);
      // Styles and fonts are files of their own by now; nothing of them is ever left out.
      note(Array.from(this.getModuleIds()).filter((id) => id.includes('.css')));
      this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: `${UTF_8}${noticesOf(folders)}` });
    },
  };
  return { inPage, inWorker };
}

/** Tells the browser, whatever the server says of plain text. */
const UTF_8 = '\uFEFF';

/** The folder of the installed package that a module belongs to. */
function packageOf(id: string): string | null {
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  return folder ?? null;
}

function noticesOf(folders: ReadonlySet<string>): string {
  const notices = new Map<string, string>();
  for (const folder of folders) {
    const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    const title = `${found.name} ${found.version}`;
    notices.set(title, `${title}\n${found.license}\n${sourceOf(found)}\n\n${licenceIn(folder, found)}`);
  }
  const sorted = Array.from(notices).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [HEAD, ...sorted.map(([, notice]) => notice)].join(`\n${'-'.repeat(80)}\n\n`);
}

function sourceOf({ homepage, repository, name }: Package): string {
  const address = typeof repository === 'string' ? repository : repository?.url;
  const plain = address
    ?.replace(/^git\+/, '')
    .replace(/^git:\/\//, 'https://')
    .replace(/\.git$/, '');
  return (plain?.startsWith('https://') && plain) || homepage || `https://www.npmjs.com/package/${name}`;
}

/** What the package carries, else the text of the licence it names. A build that would ship one without stops. */
function licenceIn(folder: string, { name, license, author }: Package): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  if (license !== 'MIT') throw new Error(`${name} (${license}) carries no licence text: see ${folder}`);
  const holder = typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name;
  // Golden Thread is under the same licence: what follows its copyright line is the text of it.
  const [, text = ''] = /^Copyright.*$([^]*)/m.exec(readFileSync(OURS, 'utf8')) ?? [];
  return `MIT License\n\nCopyright (c) ${holder || `the authors of ${name}`}\n\n${text.trim()}`;
}
