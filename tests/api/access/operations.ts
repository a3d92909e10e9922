import { buildSchema } from '@golden-thread/api';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export const schema = buildSchema();

export type Root = 'Query' | 'Mutation' | 'Subscription';
export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

export const rootType = (root: Root) => schema.getType(root) as GraphQLObjectType;
export const rootTypes = (['Query', 'Mutation', 'Subscription'] as const).map(rootType);
export const rootFields = (root: Root): string[] => Object.keys(rootType(root).getFields());

/** The types that have fields, without the roots and what introspection uses. */
export const fieldedTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is Fielded =>
    (isObjectType(type) || isInterfaceType(type)) && !/^(__|(Query|Mutation|Subscription)$)/.test(type.name),
);

/** The text of one operation whose arguments are variables of the same names. */
export function operation(root: Root, name: string, args: readonly string[]): string {
  const field = rootType(root).getFields()[name]!;
  const given = field.args.filter((arg) => args.includes(arg.name));
  return textOf(root, given, `${call(field, given)}${smallest(field)}`);
}

/** What tells that an answer came, and what was wrong with an entry. */
function smallest(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  const hasErrors = isObjectType(type) && 'userErrors' in type.getFields();
  return hasErrors ? ' { userErrors { code field message } }' : ' { __typename }';
}

type Argument = GraphQLField<unknown, unknown>['args'][number];

const textOf = (root: Root, args: readonly Argument[], selection: string) => {
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return `${root.toLowerCase()} ${variables && `(${variables})`} { ${selection} }`;
};

const call = ({ name }: GraphQLField<unknown, unknown>, args: readonly Argument[]) =>
  `${name}${args.length > 0 ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : ''}`;

export interface Way {
  root: 'Query' | 'Mutation';
  /** The fields that lead to the type, as "Type.field". */
  path: string[];
  /** An operation that asks fields of the type. Variables that it needs are declared, and never given. */
  ask: (fields: readonly string[]) => string;
}

/** The shortest ways to all types that have fields, from the queries or else from the mutations. */
export function ways(): ReadonlyMap<string, Way> {
  const found = new Map<
    string,
    { root: Way['root']; steps: [type: Fielded, field: GraphQLField<unknown, unknown>][] }
  >();
  for (const root of ['Query', 'Mutation'] as const) {
    const open: { type: Fielded; steps: [Fielded, GraphQLField<unknown, unknown>][] }[] = [
      { type: rootType(root), steps: [] },
    ];
    for (let next = open.shift(); next; next = open.shift()) {
      for (const field of Object.values(next.type.getFields())) {
        const type = getNamedType(field.type) as GraphQLNamedType;
        if (!(isObjectType(type) || isInterfaceType(type)) || found.has(type.name)) continue;
        const steps: [Fielded, GraphQLField<unknown, unknown>][] = [...next.steps, [next.type, field]];
        found.set(type.name, { root, steps });
        open.push({ type, steps });
      }
    }
  }
  return new Map([...found].map(([name, { root, steps }]) => [name, wayOf(name, root, steps)]));
}

type AnyField = GraphQLField<unknown, unknown>;

function wayOf(name: string, root: Way['root'], steps: [Fielded, AnyField][]): Way {
  const type = schema.getType(name) as Fielded;
  return {
    root,
    path: steps.map(([on, field]) => `${on.name}.${field.name}`),
    ask: (asked) => {
      const variables: string[] = [];
      // Each field with variables of its own, for two may have arguments of one name.
      const called = (field: AnyField): string => {
        const args = field.args.filter(isRequiredArgument).map((arg) => {
          const variable = `$v${variables.length}`;
          variables.push(`${variable}: ${String(arg.type)}`);
          return `${arg.name}: ${variable}`;
        });
        return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
      };
      const way = steps.map(([, field]) => `${called(field)} { `).join('');
      const fields = asked.map((one) => {
        const field = type.getFields()[one]!;
        return `${called(field)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
      });
      const given = variables.length > 0 ? ` (${variables.join(', ')})` : '';
      return `${root.toLowerCase()}${given} { ${way}${fields.join(' ')}${' }'.repeat(steps.length)} }`;
    },
  };
}
