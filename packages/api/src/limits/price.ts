import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { readOf } from '../read/field.js';
import { pageSize } from '../read/connection.js';
import { tooDear } from './refusal.js';
import { type AskedField, Selections } from './selections.js';
import { type Size, isCounted, sizeOf } from './sizes.js';

type Variables = Readonly<Record<string, unknown>>;

export interface Price {
  /** How many nodes the answer may hold, as far as can be told from the operation. */
  requested: number;
  /** How many it may ask for. */
  limit: number;
}

/** What an operation asks for, by the sizes of the variables that its price depends on. */
interface Priced {
  variables: string[];
  bySizes: Map<string, number>;
}

/** Prices of operations that are asked again and again; an operation is forgotten with its document. */
const priced = new WeakMap<OperationDefinitionNode, Priced>();
const REMEMBERED = 50;

/**
 * The price of a valid operation: how many nodes it asks for, things of the register with an id of their own. A page counts
 * as many as its `first`, a list without pages as many as it usually has, an object one, and what stands inside them as
 * many times. Refused when it is more than allowed.
 */
export function checkPrice(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limit: number,
): Price {
  const known = priced.get(operation);
  const sizes = known?.variables.map((name) => lengthOf(variables[name])).join();
  const requested =
    (sizes === undefined ? undefined : known!.bySizes.get(sizes)) ??
    price(schema, document, operation, variables);
  if (requested > limit) throw tooDear(requested, limit);
  return { requested, limit };
}

function price(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const pricing = new Pricing(new Selections(document, schema), operation, variables);
  const requested = pricing.set(
    [operation.selectionSet],
    schema.getRootType(operation.operation) ?? undefined,
  );
  const names = [...pricing.used];
  const known = priced.get(operation) ?? { variables: names, bySizes: new Map<string, number>() };
  if (known.bySizes.size >= REMEMBERED) known.bySizes.clear();
  known.bySizes.set(names.map((name) => lengthOf(variables[name])).join(), requested);
  priced.set(operation, known);
  return requested;
}

function lengthOf(value: unknown): number | string {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : String(value === undefined);
}

/** What is a thing of its own, with an id; a rating or a timescale is a value of another. */
const isNode = (type: GraphQLNamedType): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();

class Pricing {
  /** The variables that the price depends on. */
  readonly used = new Set<string>();

  constructor(
    private readonly selections: Selections,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {}

  set(sets: readonly SelectionSetNode[], type: GraphQLNamedType | undefined): number {
    let sum = 0;
    for (const field of this.selections.fields(sets, type)) sum += this.field(field);
    return sum;
  }

  private field(field: AskedField): number {
    const { on, definition, below } = field;
    const type = definition && getNamedType(definition.type);
    if (!on || !definition || !isCompositeType(type)) return 0;
    if (type.name.endsWith('Connection')) return this.connection(field, type);
    const inner = this.set(below, type);
    const how = readOf(definition)?.how;
    const isRoot = how === undefined && this.isRoot(on);
    if (!isRoot && how !== 'one' && how !== 'many') return inner;
    const itself = isNode(type) && !isCounted(on.name, definition.name) ? 1 : 0;
    if (!isListType(getNullableType(definition.type))) return itself + inner;
    const { inside, rows } = this.size(field);
    return (rows ?? inside * itself) + inside * inner;
  }

  /** A page: its rows, asked for as nodes, as edges or as both. A count alone is one. */
  private connection(field: AskedField, type: GraphQLNamedType): number {
    const size = pageSize(this.number(argument(field, 'first')), field.definition!.name);
    let each = 0;
    for (const { definition, below } of this.selections.fields(field.below, type)) {
      const part = definition && getNamedType(definition.type);
      if (definition?.name === 'nodes') each += 1 + this.set(below, part);
      if (definition?.name === 'edges') each += 1 + this.edge(below, part);
    }
    return Math.max(1, size * each);
  }

  private edge(sets: readonly SelectionSetNode[], type: GraphQLNamedType | undefined): number {
    let sum = 0;
    for (const { definition, below } of this.selections.fields(sets, type)) {
      if (definition?.name === 'node') sum += this.set(below, getNamedType(definition.type));
    }
    return sum;
  }

  private size(field: AskedField): Size {
    const ids = argument(field, 'ids');
    if (ids?.kind === Kind.LIST) return { inside: ids.values.length };
    const given = ids?.kind === Kind.VARIABLE ? this.variable(ids.name.value) : undefined;
    return Array.isArray(given) ? { inside: given.length } : sizeOf(field.on!.name, field.definition!.name);
  }

  private number(value: ValueNode | undefined): number | null {
    if (value?.kind === Kind.INT) return Number(value.value);
    const given = value?.kind === Kind.VARIABLE ? this.variable(value.name.value) : null;
    return typeof given === 'number' ? given : null;
  }

  /** What was given for a variable, else what the operation says for where nothing is. */
  private variable(name: string): unknown {
    this.used.add(name);
    const given = this.variables[name];
    if (given !== undefined) return given;
    const definition = this.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    const otherwise = definition?.defaultValue;
    if (otherwise?.kind === Kind.LIST) return otherwise.values;
    return otherwise?.kind === Kind.INT ? Number(otherwise.value) : undefined;
  }

  private isRoot(type: GraphQLNamedType): boolean {
    const { schema } = this.selections;
    return type === schema.getQueryType() || type === schema.getMutationType();
  }
}

const argument = ({ nodes }: AskedField, name: string): ValueNode | undefined =>
  nodes[0]!.arguments?.find((given: ArgumentNode) => given.name.value === name)?.value;
