import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { AtStakeDocument, type ComingTime } from './documents.js';

interface AtStake {
  /** Coming times that take place, in order; of many, the first hundred with those that do not. */
  coming: readonly ComingTime[];
  areMore: boolean;
  /** What is promised and not given yet, by the time that it is for; null: for all of it. */
  promises: readonly { occurrence: string | null }[];
}

/** Undefined as long as it is not known. */
export function useAtStake({ id, organiser }: { id: string; organiser: { id: string } }): AtStake | undefined {
  const { slug } = useNetwork();
  const [from] = useState(() => new Date().toISOString());
  const [{ data }] = useQuery({ query: AtStakeDocument, variables: { id, slug, organiser: organiser.id, from } });
  if (!data?.activity || !data.network) return undefined;
  const times = data.activity.occurrences.nodes;
  return {
    coming: times.filter(({ status, startsAt }) => status === 'SCHEDULED' && Date.parse(startsAt) > Date.parse(from)),
    areMore: times.length === 100,
    promises: data.network.contributions.nodes
      .filter(({ activity }) => activity?.id === id)
      .map(({ need }) => ({ occurrence: need?.occurrence?.id ?? null })),
  };
}
