import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { type Outcome, type Problem, useDeeds } from '../../graphql/deeds.js';

type Payloads = Record<string, { problems: readonly Problem[] } | string | undefined>;

/** A deed behind a button: whether it is under way, and what came of it. */
export function useDeed() {
  const carryOut = useDeeds();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  const run = async <Data extends Payloads, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    key?: string | null,
  ) => {
    if (isSending) return null;
    setSending(true);
    const answer = await carryOut(document, variables, key);
    setSending(false);
    setOutcome(answer);
    return 'payload' in answer ? answer.payload : null;
  };
  return { run, outcome, isSending, forget: () => setOutcome(null) };
}
