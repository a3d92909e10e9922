import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { GraphQLError, Kind, parse, visit } from 'graphql';
import type { ErrorCode } from '../shared/errors.js';
import { limits } from './limits.js';

/** The console's manifests: each operation's text by its id. */
const manifests = ['@golden-thread/schema/documents.json', '@golden-thread/schema/writing/documents.json'];

const PREFIX = 'sha256:';
/** So many other texts are remembered, and none that is longer. */
const REMEMBERED = 1000;
const LONGEST_REMEMBERED = 20_000;

/** The operations of the console: known by their ids, and, however they are written, by their texts. */
export class TrustedDocuments {
  private readonly texts = new Map<string, string>();
  private readonly forms = new Set<string>();
  private readonly known = new Map<string, boolean>();

  constructor() {
    const require = createRequire(import.meta.url);
    for (const manifest of manifests) {
      const entries = JSON.parse(readFileSync(require.resolve(manifest), 'utf8')) as Record<string, string>;
      for (const [id, text] of Object.entries(entries)) {
        this.texts.set(id, text);
        this.forms.add(formOf(text));
      }
    }
  }

  /** The text of an operation by its id, with or without the name of the hash before it. */
  textOf(id: string): string | undefined {
    return this.texts.get(id.startsWith(PREFIX) ? id : `${PREFIX}${id}`);
  }

  has(text: string): boolean {
    const remembered = this.known.get(text);
    if (remembered !== undefined) return remembered;
    const isTrusted = this.isOne(text);
    if (text.length <= LONGEST_REMEMBERED) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(text, isTrusted);
    }
    return isTrusted;
  }

  private isOne(text: string): boolean {
    try {
      return this.forms.has(formOf(text));
    } catch (error) {
      if (error instanceof GraphQLError) return false;
      throw error;
    }
  }
}

/** The same for all texts that ask for the same: clients add `__typename`, and print as they like. */
function formOf(text: string): string {
  const document = parse(text, { maxTokens: limits.tokens, noLocation: true });
  return printExecutableGraphQLDocument(
    visit(document, {
      [Kind.SELECTION_SET]: (set) => {
        const selections = set.selections.filter(
          (selection) => selection.kind !== Kind.FIELD || selection.name.value !== '__typename',
        );
        return selections.length === 0 ? undefined : { ...set, selections };
      },
    }),
  );
}

/** The refusal of an operation that is none of the console's. */
export const notTrusted = (): GraphQLError =>
  new GraphQLError(
    'This register answers the operations of its console, and those of tokens. Ask with a token, or have the operation added to the manifest in packages/schema.',
    { extensions: { code: 'DOCUMENT_NOT_TRUSTED' satisfies ErrorCode } },
  );

export const unknownDocument = (): GraphQLError =>
  new GraphQLError('No operation is known by this id. Send its text.', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' satisfies ErrorCode },
  });
