// Proposing a campaign, and what follows at once from where it was proposed: what it is for, and who is asked to join.
import { useRef, useState } from 'react';
import { type Data, graphql } from '../../graphql/graphql.js';
import type { CampaignWords } from './campaign-form.js';
import { AimDocument, InviteDocument, LinkDocument, ProposeDocument } from './deeds.js';
import { carryOn, type Deeds, nothingDone } from './propose.rules.js';
import { useDeed } from '../../app/use-deed.js';

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
      members {
        id
        kind
        sector
        organisation {
          id
          name
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

/** The campaign is there, though not all that should follow. */
export interface Proposed {
  id: string;
  words: CampaignWords;
  invited: readonly string[];
  /** Whose invitation was refused last, by id. */
  refused: string | null;
}

/** Answers the campaign's id once all is done. `forget`: what was written for it, once it is there. */
export function usePropose(forget: () => void) {
  const deed = useDeed();
  const { run } = deed;
  const done = useRef(nothingDone());
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const propose = async ({ network, owner, words, aims, guests }: Proposal): Promise<string | null> => {
    const { mandate, goal, measure } = aims;
    const aimed = { goals: goal ? [goal.id] : [], measures: measure ? [measure.id] : [] };
    const deeds: Deeds = {
      propose: async () =>
        (await run(ProposeDocument, { network, organisation: owner, campaign: words }))?.campaign ?? null,
      proposed: ({ id }) => {
        setProposed({ id, words, invited: [], refused: null });
        forget();
      },
      link:
        mandate && (async (at) => (await run(LinkDocument, { ...of(at), mandates: [mandate.id] }))?.campaign ?? null),
      aim: (goal ?? measure) && (async (at) => (await run(AimDocument, { ...of(at), ...aimed }))?.campaign ?? null),
      invite: async ({ id }, organisation) => (await run(InviteDocument, { campaign: id, organisation })) !== null,
    };
    const isDone = await carryOn(done.current, deeds, guests);
    const { invited, isLinked, isAimed } = done.current;
    const isAsking = (isLinked || !deeds.link) && (isAimed || !deeds.aim);
    const refused = (isAsking && guests.find((guest) => !invited.includes(guest))) || null;
    setProposed((before) => before && { ...before, invited: [...invited], refused });
    return isDone ? (done.current.campaign?.id ?? null) : null;
  };
  return { deed, propose, proposed };
}

const of = ({ id, version }: { id: string; version: number }) => ({ campaign: id, version });
