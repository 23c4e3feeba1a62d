import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useRef, useState } from 'react';
import { newId } from './new-id.js';
import { type Outcome, type Problem, useDeeds } from '../graphql/deeds.js';
import { useProblems } from '../ui/problems.js';

type Payloads = Record<string, { problems: readonly Problem[] } | string | undefined>;

/** A deed behind a button: whether it is under way, and what came of it. */
export function useDeed() {
  const carryOut = useDeeds();
  const { byField } = useProblems();
  const { keyOf, forgetKey } = useKeys();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  const run = async <Data extends Payloads, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    key: string | null = keyOf(variables),
  ) => {
    if (isSending) return null;
    setSending(true);
    const answer = await carryOut(document, variables, key);
    setSending(false);
    if (!('fault' in answer)) forgetKey();
    setOutcome(answer);
    return 'payload' in answer ? answer.payload : null;
  };
  const problems = outcome && 'problems' in outcome ? outcome.problems : [];
  const forget = () => setOutcome(null);
  return { run, outcome, problems, /** By field. */ wrong: byField(problems), isSending, forget };
}

/** Sent again after nobody was reached, a deed is still carried out once. */
export function useKeys() {
  const wish = useRef({ of: '', key: '' });
  const keyOf = (variables: unknown): string => {
    const of = JSON.stringify(variables);
    if (wish.current.of !== of) wish.current = { of, key: newId() };
    return wish.current.key;
  };
  return { keyOf, forgetKey: () => void (wish.current = { of: '', key: '' }) };
}
