import { type OneTimeLink, addressOf } from '../access/link.js';
import { openRegister } from '../app.js';
import { loadConfig } from '../config/config.js';
import { OperatorError } from '../shared/errors.js';
import { refusalOf } from '../write/constraints.js';
import { Refusal } from '../write/refusal.js';
import { Write } from '../write/writer.js';
import { say } from './program.js';

/** Does what makes a one-time link, as the operator, and prints it. */
export async function giveLink(
  operation: string,
  work: (write: Write) => Promise<{ link: OneTimeLink }>,
): Promise<void> {
  const config = loadConfig();
  const database = await openRegister(config, () => undefined);
  try {
    const { link } = await Write.run(database, operation, { actor: 'operator', requestId: null }, work);
    say(`${addressOf(link, config)}\nGood once, until ${link.expiresAt}. It is shown only now.`);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    throw refusal ? new OperatorError(refusal.message) : error;
  } finally {
    await database.close();
  }
}
