import { readFileSync } from 'node:fs';
import { limits, loadConfig, readEnvironment } from '@golden-thread/api';
import { expect, test } from 'vitest';

/* SECURITY.md tells the limits as they are. */

const text = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8');
const told = new Map(
  Array.from(text.matchAll(/^\| `(\w+)` +\| +(\d+) +\|/gm), ([, name, value]) => [name!, Number(value)]),
);

test('the limits of a document', () => {
  const named = [...told].filter(([name]) => name in limits);
  expect(Object.fromEntries(named)).toEqual(limits);
});

test('the settings', () => {
  const { door } = loadConfig(readEnvironment({}));
  expect({
    MAX_NODES: door.maxNodes,
    BODY_LIMIT_BYTES: door.bodyBytes,
    STATEMENT_TIMEOUT_MS: door.statementTimeoutMs,
    RATE_LIMIT_ADDRESS: door.rate.address,
    RATE_LIMIT_ACCOUNT: door.rate.account,
  }).toEqual(Object.fromEntries([...told].filter(([name]) => name === name.toUpperCase())));
});

test('in production nothing is told of the schema unless that is asked for', () => {
  const doorOf = (env: Record<string, string>) => loadConfig(readEnvironment(env)).door;
  expect(doorOf({ GOLDEN_THREAD_PROFILE: 'production' })).toMatchObject({
    introspection: false,
    explorer: false,
  });
  expect(doorOf({ GOLDEN_THREAD_PROFILE: 'production', INTROSPECTION: 'true' })).toMatchObject({
    introspection: true,
    explorer: false,
  });
  expect(doorOf({})).toMatchObject({ introspection: true, explorer: true });
});
