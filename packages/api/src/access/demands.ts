import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { argumentRule, demandOf, fieldRule, isForAll } from './permission.js';
import type { Rule } from './rule.js';

/** What an operation asks for that not everybody may have. */
export interface Demand {
  rule: Rule;
  /** The way to it by the names of fields, such as "auditVerification" or "boards(includeRetracted)". */
  path: string;
  node: FieldNode | ArgumentNode;
  /** An argument given by this variable demands nothing while the variable is null or false. */
  variable: string | null;
}

/** Everything that an operation of a valid document asks for: each field and argument of a type once. */
export function demandsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Demand[] {
  return new Walk(schema, document).over(operation);
}

/** Whether a literal asks for nothing by itself. */
export const isNothing = (value: ValueNode): boolean =>
  value.kind === Kind.NULL || (value.kind === Kind.BOOLEAN && !value.value);

class Walk {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** A fragment asks for the same wherever it is spread: it is walked once, however often that is. */
  private readonly walked = new Set<string>();
  private readonly demands = new Map<string, Demand>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  over({ operation, selectionSet }: OperationDefinitionNode): Demand[] {
    this.selections(selectionSet, this.schema.getRootType(operation)!.name, []);
    return [...this.demands.values()];
  }

  private selections(set: SelectionSetNode, type: string, path: readonly string[]): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.field(selection, type, path);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.selections(selection.selectionSet, selection.typeCondition?.name.value ?? type, path);
      } else if (!this.walked.has(selection.name.value)) {
        const fragment = this.fragments.get(selection.name.value)!;
        this.walked.add(fragment.name.value);
        this.selections(fragment.selectionSet, fragment.typeCondition.name.value, path);
      }
    }
  }

  private field(field: FieldNode, type: string, path: readonly string[]): void {
    const name = field.name.value;
    const here = [...path, name];
    const rule = fieldRule(type, name);
    if (rule === undefined) throw new Error(`${type}.${name} has no rule.`);
    this.demand(`${type}.${name}`, demandOf(rule), here.join('.'), field, null);
    for (const argument of field.arguments ?? []) {
      const needed = argumentRule(type, name, argument.name.value);
      if (needed === null || isNothing(argument.value)) continue;
      const variable = argument.value.kind === Kind.VARIABLE ? argument.value.name.value : null;
      const key = `${type}.${name}.${argument.name.value}.${variable ?? ''}`;
      this.demand(key, needed, `${here.join('.')}(${argument.name.value})`, argument, variable);
    }
    const parent = this.schema.getType(type);
    if (!field.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const definition = parent.getFields()[name];
    // What introspection shows below __schema is open to whoever may ask for that.
    if (definition) this.selections(field.selectionSet, getNamedType(definition.type).name, here);
  }

  private demand(key: string, rule: Rule, path: string, node: Demand['node'], variable: string | null): void {
    if (!isForAll(rule) && !this.demands.has(key)) this.demands.set(key, { rule, path, node, variable });
  }
}
