import { expect, test } from 'vitest';
import { browserWords } from '../../../packages/console/src/account/browserWords';

const like = 'Mozilla/5.0 (X) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/147.0 Safari/537.36 Edg/147.0`,
    'Edge on Windows',
  ],
  [`Mozilla/5.0 (X11; Linux x86_64) ${like} HeadlessChrome/147.0 Safari/537.36`, 'Chrome on Linux'],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${like} Version/19.0 Mobile Safari/604.1`,
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15.5; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox on macOS'],
  ['curl/8.9', 'curl/8.9'],
  [null, 'Unknown browser'],
])('a session is told by its browser: %s', (userAgent, words) => {
  expect(browserWords(userAgent)).toBe(words);
});
