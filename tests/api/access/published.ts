import { readFileSync } from 'node:fs';

/*
 * What docs/permissions.md promises, read from the file as it is published: the matrix is asserted against these words,
 * not against the code that enforces them.
 */

const file = new URL('../../../docs/permissions.md', import.meta.url);
const sections = new Map(
  readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

/** Who asks, as the tables of operations name them. */
export const columns = [
  'Not signed in',
  'Not signed in, open register',
  'READER',
  'CONTRIBUTOR',
  'OFFICER',
  'ADMIN',
  'Token',
] as const;
export type Column = (typeof columns)[number];
export type Cell = 'yes' | 'own' | '–';

function rowsOf(section: string): string[][] {
  return (sections.get(section) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

export interface Permission {
  rule: string;
  cells: Record<Column, Cell>;
}

/** The rows of one table of operations, by name. */
function operations(section: string): ReadonlyMap<string, Permission> {
  const [head, , ...rows] = rowsOf(section);
  if (String(head) !== String(['Operation', 'Rule', ...columns]))
    throw new Error(`${section}: ${String(head)}`);
  return new Map(
    rows.map(([name, rule, ...cells]) => [
      name!,
      {
        rule: rule!,
        cells: Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
      } as Permission,
    ]),
  );
}

export const published = {
  Query: operations('Queries'),
  Mutation: operations('Mutations'),
  Subscription: operations('Subscriptions'),
  /** Rule by argument. */
  args: new Map(rowsOf('Arguments').slice(2) as [string, string][]),
  /** Rule by "Type.field". */
  fields: new Map(typeRules()),
};

/** "- **Change** – READ: `id`, `seq`; READ, but null unless SIGNED_IN: `actor`." */
function typeRules(): [string, string][] {
  const lines = (sections.get('Types') ?? '').split('\n').filter((line) => line.startsWith('- **'));
  return lines.flatMap((line) => {
    const [, type, rules] = /^- \*\*(\w+)\*\* – (.*)\.$/.exec(line)!;
    return rules!.split('; ').flatMap((part) => {
      const [rule, fields] = part.split(': ') as [string, string];
      return fields
        .split(', ')
        .map((field): [string, string] => [`${type}.${field.replaceAll('`', '')}`, rule]);
    });
  });
}

/** What each rule means, in words of the test's own. */
export const meaning: Record<string, readonly Column[]> = {
  PUBLIC: columns,
  AS_ASKED: columns,
  READ: columns.slice(1),
  'READ, but null unless KEEP': columns.slice(1),
  'READ, but null unless SIGNED_IN': columns.slice(1),
  SIGNED_IN: ['READER', 'CONTRIBUTOR', 'OFFICER', 'ADMIN', 'Token'],
  OWN: ['READER', 'CONTRIBUTOR', 'OFFICER', 'ADMIN'],
  CONTRIBUTE: ['CONTRIBUTOR', 'OFFICER', 'ADMIN'],
  KEEP: ['OFFICER', 'ADMIN'],
  ADMINISTER: ['ADMIN'],
};
