import type { GraphQLSchema } from 'graphql';
import { outputTypes } from './coverage.js';
import { demandOf, fieldRule, isOwnOnly, may } from './permission.js';
import { type FieldRule, type Rule, holders, ruleNames } from './rule.js';
import { argumentRules, mutations, queries, subscriptions } from './rules.js';
import { type Viewer, anonymous, roles } from './viewer.js';

const account: Viewer = { ...anonymous(true), kind: 'ACCOUNT' };

/** Who asks, as the columns of the tables. */
const columns: readonly (readonly [title: string, viewer: Viewer])[] = [
  ['Not signed in', anonymous(false)],
  ['Not signed in, open register', anonymous(true)],
  ...roles.map((role) => [role, { ...account, role }] as const),
  ['Token', { ...account, kind: 'TOKEN', role: 'READER' }],
];

/** The published table of permissions, as Markdown. */
export function permissionTable(schema: GraphQLSchema): string {
  return `# Who may do what

<!-- Generated from packages/api/src/access by \`pnpm schema:emit\`. Never edited by hand. -->

Every operation, type and field of the API has a rule. An operation is checked against the rules as a whole, before
anything of it runs: who is not signed in gets the error \`UNAUTHENTICATED\`, everybody else \`FORBIDDEN\`, with the way to
what was refused and the role that it needs. Each role includes those before it: ${roles.join(', ')}.
A disabled account is not signed in. A token reads as far as its scope goes, never what is restricted, and never writes.

Which records somebody sees is another matter: what is restricted or retracted is not there for those who may not see
it, whatever they ask.

## Rules

${table(
  ['Rule', 'Who'],
  ruleNames.map((rule) => [`\`${rule}\``, holders[rule].words]),
)}

## Queries

${operations(queries)}

## Mutations

Where it says "own", the register decides, at the day of the request: a contributor's person holds a post that is
accountable for the action or supports it. Each thing tells it by its fields \`viewerCan…\`.

${operations(mutations)}

## Subscriptions

${operations(subscriptions)}

## Arguments

These need more than their field, unless they are null or false.

${table(
  ['Argument', 'Rule'],
  Object.entries(argumentRules).map(([argument, rule]) => [`\`${argument}\``, `\`${rule}\``]),
)}

## Types

Who may ask for which fields, by whatever way they come to the type.

${typeLines(schema).join('\n')}
`;
}

function operations(rules: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(rules).map(([name, rule]) => [
    `\`${name}\``,
    `\`${rule}\``,
    ...columns.map(([, viewer]) => cell(viewer, rule)),
  ]);
  return table(['Operation', 'Rule', ...columns.map(([title]) => title)], rows);
}

function cell(viewer: Viewer, rule: Rule): string {
  if (!may(viewer, rule)) return '–';
  return isOwnOnly(viewer, rule) ? 'own' : 'yes';
}

function typeLines(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return outputTypes(schema)
    .filter((type) => !roots.includes(type as never))
    .map((type) => {
      const byRule = new Map<string, string[]>();
      for (const field of Object.keys(type.getFields()).toSorted()) {
        const words = wordsOf(fieldRule(type.name, field)!);
        byRule.set(words, [...(byRule.get(words) ?? []), `\`${field}\``]);
      }
      const parts = [...byRule].map(([words, fields]) => `${words}: ${fields.join(', ')}`);
      return `- **${type.name}** – ${parts.join('; ')}.`;
    });
}

const wordsOf = (rule: FieldRule) =>
  typeof rule === 'string' ? rule : `${demandOf(rule)}, but null unless ${rule.elseNull}`;

/** A Markdown table, its columns in line as Prettier wants them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
