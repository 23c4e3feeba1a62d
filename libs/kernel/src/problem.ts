import type { ProblemRule } from './rule.js';

/** What kind of refusal it is: what a client decides by. The contract's enum ProblemCode. */
export type ProblemCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'WRONG_STATUS'
  | 'NEED_ALREADY_COVERED'
  | 'ALREADY_EXISTS'
  | 'SIGN_IN_FAILED'
  | 'TRY_LATER';

/** A refusal as the API shows it: data in the payload, not an error. */
export interface ProblemData {
  code: ProblemCode;
  rule: ProblemRule;
  limit?: number | null;
  message: string;
  path: string[];
}

/**
 * Thrown by a deed that goes against a rule. The deed's transaction rolls back; one interceptor makes payload data of it.
 * `message` is one sentence for a developer; `path` leads to the argument, e.g. `['campaign', 'endsOn']`, and is empty where no
 * single argument is to blame.
 */
export class Problem extends Error {
  readonly problems: readonly ProblemData[];

  constructor(code: ProblemCode, rule: ProblemRule, message: string, path: string[] = [], limit?: number) {
    super(message);
    this.problems = [{ code, rule, message, path, limit: limit ?? null }];
  }

  /** Several refusals at once, e.g. one for each wrong field of an input. */
  static of(problems: readonly ProblemData[]): Problem {
    const [first] = problems;
    if (!first) throw new RangeError('a problem without problems');
    const problem = new Problem(first.code, first.rule, first.message, first.path);
    (problem as { problems: readonly ProblemData[] }).problems = problems;
    return problem;
  }

  get code(): ProblemCode {
    return this.problems[0]?.code ?? 'INVALID';
  }
}

/** Missing and hidden look alike: whoever may not see a thing is told the same as if it did not exist. */
export const notFound = (what: string, ...path: string[]): Problem =>
  new Problem('NOT_FOUND', 'NOT_FOUND', `There is no such ${what}, or you may not see it.`, path);

/** The caller sees the thing but may not do this to it. `who` completes "Only … may do this." */
export const forbidden = (who: string, ...path: string[]): Problem =>
  new Problem('FORBIDDEN', 'NOT_ALLOWED', `Only ${who} may do this.`, path);

/** Somebody changed the thing after the caller read it. */
export const conflict = (current: number): Problem =>
  new Problem('CONFLICT', 'STALE_VERSION', `The version is now ${String(current)}: read it again and repeat.`, [
    'version',
  ]);
