import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Campaign } from './campaign.entity.js';
import type { PartnerStatus } from './schema.gen.js';

@Entity('campaign_partner')
@Check('campaign_partner_status_known', `status IN ('INVITED', 'ACCEPTED', 'DECLINED', 'LEFT')`)
@ForeignKey(() => Campaign, ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'campaign_partner_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Membership', ['networkId', 'organisationId'], ['networkId', 'organisationId'], {
  name: 'campaign_partner_organisation_fk',
  onDelete: 'RESTRICT',
})
@Index('campaign_partner_organisation', ['networkId', 'organisationId'])
export class CampaignPartner {
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'campaign_partner_pk' })
  campaignId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'campaign_partner_pk' })
  organisationId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('text')
  status!: PartnerStatus;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
