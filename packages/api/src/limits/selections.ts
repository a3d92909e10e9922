import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** One field of an answer, with all places that ask for it. */
export interface AskedField {
  /** The type on which it was asked for; undefined where the document names none that exists. */
  on: GraphQLNamedType | undefined;
  definition: GraphQLField<unknown, unknown> | undefined;
  nodes: FieldNode[];
  /** What is selected below it, by all those places together. */
  below: SelectionSetNode[];
}

/** Reads the selections of a document, which need not be valid, as execution would: fragments opened, like joined with like. */
export class Selections {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    document: DocumentNode,
    readonly schema: GraphQLSchema,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  /** The fields of some selections on one type. `seen` is called for everything met on the way. */
  fields(
    sets: readonly SelectionSetNode[],
    type: GraphQLNamedType | undefined,
    seen: () => void = () => undefined,
  ): AskedField[] {
    const asked = new Map<string, AskedField>();
    const opened = new Set<string>();
    const open = (set: SelectionSetNode, on: GraphQLNamedType | undefined) => {
      for (const selection of set.selections) {
        seen();
        if (selection.kind === Kind.FIELD) add(asked, selection, on);
        else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const { typeCondition } = selection;
          open(selection.selectionSet, typeCondition ? this.schema.getType(typeCondition.name.value) : on);
        } else if (!opened.has(selection.name.value)) {
          opened.add(selection.name.value);
          const fragment = this.fragments.get(selection.name.value);
          if (fragment) open(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value));
        }
      }
    };
    for (const set of sets) open(set, type);
    return [...asked.values()];
  }
}

function add(asked: Map<string, AskedField>, node: FieldNode, on: GraphQLNamedType | undefined): void {
  const name = node.name.value;
  // Kinds of an interface may have different fields under one name of the answer: those are no like.
  const key = `${node.alias?.value ?? name}:${name}`;
  const known = asked.get(key);
  const definition = isObjectType(on) || isInterfaceType(on) ? on.getFields()[name] : undefined;
  const field = known ?? { on, definition, nodes: [], below: [] };
  if (!field.definition && definition) Object.assign(field, { on, definition });
  field.nodes.push(node);
  if (node.selectionSet) field.below.push(node.selectionSet);
  if (!known) asked.set(key, field);
}

/** Whether a type is a page of a connection or a row of it: part of the field that holds it, no level of its own. */
export const isPage = (type: GraphQLNamedType | undefined): boolean =>
  type !== undefined && /(Connection|Edge)$/.test(type.name) && type.name !== 'EcosystemEdge';
