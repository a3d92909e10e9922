import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesUnder } from './content-hash.mjs';

const TEXT = /\.(js|css|svg|json|txt|wasm)$/;
const SMALLEST_WORTH_IT = 1024;

/**
 * Lays a .br and a .gz beside every text file of a built site, which the console's server then sends.
 * @param {string} folder
 */
export function compressFolder(folder) {
  for (const file of filesUnder(folder).filter((name) => TEXT.test(name))) {
    const content = readFileSync(file);
    if (content.length < SMALLEST_WORTH_IT) continue;
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
    writeFileSync(`${file}.gz`, gzipSync(content));
  }
}
