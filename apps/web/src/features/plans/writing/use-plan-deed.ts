import { useEffect } from 'react';
import { useClient } from 'urql';
import type { Problem } from '../../../graphql/deeds.js';
import { useProblems } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { PlanDocument } from '../plan.js';

/** A deed to a plan or something in it; empty for what is in none. When somebody else was faster, the plan is read anew, so that the form can show both. */
export function usePlanDeed(plan: string) {
  const deed = useDeed();
  const client = useClient();
  const { sentence } = useProblems();
  const { problems } = deed;
  const isBehind = problems.some(({ code }) => code === 'CONFLICT');
  useEffect(() => {
    if (isBehind && plan !== '')
      void client.query(PlanDocument, { id: plan }, { requestPolicy: 'network-only' }).toPromise();
  }, [client, plan, isBehind]);
  return { ...deed, wrong: wrongIn(problems, sentence), placed: placedOf(problems) };
}

/** What is wrong, by the field it is written in, e.g. `title`, `criteria`, `documents.0.url`. */
function wrongIn(
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
): Record<string, string | undefined> {
  const entries = problems.map((problem): [string, string] => {
    const [field = '', ...rest] = problem.path.length > 1 ? problem.path.slice(1) : problem.path;
    // within a list of sentences it is the list's; within a list of things each has fields of its own
    return [rest.length > 1 ? [field, ...rest].join('.') : field, sentence(problem)];
  });
  return Object.fromEntries(entries);
}

/** The last steps of paths that lead into a form. */
const placedOf = (problems: readonly Problem[]): string[] =>
  problems.flatMap(({ path }) => (path.length > 1 ? (path.at(-1) ?? []) : []));
