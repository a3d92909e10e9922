import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { refuse } from '../write/refusal.js';
import { MAX_PASSWORD } from './password.js';

const MIN_PASSWORD = 15;

/** So many guesses a good cracker would need: 10 000 000 000. Sign-in lets through 10 in five minutes. */
const GUESSES_LOG10 = 10;

/** What is known of everybody here. */
const COMMON = ['golden', 'thread', 'goldenthread', 'council', 'register', 'board', 'governance', 'password'];

/** What must be left of a password without the words that anybody would try for this account. */
const MIN_OWN = 8;

/**
 * Refuses a password that is short, or that could be guessed: one that many people use, a run along the keyboard, a word
 * said twice, the name of who has the account. No kind of character is asked for: that makes passwords worse.
 */
export async function requireGoodPassword(
  password: string,
  field: string[],
  about: readonly string[],
): Promise<void> {
  const length = Array.from(password).length;
  if (length < MIN_PASSWORD) {
    const message = `At least ${MIN_PASSWORD} characters; it has ${length}. Three or four words that have nothing to do with each other make a good password.`;
    refuse('WEAK_PASSWORD', field, message);
  }
  if (length > MAX_PASSWORD)
    refuse('TOO_LONG', field, `At most ${MAX_PASSWORD} characters; it has ${length}.`);
  const words = [...COMMON, ...about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2);
  const check = (await estimator()).check(password, words);
  if (check.guessesLog10 >= GUESSES_LOG10 && without(password, words).length >= MIN_OWN) return;
  const message =
    'It could be guessed: it is made of what many people use, or of what is known of you. Take three or four words that have nothing to do with each other.';
  refuse('WEAK_PASSWORD', field, message);
}

function without(password: string, words: readonly string[]): string {
  let rest = password.toLowerCase();
  for (const word of words.toSorted((one, other) => other.length - one.length))
    rest = rest.replaceAll(word, '');
  return rest.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Its dictionaries take a moment and some memory to load: only a process in which passwords are set does. */
let loaded: Promise<ZxcvbnFactory> | null = null;
function estimator(): Promise<ZxcvbnFactory> {
  loaded ??= (async () => {
    const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-en'),
    ]);
    return new Factory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
    });
  })();
  return loaded;
}
