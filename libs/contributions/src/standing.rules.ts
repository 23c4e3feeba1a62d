// Whether a campaign is cross-sector: the owner, and the accepted partners that gave something that was confirmed, counted by what
// their memberships say they are here.
import type { OrganisationKind, Sector } from '@saman/organisations';
import type { StandingStepCode } from './schema.gen.js';

/** An owner, partner or invited organisation of a campaign. */
export interface Party {
  organisationId: string;
  kind: OrganisationKind;
  sector: Sector;
  isOwner: boolean;
  hasAccepted: boolean;
  /** Whether something of it is CONFIRMED or DELIVERED. */
  hasGiven: boolean;
  /** Its oldest pledge that waits for an answer. */
  pledgeId: string | null;
}

export interface Step {
  code: StandingStepCode;
  organisationId: string | null;
  contributionId: string | null;
}

export interface Standing {
  isCrossSector: boolean;
  kinds: OrganisationKind[];
  sectors: Sector[];
  kindsRequired: number;
  sectorsRequired: number;
  counted: string[];
  steps: Step[];
}

/** How many different kinds and sectors a network asks. */
export interface Required {
  kinds: number;
  sectors: number;
}

/** Rule 3. The owner answers for the campaign, and takes part by that. */
const isCounted = (party: Party): boolean => party.isOwner || (party.hasAccepted && party.hasGiven);

/** `parties` by name. Somebody outside the network is told only what the public count says, not who was asked or has promised. */
export function standingOf(parties: readonly Party[], required: Required, isInsider: boolean): Standing {
  const counted = parties.filter(isCounted);
  const kinds = [...new Set(counted.map((party) => party.kind))].sort();
  const sectors = [...new Set(counted.map((party) => party.sector))].sort();
  const isCrossSector = kinds.length >= required.kinds && sectors.length >= required.sectors;
  const others = isInsider ? parties.filter((party) => !counted.includes(party)) : [];
  const lacks = { kinds: kinds.length < required.kinds, sectors: sectors.length < required.sectors };
  const helps = (party: Party) =>
    (lacks.kinds && !kinds.includes(party.kind)) || (lacks.sectors && !sectors.includes(party.sector));
  return {
    isCrossSector,
    kinds,
    sectors,
    kindsRequired: required.kinds,
    sectorsRequired: required.sectors,
    counted: counted.map((party) => party.organisationId),
    steps: isCrossSector ? [] : [...stepsOf(others.filter(helps)), ...invitations(parties, isInsider, required)],
  };
}

const NEARNESS: readonly StandingStepCode[] = ['CONFIRM_CONTRIBUTION', 'PLEDGE', 'ANSWER_INVITATION'];

function stepsOf(parties: readonly Party[]): Step[] {
  const steps = parties.map(stepOf);
  return NEARNESS.flatMap((code) => steps.filter((step) => step.code === code));
}

function stepOf({ hasAccepted, pledgeId, organisationId }: Party): Step {
  if (!hasAccepted) return { code: 'ANSWER_INVITATION', organisationId, contributionId: null };
  return pledgeId === null
    ? { code: 'PLEDGE', organisationId, contributionId: null }
    : { code: 'CONFIRM_CONTRIBUTION', organisationId, contributionId: pledgeId };
}

/** Asking somebody new is the farthest step, and one only if all who are asked already would not do. */
function invitations(parties: readonly Party[], isInsider: boolean, required: Required): Step[] {
  const known = isInsider ? parties : parties.filter(isCounted);
  const kinds = new Set(known.map((party) => party.kind)).size;
  const sectors = new Set(known.map((party) => party.sector)).size;
  const invite = (code: StandingStepCode): Step => ({ code, organisationId: null, contributionId: null });
  return [
    ...(kinds < required.kinds ? [invite('INVITE_ANOTHER_KIND')] : []),
    ...(sectors < required.sectors ? [invite('INVITE_ANOTHER_SECTOR')] : []),
  ];
}
