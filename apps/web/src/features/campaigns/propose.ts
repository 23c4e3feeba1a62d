// Proposing a campaign, and what follows at once from where it was proposed: what it is for, and who is asked to join.
import { useRef, useState } from 'react';
import { type Data, graphql } from '../../graphql/graphql.js';
import type { CampaignWords } from './campaign-form.js';
import { AimDocument, InviteDocument, LinkDocument, ProposeDocument } from './deeds.js';
import { useDeed } from './use-deed.js';

export const ProposalDocument = graphql(`
  query Proposal(
    $slug: String!
    $mandate: ID!
    $hasMandate: Boolean!
    $goal: ID!
    $hasGoal: Boolean!
    $measure: ID!
    $hasMeasure: Boolean!
  ) {
    network(slug: $slug) {
      id
      viewerCanCoordinate
      crossSectorRule {
        kinds
        sectors
      }
      memberships(first: 100, status: ACTIVE) {
        nodes {
          id
          kind
          sector
          organisation {
            id
            name
          }
        }
      }
    }
    mandate(id: $mandate) @include(if: $hasMandate) {
      id
      title
      dueOn
    }
    goal(id: $goal) @include(if: $hasGoal) {
      id
      title
    }
    measure(id: $measure) @include(if: $hasMeasure) {
      id
      title
      lastDay: endsOn
      goal {
        id
        title
      }
    }
  }
`);

type Answer = Data<typeof ProposalDocument>;
export type Proposing = NonNullable<Answer['network']>;

/** What the campaign is proposed for, where that was said. */
export interface Aims {
  mandate: NonNullable<Answer['mandate']> | null;
  goal: { id: string; title: string } | null;
  measure: { id: string; title: string } | null;
}

export const aimsOf = ({ mandate, goal, measure }: Answer): Aims => ({
  mandate: mandate ?? null,
  goal: goal ?? measure?.goal ?? null,
  measure: measure ?? null,
});

export interface Proposal {
  network: string;
  owner: string;
  words: CampaignWords;
  aims: Aims;
  guests: readonly string[];
}

interface Done {
  campaign: { id: string; version: number };
  isLinked: boolean;
  isAimed: boolean;
  invited: string[];
}

/** Answers the campaign's id once all is done. What is done stays done: after a refusal only the rest is tried again. */
export function usePropose() {
  const deed = useDeed();
  const done = useRef<Done | null>(null);
  const [proposed, setProposed] = useState<string | null>(null);
  const propose = async ({ network, owner, words, aims, guests }: Proposal): Promise<string | null> => {
    if (!done.current) {
      const payload = await deed.run(ProposeDocument, { network, organisation: owner, campaign: words });
      if (!payload?.campaign) return null;
      done.current = { campaign: payload.campaign, isLinked: false, isAimed: false, invited: [] };
      setProposed(payload.campaign.id);
    }
    return (await follow(deed.run, done.current, aims, guests)) ? done.current.campaign.id : null;
  };
  return { deed, propose, /** The campaign is there, though not all that should follow. */ proposed };
}

type Run = ReturnType<typeof useDeed>['run'];

async function follow(run: Run, done: Done, { mandate, goal, measure }: Aims, guests: readonly string[]) {
  const { id } = done.campaign;
  if (mandate && !done.isLinked) {
    const variables = { campaign: id, version: done.campaign.version, mandates: [mandate.id] };
    const payload = await run(LinkDocument, variables);
    if (!payload?.campaign) return false;
    Object.assign(done, { isLinked: true, campaign: payload.campaign });
  }
  if ((goal ?? measure) && !done.isAimed) {
    const aims = { goals: goal ? [goal.id] : [], measures: measure ? [measure.id] : [] };
    const payload = await run(AimDocument, { campaign: id, version: done.campaign.version, ...aims });
    if (!payload?.campaign) return false;
    Object.assign(done, { isAimed: true, campaign: payload.campaign });
  }
  for (const organisation of guests.filter((guest) => !done.invited.includes(guest))) {
    if (!(await run(InviteDocument, { campaign: id, organisation }))) return false;
    done.invited.push(organisation);
  }
  return true;
}
