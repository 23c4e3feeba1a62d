// The life of a campaign, up to where the demo leaves it.
import type { CampaignStatus, DemoCampaign } from '../demo.types.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';
import { giveAll } from './gifts.js';

/** A campaign that has been started, with the version it has. */
export interface Started {
  readonly id: string;
  version: number;
}

/** Proposed, with its partners' answers, needs and gifts, and as far on its way as things can still be given to it. */
export async function startCampaign(deeds: Deeds, cast: Cast, demo: DemoCampaign): Promise<Started> {
  const { title, summary, visibility, startsInDays, endsInDays } = demo;
  const { id: ownerId, editor: owner } = cast.member(demo.owner);
  const days = { startsOn: cast.day(startsInDays), endsOn: cast.day(endsInDays) };
  const id = await deeds.campaigns.propose(owner, cast.networkId, ownerId, { title, summary, visibility, ...days });
  const campaign = { id, version: 1 };
  for (const { organisation, status } of demo.partners) {
    const partner = cast.member(organisation);
    await deeds.partners.invite(owner, id, partner.id);
    if (status !== 'INVITED') await deeds.partners.answer(partner.editor, id, partner.id, status !== 'DECLINED');
  }
  if (demo.status !== 'PROPOSED') await move(deeds, cast, campaign, 'PLANNED');
  if (demo.status !== 'PROPOSED' && demo.status !== 'PLANNED') await move(deeds, cast, campaign, 'ACTIVE');
  const isCalledOff = demo.status === 'CANCELLED';
  const deliveredOn = cast.day(Math.min(0, endsInDays));
  await giveAll(deeds, cast, { id, is: 'campaign', organisation: demo.owner, isCalledOff, deliveredOn }, demo);
  return campaign;
}

/** What happened after all that was given. */
export async function endCampaign(deeds: Deeds, cast: Cast, demo: DemoCampaign, campaign: Started): Promise<void> {
  for (const { organisation, status } of demo.partners) {
    const { id, editor } = cast.member(organisation);
    if (status === 'LEFT') await deeds.partners.leave(editor, campaign.id, id);
  }
  if (demo.status === 'CANCELLED') await move(deeds, cast, campaign, 'CANCELLED', demo.reason);
  if (demo.status === 'COMPLETED' || demo.status === 'EVALUATED') await move(deeds, cast, campaign, 'COMPLETED');
  if (demo.status === 'EVALUATED') await move(deeds, cast, campaign, 'EVALUATED');
}

async function move(deeds: Deeds, cast: Cast, campaign: Started, to: CampaignStatus, reason: string | null = null) {
  await deeds.campaigns.move(cast.coordinator, campaign.id, campaign.version, to, reason);
  campaign.version += 1;
}
