import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound, Problem } from '@saman/kernel';
import { Memberships, type Viewer } from '@saman/organisations';
import { Database, event, type EventDraft, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { CampaignPartner } from './campaign-partner.entity.js';
import { checkMayAnswer, checkMayInvite, checkMayLeave } from './campaign-partner.rules.js';
import { Campaign } from './campaign.entity.js';
import { Campaigns } from './campaign.service.js';
import type { CampaignsEventKind, PartnerStatus } from './schema.gen.js';

/** Deeds to partnerships. All lock the campaign, since they can change its cross-sector standing. Each answers the campaign's id. */
@Injectable()
export class CampaignPartners {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
  ) {
    events.within('ORGANISATION_LEFT', (tx, left) => this.leaveAll(tx, left));
  }

  invite(viewer: Viewer, campaignId: string, organisationId: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { networkId } = await this.campaigns.find(tx, viewer, campaignId);
      const member = await this.memberships.requireActive(tx, networkId, organisationId);
      const campaign = await this.campaigns.find(tx, viewer, campaignId, 'to change');
      const before = await find(tx, campaignId, organisationId);
      checkMayInvite(viewer, campaign, member.organisationId, before?.status ?? null);
      await tx.manager.upsert(CampaignPartner, { campaignId, organisationId, networkId, status: 'INVITED' }, [
        'campaignId',
        'organisationId',
      ]);
      await this.events.append(tx, [
        partnerEvent('PARTNER_INVITED', campaign, organisationId, before?.status ?? null, 'INVITED'),
      ]);
      return campaignId;
    });
  }

  answer(viewer: Viewer, campaignId: string, organisationId: string, accept: boolean): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { networkId } = await this.campaigns.find(tx, viewer, campaignId);
      if (accept) await this.memberships.requireActive(tx, networkId, organisationId);
      const campaign = await this.campaigns.find(tx, viewer, campaignId, 'to change');
      const partner = await this.partner(tx, viewer, campaign, organisationId);
      checkMayAnswer(viewer, campaign, organisationId, partner.status);
      return this.set(tx, campaign, partner, accept ? 'ACCEPTED' : 'DECLINED');
    });
  }

  leave(viewer: Viewer, campaignId: string, organisationId: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.campaigns.find(tx, viewer, campaignId);
      const campaign = await this.campaigns.find(tx, viewer, campaignId, 'to change');
      const partner = await this.partner(tx, viewer, campaign, organisationId);
      checkMayLeave(viewer, campaign, organisationId, partner.status);
      return this.set(tx, campaign, partner, 'LEFT');
    });
  }

  /** Whether the organisation owns the campaign or is an ACCEPTED partner of it. */
  async takesPart(tx: Tx, campaign: Campaign, organisationId: string): Promise<boolean> {
    return campaign.ownerId === organisationId || (await find(tx, campaign.id, organisationId))?.status === 'ACCEPTED';
  }

  private async set(
    tx: Tx,
    campaign: Campaign,
    partner: CampaignPartner,
    status: 'ACCEPTED' | 'DECLINED' | 'LEFT',
  ): Promise<string> {
    const { organisationId } = partner;
    await tx.manager.update(CampaignPartner, { campaignId: campaign.id, organisationId }, { status });
    const kind = `PARTNER_${status}` as const;
    await this.events.append(tx, [partnerEvent(kind, campaign, organisationId, partner.status, status)]);
    return campaign.id;
  }

  /** The partnership; one that was not accepted is hidden from those outside the network. */
  private async partner(tx: Tx, viewer: Viewer, campaign: Campaign, organisationId: string): Promise<CampaignPartner> {
    const partner = await find(tx, campaign.id, organisationId);
    const isSeen = partner?.status === 'ACCEPTED' || viewer.isInsiderOf(campaign.networkId);
    if (!partner || !isSeen) throw notFound('partner', 'organisation');
    return partner;
  }

  /** An organisation leaves the network: not while it is responsible for a campaign; what it proposed, and its partnerships, end. */
  private async leaveAll(tx: Tx, { networkId, organisationId }: EventDraft): Promise<EventDraft[]> {
    if (organisationId === null) return [];
    const where = { networkId, organisationId };
    const owned = await tx.query(sql`SELECT id FROM campaign
      WHERE network_id = ${networkId} AND owner_id = ${organisationId} AND status IN ('PLANNED', 'ACTIVE') LIMIT 1`);
    if (owned.length > 0) {
      throw new Problem(
        'WRONG_STATUS',
        'STILL_RESPONSIBLE',
        'The organisation owns a campaign that is PLANNED or ACTIVE.',
        ['membership'],
      );
    }
    const locked = await tx.query<{
      id: string;
      ownerId: string;
    }>(sql`SELECT c.id, c.owner_id AS "ownerId" FROM campaign c
      WHERE c.network_id = ${networkId} AND c.id IN (SELECT campaign_id FROM campaign_partner
        WHERE network_id = ${networkId} AND organisation_id = ${organisationId} AND status IN ('INVITED', 'ACCEPTED'))
      ORDER BY c.id FOR NO KEY UPDATE`);
    const ended = await this.campaigns.cancelProposed(tx, networkId, where.organisationId);
    for (const { id, ownerId } of locked) {
      const partner = await tx.manager.findOneByOrFail(CampaignPartner, { ...where, campaignId: id });
      await tx.manager.update(CampaignPartner, { ...where, campaignId: id }, { status: 'LEFT' });
      ended.push(
        partnerEvent('PARTNER_LEFT', { id, networkId, ownerId }, where.organisationId, partner.status, 'LEFT'),
      );
    }
    return ended;
  }
}

const find = (tx: Tx, campaignId: string, organisationId: string): Promise<CampaignPartner | null> =>
  isId(organisationId) ? tx.manager.findOneBy(CampaignPartner, { campaignId, organisationId }) : Promise.resolve(null);

function partnerEvent(
  kind: CampaignsEventKind,
  campaign: Pick<Campaign, 'id' | 'networkId' | 'ownerId'>,
  organisationId: string,
  before: PartnerStatus | null,
  after: PartnerStatus,
): EventDraft {
  const { id, networkId, ownerId } = campaign;
  const changes = [{ field: 'status', before, after }];
  return event({ kind, networkId, organisationId, subject: { type: 'Campaign', id }, about: [ownerId], changes });
}
