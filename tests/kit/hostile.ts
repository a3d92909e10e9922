import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Chance = () => number;

/** What nobody means to send. */
const TEXTS: readonly string[] = [
  '', ' ', '\t\n', '\u0000', 'a\u0000b', '\u001b[31m', '\ud800', '\udfff\ud800', '\ufeff', '\u202etxt', '\u200b', 'e\u0301', '﷽'.repeat(50), '🏳️‍🌈', '👩‍👩‍👧‍👦'.repeat(30), 'İıſß', '％00', '%', '_', '\\', '\\x', "'", '"', '`', '$1', '${1}', '{{7*7}}', '../../etc/passwd',
  "'; drop table node; --", "' or 1=1 --", '"); select pg_sleep(5); --', 'select * from node', '/*', '--', "E'\\\\'", '1e999', 'NaN', 'Infinity', '-0', 'null', 'undefined', 'true', '[]', '{}', '{"a":1}', '__proto__', 'constructor', 'toString',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '&lt;b&gt;', '<!--', ']]>', 'https://example.org/?a=1&b=2', 'http://[::1]:80', 'mailto:a@example.org', 'file:///etc/passwd', '=1+1', '@SUM(A1)', '\r\nset-cookie: a=b',
  'x'.repeat(300), 'x'.repeat(5000), 'x'.repeat(60_000), 'ä'.repeat(20_001), '('.repeat(3000), 'a '.repeat(3000), '!'.repeat(200), '&|!<->:*', "a:* & !b <-> 'c",
  '2026-01-07', '2026-02-30', '9999-12-31', '10000-01-01', '-0001-01-01', '0000-00-00', 'now', 'infinity', 'epoch', '2026-01-07T25:00:00Z', '2026-01-07T00:00:00+99:00', '294277-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z',
  'bnVsbA', 'W10', 'WyJuYW1lLGlkIiwieCIsInkiXQ', 'MTowMDAwMDAwMDAwMDAwMDAw',
]; // prettier-ignore
const NUMBERS: readonly unknown[] = [0, 1, -1, 2, 5, 7, 25, 1000, 1001, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e300, 0.5, '1', true, null]; // prettier-ignore
const DAYS = [
  '0001-01-01',
  '1900-02-28',
  '2024-02-29',
  '2026-01-07',
  '9999-12-31',
  '2026-02-30',
  '',
  'today',
];
const WRONG: readonly unknown[] = [null, 0, 'text', true, [], {}, [[]], [null], { a: { b: [1] } }];

/** Makes arguments for the fields of a schema, most of the right type and all of them ill meant. The same for the same seed. */
export class Hostile {
  constructor(
    private readonly chance: Chance,
    /** Identifiers and addresses of records that there are. */
    private readonly known: readonly string[],
  ) {}

  /** An operation that asks for one root field, with variables for all its arguments. */
  operation(
    kind: 'query' | 'mutation',
    field: GraphQLField<unknown, unknown>,
  ): { query: string; variables: Record<string, unknown> } {
    const args = field.args.filter((arg) => isNonNullType(arg.type) || this.chance() < 0.6);
    const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
    const head = args.length === 0 ? field.name : `${field.name}(${given})`;
    return {
      query: `${kind} ${declared === '' ? '' : `(${declared})`} { ${head} ${selectionOf(field.type)} }`,
      variables: Object.fromEntries(args.map(({ name, type }) => [name, this.value(type)])),
    };
  }

  private value(type: GraphQLInputType, depth = 0): unknown {
    if (this.chance() < 0.03) return this.pick(WRONG);
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    const bare = getNullableType(type);
    if (isListType(bare)) return this.list(bare.ofType, depth);
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        (field) => isNonNullType(field.type) || this.chance() < (depth > 2 ? 0.1 : 0.4),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, depth + 1)]));
    }
    if (isEnumType(bare)) return this.chance() < 0.95 ? this.pick(bare.getValues()).name : this.pick(TEXTS);
    switch (bare.name) {
      case 'Int':
      case 'Float':
        return this.pick(NUMBERS);
      case 'Boolean':
        return this.chance() < 0.5;
      case 'ID':
        return this.chance() < 0.7 ? this.pick(this.known) : this.pick(TEXTS);
      case 'Date':
        return this.pick(DAYS);
      default:
        return this.chance() < 0.1 ? this.pick(this.known) : this.pick(TEXTS);
    }
  }

  private list(type: GraphQLInputType, depth: number): unknown[] {
    const length = this.chance() < 0.02 ? 1001 : Math.floor(this.chance() * 4);
    if (length < 10) return Array.from({ length }, () => this.value(type, depth + 1));
    const one = this.value(type, depth + 1);
    return Array.from({ length }, () => one);
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.chance() * from.length)]!;
  }
}

/** Enough to make the field do its work. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = named.getFields();
  const parts = ['totalCount', 'userErrors', 'nodes'].filter((name) => name in fields);
  return `{ __typename ${parts.map((name) => (name === 'totalCount' ? name : `${name} { __typename }`)).join(' ')} }`;
}
