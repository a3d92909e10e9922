import {
  type ASTNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
} from 'graphql';
import { limits } from './limits.js';
import { beyond } from './refusal.js';
import { type AskedField, Selections, isPage } from './selections.js';

/**
 * Refuses a document whose form alone is beyond what is answered, whatever its variables. It runs before the document is
 * validated, which takes long for some of them and gives a message for each of a thousand faults.
 */
export function checkShape(document: DocumentNode, schema: GraphQLSchema): void {
  countSigns(document);
  const selections = new Selections(document, schema);
  for (const definition of document.definitions) new Walk(selections).check(definition);
}

/** Aliases and directives, where they are written. */
function countSigns(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  const look = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD && selection.alias && ++aliases > limits.aliases) {
        throw beyond('aliases');
      }
      tell(selection);
      if ('selectionSet' in selection && selection.selectionSet) look(selection.selectionSet);
    }
  };
  const tell = (node: ASTNode & { directives?: readonly DirectiveNode[] }) => {
    const count = node.directives?.length ?? 0;
    if (count > limits.directivesAtOnePlace) throw beyond('directivesAtOnePlace', nameOf(node));
    directives += count;
    if (directives > limits.directives) throw beyond('directives');
  };
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    tell(definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) definition.variableDefinitions?.forEach(tell);
    look(definition.selectionSet);
  }
}

function nameOf(node: ASTNode): string {
  if ('name' in node && node.name?.kind === Kind.NAME) return `"${node.name.value}"`;
  return node.kind === Kind.VARIABLE_DEFINITION ? `"$${node.variable.name.value}"` : 'One place';
}

/** Levels, repetitions and the number of selections, with fragments opened where they are used. */
class Walk {
  private seen = 0;

  constructor(private readonly selections: Selections) {}

  check(definition: DefinitionNode): void {
    const { schema } = this.selections;
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const root = schema.getRootType(definition.operation) ?? undefined;
      const fields = this.fields([definition.selectionSet], root);
      if (fields.length > limits.rootFields) throw beyond('rootFields');
      for (const field of fields) this.field(field, 0);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // One that no operation uses is validated all the same.
      this.set([definition.selectionSet], schema.getType(definition.typeCondition.name.value), 0);
    }
  }

  private set(sets: readonly SelectionSetNode[], type: GraphQLNamedType | undefined, level: number): void {
    for (const field of this.fields(sets, type)) this.field(field, level);
  }

  private field({ on, definition, nodes, below }: AskedField, level: number): void {
    const name = nodes[0]!.name.value;
    if (nodes.length > limits.repeats) throw beyond('repeats', name);
    if (below.length === 0) return;
    if (name === '__schema' || name === '__type') {
      this.introspection(below, 1);
      return;
    }
    const next = isPage(on) ? level : level + 1;
    if (next > limits.depth) throw beyond('depth', name);
    this.set(below, definition && getNamedType(definition.type), next);
  }

  private introspection(sets: readonly SelectionSetNode[], level: number): void {
    for (const { nodes, below } of this.fields(sets, undefined)) {
      const name = nodes[0]!.name.value;
      if (nodes.length > limits.repeats) throw beyond('repeats', name);
      if (below.length === 0) continue;
      if (level >= limits.introspectionDepth) throw beyond('introspectionDepth', name);
      this.introspection(below, level + 1);
    }
  }

  private fields(sets: readonly SelectionSetNode[], type: GraphQLNamedType | undefined): AskedField[] {
    return this.selections.fields(sets, type, () => {
      this.seen += 1;
      if (this.seen > limits.selections) throw beyond('selections');
    });
  }
}

/** Whether an error of the parser is about the number of tokens: it has no code by which it could be told. */
export const isTokenFault = (error: unknown): boolean =>
  error instanceof Error && /more tha[nt] \d+ tokens/.test(error.message);
