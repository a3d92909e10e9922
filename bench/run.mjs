import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { casesOf } from './cases.mjs';
import { factsOf, serverOf } from './facts.mjs';
import { Processor } from './processor.mjs';
import { reportOf } from './report.mjs';
import { startServers, theirNode } from './servers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    port: { type: 'string', default: '41200' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const [server] = positionals;
if (!server?.startsWith('postgres')) {
  console.error(
    'Say on which PostgreSQL: pnpm bench postgres://postgres@127.0.0.1:5432 [--rounds 5] [--seconds 4]. It must have the databases bench_1 and bench_153, filled by pnpm dataset:generate england --councils 1 and 153.',
  );
  process.exit(1);
}
const WHO = ['ours', 'limit', 'postgraphile'];
const CONNECTIONS = 8;
/** A process answers quickly once its code was compiled by use: after so many requests, or where pages are slow, so many seconds. */
const WARM = { requests: 3000, seconds: 10 };

async function fire({ url, headers, writing }, request, seconds, turns) {
  const isWrite = typeof request === 'function';
  const body = () => JSON.stringify(isWrite ? request(turns.next++) : request);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, ...(isWrite && writing) },
    requests: [isWrite ? { setupRequest: (one) => ({ ...one, body: body() }) } : { body: body() }],
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result;
}

async function warmUp(asked, request, turns) {
  const end = performance.now() + WARM.seconds * 1000;
  for (let done = 0; done < WARM.requests && performance.now() < end;) {
    done += (await fire(asked, request, 2, turns))['2xx'];
  }
}

/** One measurement: requests a second, how long nearly all of them took, and what each took of the processors. */
async function measure(asked, request, seconds, turns) {
  const { result, ...took } = await asked.processor.during(() => fire(asked, request, seconds, turns));
  const replies = result['2xx'];
  if (replies === 0) throw new Error(`${asked.url} answers none in ${seconds} s: take longer, by --seconds.`);
  return {
    rate: replies / result.duration,
    p95: result.latency.p97_5,
    server: took.server / replies,
    postgres: took.postgres === null ? null : took.postgres / replies,
  };
}

async function answerOf({ url, headers, writing }, request) {
  const isWrite = typeof request === 'function';
  const sent = typeof request === 'function' ? request(0) : request;
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, ...(isWrite && writing) },
    body: JSON.stringify(sent),
  });
  const text = await reply.text();
  if (!reply.ok || text.includes('"errors"'))
    throw new Error(`${url} answers ${reply.status}: ${text.slice(0, 400)}`);
  return text;
}

async function cursorsAt(servers, { depth }) {
  const ours = JSON.parse(
    await answerOf(servers.ours, {
      query: `{ actions(first: 1, offset: ${depth - 1}, orderBy: { field: NAME }) { pageInfo { endCursor } } }`,
    }),
  ).data.actions.pageInfo.endCursor;
  const theirs = JSON.parse(
    await answerOf(servers.postgraphile, {
      query: `{ allActions(first: 1, offset: ${depth - 1}) { pageInfo { endCursor } } }`,
    }),
  ).data.allActions.pageInfo.endCursor;
  return { ours, postgraphile: theirs };
}

async function benchOf(councils) {
  const url = new URL(server);
  url.pathname = `/bench_${councils}`;
  const servers = await startServers(url.href, Number(values.port));
  const turns = { next: 0 };
  for (const name of WHO) servers[name].processor = await Processor.of(url.href, servers[name].pid);
  try {
    const facts = await factsOf(url.href);
    facts.cursors = await cursorsAt(servers, facts);
    const cases = casesOf(facts).filter(({ name }) => !values.only || name.includes(values.only));
    const results = [];
    for (const one of cases) {
      const who = WHO.filter((name) => one[name]);
      const sizes = {};
      for (const name of who) sizes[name] = (await answerOf(servers[name], one[name])).length;
      for (const name of who) await warmUp(servers[name], one[name], turns);
      const measured = Object.fromEntries(who.map((name) => [name, []]));
      // Turn by turn, so that whatever else the machine does falls on all alike.
      for (let round = 0; round < Number(values.rounds); round += 1) {
        const order = who.map((_, at) => who[(at + round) % who.length]);
        for (const name of order) {
          measured[name].push(await measure(servers[name], one[name], Number(values.seconds), turns));
        }
      }
      results.push({ name: one.name, note: one.note, sizes, measured });
      const rates = who.map(
        (name) => `${name} ${measured[name].map(({ rate }) => Math.round(rate)).join(' ')}`,
      );
      console.log(`${councils} ${one.name}: ${rates.join('; ')}`);
    }
    return results;
  } finally {
    for (const name of WHO) await servers[name].processor.end();
    await servers.stop();
  }
}

const loadBefore = loadavg()[0];
const results = { 1: await benchOf(1), 153: await benchOf(153) };
const url = new URL(server);
url.pathname = '/bench_153';
const report = reportOf(results, {
  postgres: await serverOf(url.href),
  theirNode,
  connections: CONNECTIONS,
  loadBefore,
  ...values,
});
const out = values.out ?? join(here, '..', 'docs', 'benchmarks.md');
writeFileSync(out, report);
console.log(`Written to ${out}.`);
