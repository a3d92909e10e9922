import { type FieldRule, type Rule, type TypeRule, holders } from './rule.js';
import { argumentRules, mutations, queries, subscriptions, types } from './rules.js';
import { type Role, type Viewer, hasRole } from './viewer.js';

/** Whether a rule opens something to a viewer. For CONTRIBUTE and OWN, whether it may: which things, is asked besides. */
export function may(viewer: Viewer, rule: Rule): boolean {
  const { kinds, role } = holders[rule];
  return kinds.includes(viewer.kind) && (role === null || hasRole(viewer, role));
}

/** Whether a rule shuts nobody out. */
export const isForAll = (rule: Rule): boolean => rule === 'PUBLIC' || rule === 'AS_ASKED';

/** The role that a rule needs; null when none, or none in particular, would do. */
export const roleFor = (rule: Rule): Role | null => holders[rule].role;

const roots: Record<string, Readonly<Record<string, Rule>>> = {
  Query: queries,
  Mutation: mutations,
  Subscription: subscriptions,
};

/** The rule of a field; undefined when none is declared. */
export function fieldRule(type: string, field: string): FieldRule | undefined {
  if (field === '__typename' || type.startsWith('__')) return 'PUBLIC';
  const root = roots[type];
  if (root) return own(root, field);
  const rule = typeRule(type);
  return typeof rule === 'object' ? (own(rule, field) ?? own(rule, '*')) : rule;
}

/** Whether a field has a rule of its own, and not only that of all fields of its type. */
export const isNamed = (type: string, field: string): boolean =>
  Object.hasOwn(roots, type) || (typeof types[type] === 'object' && Object.hasOwn(types[type], field));

/** The rule of a type, which a connection and its edges have from what they hold. */
export function typeRule(type: string): TypeRule | undefined {
  const declared = own(types, type);
  if (declared !== undefined) return declared;
  if (type.endsWith('Payload')) return 'AS_ASKED';
  const held = /^(\w+?)(Connection|Edge)$/.exec(type)?.[1];
  const rule = held === undefined ? undefined : own(types, held);
  return typeof rule === 'object' ? 'READ' : rule;
}

/** What an argument needs beside what its field needs; null for nothing. */
export function argumentRule(type: string, field: string, argument: string): Rule | null {
  return own(argumentRules, `${type}.${field}.${argument}`) ?? own(argumentRules, argument) ?? null;
}

/** Who may ask for a field. One that is shown to some as null may be asked for by all who may read its type. */
export function demandOf(rule: FieldRule): Rule {
  return typeof rule === 'string' ? rule : 'READ';
}

/** Whether a viewer is shown the value of a field such as "Change.actor", and not null in its place. */
export function isShown(viewer: Viewer, path: `${string}.${string}`): boolean {
  const [type, field] = path.split('.') as [string, string];
  const rule = fieldRule(type, field);
  if (rule === undefined) throw new Error(`${path} has no rule.`);
  return may(viewer, typeof rule === 'string' ? rule : rule.elseNull);
}

/** Whether what a rule opens to a viewer is only what is theirs: the register decides, thing by thing. */
export const isOwnOnly = (viewer: Viewer, rule: Rule): boolean =>
  rule === 'OWN' || (rule === 'CONTRIBUTE' && !hasRole(viewer, 'OFFICER'));

export function mutationRule(mutation: string): Rule {
  const rule = own(mutations, mutation);
  if (rule === undefined) throw new Error(`${mutation} has no rule.`);
  return rule;
}

/** The mutations that a viewer may call, if only on what is theirs. */
export const callable = (viewer: Viewer): string[] =>
  Object.entries(mutations)
    .flatMap(([mutation, rule]) => (may(viewer, rule) ? [mutation] : []))
    .toSorted();

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
