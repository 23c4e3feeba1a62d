import type { ProblemCode, ProblemData, ProblemRule } from '@saman/kernel';

/** A thing as a payload shows it. */
export type Thing = Record<string, unknown> & { id: string; version: number; status: string };

/** What a deed answered: the thing, or why not. */
export interface Outcome {
  readonly thing: Thing | null;
  readonly problems: readonly ProblemData[];
  /** All that the payload holds, e.g. signIn's `token`. */
  readonly payload: Record<string, unknown>;
}

/** The thing of a deed that was carried out; fails the test when it was refused. */
export function done({ thing, problems }: Outcome): Thing {
  expect(problems).toEqual([]);
  if (thing === null) throw new Error('the deed gave neither a thing nor problems');
  return thing;
}

/** That the deed was refused, for this reason first of all. Returns the problem. */
export function expectProblem(outcome: Outcome, code: ProblemCode, rule?: ProblemRule): ProblemData {
  const [problem] = outcome.problems;
  expect(problem).toMatchObject(rule === undefined ? { code } : { code, rule });
  expect(outcome.thing).toBeNull();
  if (!problem) throw new Error('not refused');
  return problem;
}

/** A top-level error of GraphQL: `await expect(outsider.query(…)).rejects.toMatchObject({ code: 'INVALID' })`. */
export class RequestError extends Error {
  constructor(
    readonly errors: readonly { message: string; extensions?: Record<string, unknown> }[],
    readonly status: number,
  ) {
    super(errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`).join('\n'));
  }

  get code(): unknown {
    return this.errors[0]?.extensions?.code;
  }
}
