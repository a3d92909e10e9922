import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const NOTES = join(here, 'notes.md');
const version = (name) =>
  JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;

const sorted = (numbers) => numbers.toSorted((one, other) => one - other);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const short = (number) =>
  number >= 100 ? Math.round(number).toLocaleString('en-GB') : number.toFixed(number >= 10 ? 0 : 1);
/** The median, and from the least to the most. */
const spread = (numbers, write) => {
  const all = sorted(numbers);
  return `${write(median(all))} (${write(all[0])}–${write(all.at(-1))})`;
};
const ratio = (number) => number.toFixed(2);

/** Ratios are of measurements of one round, which stand beside each other in time. */
const ratios = (one, other) => one.map(({ rate }, round) => rate / other[round].rate);

const rates = (measured) =>
  measured
    ? spread(
        measured.map(({ rate }) => rate),
        short,
      )
    : '–';

function table(cases) {
  const rows = cases.map(({ name, measured, sizes }) => {
    const { ours, limit, postgraphile } = measured;
    return [
      name,
      rates(ours),
      rates(limit),
      rates(postgraphile),
      spread(ratios(ours, limit), ratio),
      postgraphile ? spread(ratios(ours, postgraphile), ratio) : '–',
      `${(sizes.ours / 1000).toFixed(1)} KB`,
    ];
  });
  return lines(
    [
      'page',
      'ours, requests a second',
      'the limit',
      'PostGraphile',
      'ours ÷ limit',
      'ours ÷ PostGraphile',
      'our answer',
    ],
    rows,
  );
}

/** What a request took of the processors: in the server's process, and in PostgreSQL. */
const took = (measured) =>
  measured
    ? `${short(medianOf(measured, 'server'))} + ${measured[0].postgres === null ? '–' : short(medianOf(measured, 'postgres'))}`
    : '–';
const medianOf = (measured, what) => median(measured.map((one) => one[what]));

/** Ratios of processor time, so that as with requests a second more is better. */
function savings(one, other) {
  if (!other || [...one, ...other].some(({ postgres }) => postgres === null)) return '–';
  const all = ({ server, postgres }) => server + postgres;
  return spread(
    one.map((measured, round) => all(other[round]) / all(measured)),
    ratio,
  );
}

function processors(cases) {
  const rows = cases.map(({ name, measured: { ours, limit, postgraphile } }) => [
    name,
    took(ours),
    took(limit),
    took(postgraphile),
    savings(ours, limit),
    savings(ours, postgraphile),
  ]);
  return lines(
    ['page', 'ours, ms', 'the limit, ms', 'PostGraphile, ms', 'limit ÷ ours', 'PostGraphile ÷ ours'],
    rows,
  );
}

/** What was set out to be reached, by requests a second. */
const goals = [
  ['board page', 'postgraphile', 1.5],
  ['board page', 'limit', 0.5],
  ['BI page', 'postgraphile', 1.4],
  ['BI page', 'limit', 0.7],
  ['map', 'limit', 0.4],
];

function reached(cases) {
  const rows = goals.flatMap(([page, other, goal]) => {
    const { ours, ...others } = cases.find(({ name }) => name === page)?.measured ?? {};
    if (!ours) return [];
    const found = ratios(ours, others[other]);
    const against = other === 'limit' ? 'the limit' : 'PostGraphile';
    return [
      [
        page,
        against,
        `≥ ${goal}`,
        spread(found, ratio),
        savings(ours, others[other]),
        median(found) >= goal ? 'yes' : 'no',
      ],
    ];
  });
  return lines(['page', 'against', 'goal', 'requests a second', 'processor time', 'reached'], rows);
}

function bySize(one, all) {
  const rows = all.map((large) => {
    const small = one.find(({ name }) => name === large.name);
    const p95 = (of, who) => of.measured[who].map((measured) => measured.p95);
    const longer = (who) => ratio(median(p95(large, who)) / Math.max(median(p95(small, who)), 1));
    return [
      large.name,
      spread(p95(small, 'ours'), short),
      spread(p95(large, 'ours'), short),
      longer('ours'),
      longer('limit'),
    ];
  });
  return lines(['page', 'one council, ms', '153 councils, ms', '153 ÷ 1', 'of the limit'], rows);
}

const lines = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** docs/benchmarks.md: the tables, how they were measured, and the notes that people wrote on them. */
export function reportOf(results, { postgres, theirNode, connections, rounds, seconds, loadBefore }) {
  const nodeOf = (path) => execFileSync(path, ['--version']).toString().trim();
  return `# Benchmarks

Written by \`pnpm bench\`, except the notes at the end (\`bench/notes.md\`). Each page was asked of three servers in turn, ${rounds} rounds
of ${seconds} seconds each, with ${connections} connections: our API, as in production; a bare HTTP server with one prepared statement by hand a
page (the limit: what is left when nothing is checked, hidden or asked for); PostGraphile with its amber preset, on the same
tables. Shown is the median of the rounds, and from the least to the most. Ratios are of measurements of one round. Figures of
one run compare with each other, not with those of another machine.

${cpus()[0].model.trim()}, ${cpus().length} cores for servers, PostgreSQL and autocannon together, ${Math.round(totalmem() / 2 ** 30)} GB. PostgreSQL ${postgres.version}
(shared_buffers ${postgres.sharedBuffers}), Node ${nodeOf(process.execPath)}; PostGraphile ${version('postgraphile')} on Node ${nodeOf(theirNode)}; autocannon ${version('autocannon')}. The machine's load before it began was ${loadBefore.toFixed(1)}: what is above 0 was other work.

## The goals, at 153 councils

${reached(results[153])}

And any page of all England against one council alone: ≤ 1.2 × as long, in the last table.

## All of England: 153 councils

${table(results[153])}

${results[153].map(({ name, note }) => `- **${name}**: ${note}`).join('\n')}

### Processor time a request, of all England

Milliseconds in the server's process and in PostgreSQL. They hold better than requests a second where the machine has other work, and leave
out what autocannon takes.

${processors(results[153])}

## One council alone

${table(results[1])}

### Processor time a request, of one council alone

${processors(results[1])}

## England against one council: how long nearly all requests (97.5 %) take at most

The last column is the same ratio of the limit: what the hand-written statement itself takes longer over the larger register.

${bySize(results[1], results[153])}
${existsSync(NOTES) ? `\n${readFileSync(NOTES, 'utf8')}` : ''}`;
}
