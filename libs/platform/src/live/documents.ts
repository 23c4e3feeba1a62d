// Documents that were parsed and validated, shared by all who send the same text.
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { limits, limitSizes } from '../graphql/limits.js';

const MOST_KEPT = 300;
/** Longer texts are read anew each time. */
const LONGEST_KEPT = 8_192;

export class Documents {
  private readonly kept = new Map<string, DocumentNode>();

  constructor(readonly schema: GraphQLSchema) {}

  /** The document, or what is wrong with it. */
  read(text: string): DocumentNode | readonly GraphQLError[] {
    const known = this.kept.get(text);
    if (known) {
      // a Map keeps the order of entry: the first is the one that was not asked for the longest
      this.kept.delete(text);
      this.kept.set(text, known);
      return known;
    }
    const document = this.check(text);
    if ('kind' in document && text.length <= LONGEST_KEPT) this.keep(text, document);
    return document;
  }

  private keep(text: string, document: DocumentNode): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(text, document);
  }

  private check(text: string): DocumentNode | readonly GraphQLError[] {
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: limits.tokens });
    } catch (error) {
      return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
    const errors = validate(this.schema, document, [...specifiedRules, limitSizes]);
    return errors.length === 0 ? document : errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  }
}

/** The error with a code, where it has none yet. */
export function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  const { nodes, source, positions, path, originalError } = error;
  return new GraphQLError(error.message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...error.extensions, code },
  });
}
