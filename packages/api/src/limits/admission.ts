import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { limits } from './limits.js';
import { beyond } from './refusal.js';
import { checkShape, isTokenFault } from './shape.js';

/** So many texts are remembered as admitted, and none that is longer. */
const REMEMBERED = 1000;
const LONGEST_REMEMBERED = 20_000;

/** Lets in the texts of operations whose form is within the limits. */
export class Admission {
  private readonly admitted = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Why a text is not let in; null when it is. What cannot be parsed is let in: GraphQL itself says what is wrong with it. */
  refusalOf(text: string): GraphQLError | null {
    if (this.admitted.has(text)) return null;
    try {
      this.parse(text);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] !== undefined) return error;
      if (error instanceof GraphQLError) return null;
      throw error;
    }
    if (text.length <= LONGEST_REMEMBERED) {
      if (this.admitted.size >= REMEMBERED) this.admitted.clear();
      this.admitted.add(text);
    }
    return null;
  }

  /** The document of a text. Throws what is wrong with its syntax or its form. */
  parse(text: string): DocumentNode {
    const document = withinTokens(text);
    checkShape(document, this.schema);
    return document;
  }
}

function withinTokens(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    throw isTokenFault(error) ? beyond('tokens') : error;
  }
}
