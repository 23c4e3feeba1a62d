// What may be supposed: what could be done to the campaigns, one change after the other.
import { isOpen } from '@saman/campaigns';
import { notFound, Problem } from '@saman/kernel';
import type { OrganisationKind, Sector } from '@saman/organisations';
import type { CampaignStatus, Visibility } from '@saman/campaigns';
import type { WhatIfChange } from '../schema.gen.js';
import type { Change } from './change.js';

/** A campaign that the viewer sees. */
export interface Supposed {
  readonly id: string;
  readonly networkId: string;
  readonly ownerId: string;
  readonly status: CampaignStatus;
  readonly visibility: Visibility;
}

/** An active member. */
export interface Member {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
}

interface Known {
  readonly networkId: string;
  /** By id. */
  readonly campaigns: ReadonlyMap<string, Supposed>;
  /** By the organisation's id. */
  readonly members: ReadonlyMap<string, Member>;
}

/** The changes with what they name; throws the problem that forbids the first that could not be. */
export function checkedChanges(changes: readonly WhatIfChange[], known: Known): Change[] {
  const cancelled = new Set<string>();
  return changes.map((change, index) => {
    const path = ['changes', String(index)];
    const campaign = campaignOf(change.campaign, known, [...path, 'campaign']);
    checkOpen(cancelled.has(campaign.id) ? 'CANCELLED' : campaign.status, [...path, 'campaign']);
    const checked = changeOf(change, campaign, known, path);
    if ('cancel' in checked) cancelled.add(campaign.id);
    return checked;
  });
}

function campaignOf(id: string, { campaigns, networkId }: Known, path: string[]): Supposed {
  const campaign = campaigns.get(id);
  if (!campaign) throw notFound('campaign', ...path);
  if (campaign.networkId !== networkId) {
    throw new Problem('INVALID', 'OTHER_NETWORK', 'The campaign belongs to another network.', path);
  }
  return campaign;
}

function checkOpen(status: CampaignStatus, path: string[]): void {
  if (isOpen(status)) return;
  const message = `The campaign is ${status}; this is possible from PROPOSED to ACTIVE.`;
  throw new Problem('WRONG_STATUS', 'CAMPAIGN_STATUS', message, path);
}

function changeOf(
  { moveTo, cancel, addPartner }: WhatIfChange,
  campaign: Supposed,
  known: Known,
  path: string[],
): Change {
  const given = [moveTo, cancel === true ? cancel : null, addPartner].filter(
    (one) => one !== null && one !== undefined,
  );
  if (given.length !== 1) {
    throw new Problem('INVALID', 'EXACTLY_ONE', 'Say exactly one of moveTo, cancel and addPartner.', path);
  }
  const campaignId = campaign.id;
  if (moveTo) return { campaignId, moveTo: checkedDays(moveTo, [...path, 'moveTo', 'endsOn']) };
  if (typeof addPartner !== 'string') return { campaignId, cancel: true };
  return { campaignId, partner: partnerOf(addPartner, campaign, known, [...path, 'addPartner']) };
}

function checkedDays<Days extends { startsOn: string; endsOn: string }>(days: Days, path: string[]): Days {
  if (days.endsOn >= days.startsOn) return days;
  throw new Problem('INVALID', 'END_BEFORE_START', 'It ends before it starts.', path);
}

function partnerOf(id: string, { ownerId, visibility }: Supposed, { members }: Known, path: string[]): Member {
  const member = members.get(id);
  if (!member) {
    throw new Problem('WRONG_STATUS', 'NOT_A_MEMBER', 'The organisation is not an active member of the network.', path);
  }
  if (id === ownerId) throw new Problem('INVALID', 'OWNER_IS_NO_PARTNER', 'The owner takes part already.', path);
  if (visibility === 'DRAFT') {
    throw new Problem('WRONG_STATUS', 'STILL_A_DRAFT', 'A draft has no partners: make it visible first.', path);
  }
  return member;
}
