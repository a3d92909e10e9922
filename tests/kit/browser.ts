import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type LaunchOptions, chromium } from 'playwright-core';

/*
 * The browser comes from npm alone: @sparticuz/chromium carries headless Chromium for Linux x64, made for AWS Lambda.
 * What that asks of us anywhere else, found by trying:
 * - It unpacks into the temp folder, without a lock, and takes a half-written file for a finished one. So it unpacks
 *   into a folder of its own, which is renamed when complete: parallel test files never meet a partial browser.
 * - NSS, NSPR and expat, which a bare container lacks, are in al2023.tar.br. That is unpacked only where the
 *   environment says Lambda, hence AWS_EXECUTION_ENV below. With it, the C library and libgcc (which Node needs
 *   too) are all it wants of the machine.
 * - Its fonts.conf names Lambda's folders; ours names the unpacked one. The only font is Open Sans (Latin, Greek,
 *   Cyrillic): the same everywhere, so screenshots compare. Arrows, ticks and emoji come out blank: the console
 *   draws those as SVG icons.
 * - Its own flags (--single-process, --disable-web-security) would hide faults; they are not used.
 */

const testsFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = readFileSync(join(testsFolder, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
const { version } = JSON.parse(manifest) as { version: string };
const unpacked = join(testsFolder, 'node_modules', '.cache', `chromium-${version}`);

const FLAGS = [
  '--no-sandbox', // The sandbox cannot start as root in a container; only our own pages are opened.
  '--disable-dev-shm-usage', // /dev/shm is 64 MB in a container.
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/** Unpacks Chromium once per installed version; some 2 seconds and 210 MB. */
async function unpack(): Promise<void> {
  if (existsSync(unpacked)) return;
  mkdirSync(dirname(unpacked), { recursive: true });
  const partial = mkdtempSync(`${unpacked}-partial-`);
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: testsFolder,
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  writeFileSync(join(partial, 'fonts.conf'), fontsConf(unpacked));
  try {
    renameSync(partial, unpacked);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
}

async function launchOptions(): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return { executablePath: own, args: FLAGS };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args: FLAGS };
  await unpack();
  return {
    executablePath: join(unpacked, 'chromium'),
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

let shared: Promise<Browser> | undefined;

/**
 * The one browser of this worker, launched when first asked for; it ends with the worker. Give each test a context of its
 * own: `const page = await (await browser()).newPage()`.
 * CHROMIUM_PATH names another Chromium; off Linux x64 it is the Chrome installed on the machine.
 */
export function browser(): Promise<Browser> {
  shared ??= launchOptions().then((options) => chromium.launch(options));
  return shared;
}
