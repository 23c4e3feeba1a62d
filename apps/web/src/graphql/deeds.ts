import type { AnyVariables, Client, DocumentInput, TypedDocumentNode } from '@urql/core';
import { useMemo } from 'react';
import { useClient } from 'urql';
import { newId } from '../app/new-id.js';
import { allWords } from '../i18n/all-words.js';
import { codeOf, isPassing } from './faults.js';
import type { ProblemCode } from './gen/graphql.js';

/** Why a deed was refused: what to ask for in every payload, `problems { code rule limit message path }`. */
export interface Problem {
  code: ProblemCode;
  rule: string;
  limit?: number | null;
  message: string;
  path: readonly string[];
}

interface Payload {
  problems: readonly Problem[];
}

/**
 * A payload with no problems, or why there is none: `problems` that the person can do something about, else a fault of ours (`code`), else nobody was
 * reached (`code` undefined) and the same deed may be sent again under the same key.
 */
export type Outcome<P> = { payload: P } | { problems: readonly Problem[] } | { fault: Fault };

interface Fault {
  code: string | undefined;
  /** The same deed may be sent again under the same key, in a while. */
  isPassing?: boolean;
  /** It could not wait on this device either: it is on the page alone. */
  isLost?: boolean;
}

/** Mutations of one deed each. */
export type Payloads = Record<string, Payload | string | undefined>;

/** Carries out a deed, at most once for a key, however often it is sent. By default with a key of its own; null for passwords, which take none. */
export type CarryOut = <Data extends Payloads, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  key?: string | null,
) => Promise<Outcome<PayloadOf<Data>>>;

export type PayloadOf<Data> = Extract<Data[Exclude<keyof Data, '__typename'>], Payload>;

export function useDeeds(): CarryOut {
  const client = useClient();
  return useMemo(
    () =>
      (document, variables, key = newId()) =>
        carryOut(client, document, variables, key) as Promise<never>,
    [client],
  );
}

/** The same for a document that is known by its text alone. */
export async function carryOut(
  client: Client,
  document: DocumentInput<Payloads>,
  variables: AnyVariables,
  key: string | null,
): Promise<Outcome<unknown>> {
  const headers: Record<string, string> = key === null ? {} : { 'Idempotency-Key': key };
  const { data, error } = await client.mutation(document, variables, { fetchOptions: { headers } });
  const payload = data && Object.values(data).find((value) => typeof value === 'object');
  if (!payload) return { fault: { code: codeOf(error), isPassing: isPassing(error) } };
  if (payload.problems.length > 0) {
    // what went wrong is said in words that no page begins with
    await allWords();
    return { problems: payload.problems };
  }
  return { payload };
}
