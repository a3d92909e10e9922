import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { demandOf, fieldRule, isNamed, typeRule } from './permission.js';
import { argumentRules, mutations, queries, subscriptions, types } from './rules.js';

type OutputType = GraphQLObjectType | GraphQLInterfaceType;

/** The types of a schema that have fields, without those of introspection, by name. */
export function outputTypes(schema: GraphQLSchema): OutputType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Where schema and rules do not fit each other: what has no rule, and rules of what there is not. */
export function faultsOf(schema: GraphQLSchema): string[] {
  const all = outputTypes(schema);
  return [...all.flatMap(missing), ...astray(all)];
}

function missing(type: OutputType): string[] {
  const faults: string[] = [];
  const isAsAsked = typeRule(type.name) === 'AS_ASKED';
  if (isAsAsked && type.getInterfaces().length > 0)
    faults.push(`${type.name} is AS_ASKED, and yet every field of its interfaces leads to it.`);
  for (const field of Object.values(type.getFields())) {
    const path = `${type.name}.${field.name}`;
    const rule = fieldRule(type.name, field.name);
    if (rule === undefined) {
      faults.push(`${path} has no rule. Say in access/rules.ts who may have it.`);
      continue;
    }
    for (const face of type.getInterfaces()) {
      const general = face.getFields()[field.name] && fieldRule(face.name, field.name);
      if (general !== undefined && demandOf(general) !== demandOf(rule))
        faults.push(
          `${path} has another rule than ${face.name}.${field.name}, by which it can be asked for.`,
        );
    }
    const named = getNamedType(field.type).name;
    if (typeRule(named) === 'AS_ASKED' && !isAsAsked && !isNamed(type.name, field.name))
      faults.push(
        `${path} leads to ${named}, whose fields are open to whoever asks for ${path}: name its rule.`,
      );
  }
  return faults;
}

function astray(all: readonly OutputType[]): string[] {
  const paths = new Set(['Query.__schema', 'Query.__type']);
  for (const type of all) {
    paths.add(type.name);
    for (const field of Object.values(type.getFields())) {
      paths.add(`${type.name}.${field.name}`);
      for (const argument of field.args) {
        paths.add(argument.name);
        paths.add(`${type.name}.${field.name}.${argument.name}`);
      }
    }
  }
  const ofFields = Object.entries(types).flatMap(([type, rule]) =>
    typeof rule === 'string'
      ? []
      : Object.keys(rule)
          .filter((field) => field !== '*')
          .map((field) => `${type}.${field}`),
  );
  const declared = [
    ...Object.keys(queries).map((field) => `Query.${field}`),
    ...Object.keys(mutations).map((field) => `Mutation.${field}`),
    ...Object.keys(subscriptions).map((field) => `Subscription.${field}`),
    ...Object.keys(argumentRules),
    ...Object.keys(types),
    ...ofFields,
  ];
  return declared
    .filter((path) => !paths.has(path))
    .map((path) => `${path} has a rule, and is not in the schema.`);
}
