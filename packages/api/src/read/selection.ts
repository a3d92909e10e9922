import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  TypeNameMetaFieldDef,
  getArgumentValues,
} from 'graphql';
// The rule of the specification for which fields a selection means. graphql-js executes by it and keeps it apart.
import { collectSubfields } from 'graphql/execution/collectFields.js';

export type OutputType = GraphQLObjectType | GraphQLInterfaceType;

/** A field as it was asked for. Asked for in several places, it is one field with all that they select. */
export interface Asked {
  /** Its key in the answer: the alias, or its name. */
  key: string;
  field: GraphQLField<unknown, unknown>;
  /** The type by whose definition it is read. */
  on: OutputType;
  nodes: readonly FieldNode[];
}

/** The types of an interface for which a selection means the same fields. */
interface Alike {
  types: GraphQLObjectType[];
  fields: Asked[];
}

/** What an operation asks of types, in the order in which the answer has it. */
export class Selection {
  readonly schema: GraphQLSchema;

  constructor(private readonly info: GraphQLResolveInfo) {
    this.schema = info.schema;
  }

  /** The root field itself. */
  get root(): Asked {
    const { parentType, fieldName, fieldNodes, path } = this.info;
    return {
      key: String(path.key),
      field: parentType.getFields()[fieldName]!,
      on: parentType,
      nodes: fieldNodes,
    };
  }

  argumentsOf({ field, nodes }: Asked): Record<string, unknown> {
    return getArgumentValues(field, nodes[0]!, this.info.variableValues);
  }

  of(type: GraphQLObjectType, nodes: readonly FieldNode[]): Asked[] {
    return [...this.collected(type, nodes)].map(([key, found]) => asked(key, found, type));
  }

  /** For an interface: its types by what is asked of them, those last of which nothing is asked that is theirs alone. */
  byType(face: GraphQLInterfaceType, nodes: readonly FieldNode[]): Alike[] {
    const groups: { types: GraphQLObjectType[]; found: Map<string, readonly FieldNode[]> }[] = [];
    const all = this.schema.getPossibleTypes(face);
    // Where fields alone are named, and no fragment on a type, they are the same for all.
    const isOne = nodes.every(({ selectionSet }) => selectionSet!.selections.every(isField));
    if (isOne) groups.push({ types: [...all], found: this.collected(all[0]!, nodes) });
    for (const type of isOne ? [] : all) {
      const found = this.collected(type, nodes);
      const group = groups.find((known) => isSame(known.found, found));
      if (group) group.types.push(type);
      else groups.push({ types: [type], found });
    }
    groups.sort((one, other) => one.types.length - other.types.length);
    return groups.map(({ types, found }) => ({
      types,
      fields: [...found].map(([key, where]) => {
        const name = where[0]!.name.value;
        // What several types are asked for alike is a field of an interface, and read as that says.
        const shared = types[0]!.getInterfaces().find((candidate) => name in candidate.getFields());
        return asked(key, where, types.length > 1 && shared ? shared : types[0]!);
      }),
    }));
  }

  private collected(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    const { schema, fragments, variableValues } = this.info;
    return collectSubfields(schema, fragments, variableValues, type, nodes);
  }
}

const isField = ({ kind }: SelectionNode) => kind === Kind.FIELD;

function asked(key: string, nodes: readonly FieldNode[], on: OutputType): Asked {
  const name = nodes[0]!.name.value;
  return { key, nodes, on, field: on.getFields()[name] ?? TypeNameMetaFieldDef };
}

function isSame(one: Map<string, readonly FieldNode[]>, other: Map<string, readonly FieldNode[]>): boolean {
  if (one.size !== other.size) return false;
  const others = [...other];
  return [...one].every(([key, nodes], at) => {
    const [otherKey, otherNodes] = others[at]!;
    return (
      key === otherKey &&
      nodes.length === otherNodes.length &&
      nodes.every((node, i) => node === otherNodes[i])
    );
  });
}
