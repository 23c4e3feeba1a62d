import { Problem } from '@saman/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { logInternalError } from '../logging/internal-error.js';

/** Codes of graphql-js and Apollo for bugs: all other codes are meant for the caller. */
const BUGS = new Set<unknown>([undefined, 'INTERNAL_SERVER_ERROR']);

/** Bounds of graphql-js that have no code of their own, by their messages. */
const BOUNDS = [
  [/tokens\. Parsing aborted\.$/, 'LIMIT_EXCEEDED'],
  [/^Too many errors processing variables/, 'BAD_USER_INPUT'],
] as const;

/**
 * An error as the caller sees it: `extensions.code` always, `rule`, `limit` and `path` where a Problem is behind it. Anything unexpected is
 * logged with an id and shown as INTERNAL with that id alone. Serves HTTP, compiled queries and WebSocket alike.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof Problem) return { ...formatted, message: cause.message, extensions: extensionsOf(cause) };
  const { rule, limit, ...given } = {
    ...formatted.extensions,
    ...(cause instanceof GraphQLError ? cause.extensions : {}),
  };
  const code = BOUNDS.find(([message]) => message.test(formatted.message))?.[1] ?? given['code'];
  if (BUGS.has(code)) {
    const id = logInternalError(cause);
    return {
      ...formatted,
      message: `Something went wrong here; it is logged as ${id}.`,
      extensions: { code: 'INTERNAL', id },
    };
  }
  return {
    ...formatted,
    extensions: { code, ...(rule ? { rule } : {}), ...(limit ? { limit } : {}) },
  };
}

/** What was thrown: graphql-js and Apollo wrap it, sometimes twice. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function extensionsOf(problem: Problem): Record<string, unknown> {
  const [first] = problem.problems;
  const { rule, path = [], limit = null } = first ?? {};
  return { code: problem.code, rule, ...(path.length > 0 ? { path } : {}), ...(limit === null ? {} : { limit }) };
}
