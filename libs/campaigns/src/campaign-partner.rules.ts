import { forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type CampaignFacts, checkMayEdit, isOpen, wrongStatus } from './campaign.rules.js';
import type { PartnerStatus } from './schema.gen.js';

/** Throws the problem that forbids inviting; `before` is where the partnership stands, null where there never was one. */
export function checkMayInvite(
  viewer: Viewer,
  campaign: CampaignFacts,
  organisationId: string,
  before: PartnerStatus | null,
): void {
  checkMayEdit(viewer, campaign);
  if (campaign.visibility === 'DRAFT') {
    const message = 'The organisation could not see a draft: set the visibility to NETWORK or PUBLIC first.';
    throw new Problem('WRONG_STATUS', 'STILL_A_DRAFT', message, ['campaign']);
  }
  if (organisationId === campaign.ownerId) {
    throw new Problem('INVALID', 'OWNER_IS_NO_PARTNER', 'The owner takes part already.', ['organisation']);
  }
  if (before === 'INVITED' || before === 'ACCEPTED') {
    throw new Problem('ALREADY_EXISTS', 'ALREADY_A_PARTNER', `The organisation is ${before} already.`, [
      'organisation',
    ]);
  }
}

export function checkMayAnswer(
  viewer: Viewer,
  campaign: CampaignFacts,
  organisationId: string,
  before: PartnerStatus,
): void {
  checkActsFor(viewer, campaign, organisationId);
  if (!isOpen(campaign.status)) throw wrongStatus(campaign.status);
  if (before !== 'INVITED') throw partnerStatus(before, 'INVITED');
}

/** Also after the campaign is over: what it counted then stays as it was recorded. */
export function checkMayLeave(
  viewer: Viewer,
  campaign: CampaignFacts,
  organisationId: string,
  before: PartnerStatus,
): void {
  checkActsFor(viewer, campaign, organisationId);
  if (before !== 'ACCEPTED') throw partnerStatus(before, 'ACCEPTED');
}

function checkActsFor(viewer: Viewer, campaign: CampaignFacts, organisationId: string): void {
  if (!viewer.actsFor(organisationId, campaign.networkId)) throw forbidden("the partner's EDITOR or a coordinator");
}

const partnerStatus = (is: PartnerStatus, needed: PartnerStatus): Problem =>
  new Problem('WRONG_STATUS', 'PARTNER_STATUS', `The partnership is ${is}; this needs ${needed}.`, ['organisation']);
