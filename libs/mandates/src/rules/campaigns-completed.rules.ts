// Which campaigns are on the way to a mandate that counts them, and what each still lacks.
import { type Party, type Required, type Step, standingOf } from '@saman/contributions';
import type { MandateLackCode } from '../schema.gen.js';
import type { Lack, OnTheWay } from '../standing/standing.js';
import { isInTime } from '../standing/standing.rules.js';
import type { Change } from '../what-if/change.js';
import type { Terms } from './rule.js';

/** A campaign that is PROPOSED, PLANNED or ACTIVE, and no draft. */
export interface CampaignFacts {
  readonly id: string;
  readonly networkId: string;
  readonly endsOn: string;
  /** Ids of the mandates that it is linked to. */
  readonly mandates: readonly string[];
  /** By name. */
  readonly parties: readonly Party[];
  readonly required: Required;
  /** Whether whoever looks is one of the network's people. */
  readonly isInsider: boolean;
}

const LACKS: Record<Step['code'], MandateLackCode> = {
  INVITE_ANOTHER_KIND: 'KIND',
  INVITE_ANOTHER_SECTOR: 'SECTOR',
  ANSWER_INVITATION: 'PARTNER_ANSWER',
  PLEDGE: 'CONTRIBUTION',
  CONFIRM_CONTRIBUTION: 'CONFIRMATION',
};

/** One that would be completed before the plan's first day is not on the way to a mandate of it. */
export function campaignsOnTheWay(mandate: Terms, campaigns: readonly CampaignFacts[]): OnTheWay {
  const { from, today } = mandate;
  const concerned = campaigns.filter(
    ({ networkId, endsOn, mandates }) =>
      networkId === mandate.networkId &&
      (!mandate.linkedOnly || mandates.includes(mandate.id)) &&
      (endsOn >= from || today >= from),
  );
  const underway = concerned.map((campaign) => ({
    part: { type: 'Campaign', id: campaign.id },
    endsOn: campaign.endsOn,
    inTime: isInTime(campaign.endsOn, mandate),
    lacks: lacksOf(campaign),
  }));
  return { underway, stopped: [] };
}

const lacksOf = ({ parties, required, isInsider }: CampaignFacts): Lack[] =>
  standingOf(parties, required, isInsider).steps.map(({ code, organisationId }) => ({
    code: LACKS[code],
    organisationId,
  }));

/** The campaigns as they would be after the changes, in their order. What is said of a campaign that is not among them changes nothing here. */
export function supposing(campaigns: readonly CampaignFacts[], changes: readonly Change[]): readonly CampaignFacts[] {
  return changes.reduce<readonly CampaignFacts[]>(
    (all, change) =>
      all.flatMap((campaign) => (campaign.id === change.campaignId ? after(campaign, change) : [campaign])),
    campaigns,
  );
}

function after(campaign: CampaignFacts, change: Change): CampaignFacts[] {
  if ('cancel' in change) return [];
  if ('moveTo' in change) return [{ ...campaign, endsOn: change.moveTo.endsOn }];
  const { partner } = change;
  const joined: Party = { ...partner, isOwner: false, hasAccepted: true, hasGiven: true, pledgeId: null };
  const others = campaign.parties.filter(({ organisationId }) => organisationId !== partner.organisationId);
  return [{ ...campaign, parties: [...others, joined] }];
}
