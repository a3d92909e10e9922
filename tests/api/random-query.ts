import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';

type Chance = () => number;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What arguments are taken from, so that queries find something. */
export interface Known {
  ids: string[];
  slugs: Record<string, string[]>;
  words: string[];
}

const DAYS = ['2024-01-01', '2025-03-31', '2025-08-15', '2026-01-07', '2026-06-30'];
const SKIPPED = new Set([
  'auditVerification',
  'boardReplacePreview',
  'boardMergePreview',
  'boardDissolvePreview',
]);
const KEYS = [
  'a',
  'b',
  'id',
  'kind',
  'name',
  'nodes',
  'value',
  'typename',
  'aVeryLongKeyThatIsLongerThanTheSixtyThreeLettersOfAPostgresqlName',
];

/** Makes valid queries of a schema: aliases, fragments of all sorts, directives, variables, arguments. */
export class RandomQuery {
  private fragments: string[] = [];
  private readonly variables = { $yes: 'Boolean!', $no: 'Boolean!', $few: 'Int' };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    private readonly chance: Chance,
  ) {}

  /** A query that the schema allows. */
  next(): string {
    for (;;) {
      this.fragments = [];
      const roots = Array.from({ length: 1 + this.number(2) }, () => this.rootField()).join(' ');
      const body = `{ ${roots} } ${this.fragments.join(' ')}`;
      const used = Object.entries(this.variables).filter(([name]) => body.includes(name));
      const query = `query ${used.length > 0 ? `(${used.map((one) => one.join(': ')).join(', ')})` : ''} ${body}`;
      if (validate(this.schema, parse(query)).length === 0) return query;
    }
  }

  private rootField(): string {
    const fields = Object.values(this.schema.getQueryType()!.getFields()).filter(
      ({ name }) => !SKIPPED.has(name),
    );
    return this.field(this.pick(fields), 4);
  }

  private selection(type: GraphQLNamedType, levels: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} has no fields`);
    const parts = Array.from({ length: 1 + this.number(4) }, () => this.part(type, levels));
    if (parts.every((part) => part === '')) return '{ __typename }';
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLNamedType, levels: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    if (this.chance() < 0.08) return `${this.alias('__typename')}__typename`;
    if (this.chance() < (isAbstractType(type) ? 0.4 : 0.15)) return this.fragment(type, levels);
    const fields = Object.values(type.getFields()).filter(
      (field) => levels > 0 || isLeafType(getNamedType(field.type)),
    );
    return fields.length === 0 ? '__typename' : this.field(this.pick(fields), levels);
  }

  private fragment(type: GraphQLNamedType, levels: number): string {
    const on = this.pick<GraphQLNamedType>(
      isAbstractType(type)
        ? [type, ...this.schema.getPossibleTypes(type)]
        : [type, ...(isObjectType(type) ? type.getInterfaces() : [])],
    );
    const selection = this.selection(on, levels);
    const directive = this.directive();
    if (this.chance() < 0.3) {
      const name = `F${this.fragments.length}`;
      // A place of its own first: fragments inside it take the next names.
      const at = this.fragments.push('') - 1;
      this.fragments[at] = `fragment ${name} on ${on.name} ${selection}`;
      return `...${name}${directive}`;
    }
    return `... on ${on.name}${directive} ${selection}`;
  }

  private field(field: GraphQLField<unknown, unknown>, levels: number): string {
    const named = getNamedType(field.type);
    const own = `${this.alias(field.name)}${field.name}${this.argumentsOf(field)}${this.directive()}`;
    if (isLeafType(named)) return own;
    const isPart = /(Connection|Edge|PageInfo)$/.test(named.name);
    return `${own} ${this.selection(named, isPart ? Math.max(levels, 1) - 0.5 : levels - 1)}`;
  }

  private alias(name: string): string {
    if (this.chance() > 0.3) return '';
    return `${this.pick(KEYS)}${this.chance() < 0.7 ? `_${name}` : ''}: `;
  }

  private directive(): string {
    if (this.chance() > 0.06) return '';
    return ` ${this.pick(['@include(if: $yes)', '@include(if: $no)', '@skip(if: $no)', '@skip(if: true)'])}`;
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = new Map<string, string>();
    const wanted = field.args.filter(
      (arg) => isRequiredArgument(arg) || arg.name === 'first' || this.chance() < 0.2,
    );
    for (const arg of wanted) given.set(arg.name, this.argument(arg));
    const names = new Set(field.args.map((arg) => arg.name));
    if (names.has('slug')) {
      given.delete('id');
      given.set('slug', JSON.stringify(this.pick(this.known.slugs[field.name] ?? ['nothing'])));
    }
    if (field.name === 'action') {
      given.delete('plan');
      given.delete('reference');
      given.set('id', JSON.stringify(this.pick(this.known.ids)));
    }
    if (given.has('asRecorded')) given.delete('includeRetracted');
    given.delete('after');
    if (field.name === 'ecosystemDiff') given.set('from', '"2024-01-01"').set('to', '"2026-01-07"');
    if (given.size === 0) return '';
    return `(${[...given].map(([name, value]) => `${name}: ${value}`).join(', ')})`;
  }

  private argument({ name, type }: GraphQLArgument): string {
    if (name === 'first') return this.chance() < 0.2 ? '$few' : String(this.number(4));
    if (name === 'offset') return String(this.number(3));
    if (name === 'depth') return String(this.number(3));
    return this.value(type, 1);
  }

  private value(type: GraphQLInputType, levels: number): string {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      return `[${Array.from({ length: 1 + this.number(2) }, () => this.value(bare.ofType, levels)).join(', ')}]`;
    }
    if (isEnumType(bare)) return this.pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        (field) => isRequiredArgument(field as never) || this.chance() < 0.15,
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.value(field.type, levels - 1)}`).join(', ')} }`;
    }
    switch (bare.name) {
      case 'ID':
        return JSON.stringify(this.pick(this.known.ids));
      case 'Date':
        return JSON.stringify(this.pick(DAYS));
      case 'DateTime':
        return '"2100-01-01T00:00:00Z"';
      case 'Boolean':
        return String(this.chance() < 0.5);
      case 'Int':
        return String(this.number(4));
      default:
        return JSON.stringify(this.pick(this.known.words));
    }
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.number(from.length)]!;
  }

  private number(below: number): number {
    return Math.floor(this.chance() * below);
  }
}
