import { describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { openTestRegister } from '../../kit/register.js';
import { temporaryFolder } from '../../kit/afterwards.js';
import { runProgram } from '../../kit/program.js';

/* A query whose statement takes too long is found in the log by its name, and nothing of what was asked for is. */

const SECRET = 'a word that nobody else searches for';

async function printedBy(milliseconds: string) {
  const { url } = await openTestRegister();
  const program = runProgram('api/dist/main.js', {
    env: {
      API_PORT: '0',
      PUBLIC_READ: 'true',
      LOG_LEVEL: 'info',
      SLOW_QUERY_MS: milliseconds,
      ...(url ? { DATABASE_URL: url } : { DATA_DIR: temporaryFolder() }),
    },
  });
  let printed = '';
  program.child.stdout!.on('data', (part: Buffer) => (printed += part.toString()));
  const [, address] = (await program.says(/GraphQL is at (\S+)\/graphql\./)) as unknown as [string, string];
  const answer = await clientOf(address).graphql(
    'query WhatIsLate($words: String!) { found: search(query: $words) { totalCount } boards { totalCount } }',
    { words: SECRET },
  );
  expect(answer.errors).toEqual([]);
  const id = answer.headers.get('x-request-id')!;
  await clientOf(address).graphql('query Last { boards { totalCount } }');
  await program.says(/"operation":"Last".*"msg":"request"/);
  const lines = printed.split('\n').filter((line) => line.includes('"slow query"') && line.includes(id));
  return { printed, id, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('slow queries', { timeout: 120_000 }, () => {
  test('are warned of, each statement by the operation and its field, without what was asked for', async () => {
    const { lines, printed, id } = await printedBy('0');
    const warning = (field: string) => ({
      level: 40,
      time: expect.any(String) as string,
      requestId: id,
      operation: 'WhatIsLate',
      type: 'query',
      field,
      milliseconds: expect.any(Number) as number,
      msg: 'slow query',
    });
    // Both ran at once: either may have been answered first.
    expect(lines.toSorted((one, other) => (one['field']! < other['field']! ? -1 : 1))).toEqual([
      warning('boards'),
      warning('search'),
    ]);
    expect(printed).not.toContain(SECRET);
  });

  test('are those of the threshold and beyond only', async () => {
    const { lines } = await printedBy('600000');
    expect(lines).toEqual([]);
  });
});
