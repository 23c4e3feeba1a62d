import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mandate } from '../mandates/mandate.entity.js';

/** A campaign is for a mandate. */
@Entity('campaign_mandate')
@ForeignKey('Campaign', ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'campaign_mandate_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Mandate, ['networkId', 'mandateId'], ['networkId', 'id'], {
  name: 'campaign_mandate_mandate_fk',
  onDelete: 'RESTRICT',
})
@Index('campaign_mandate_mandate', ['mandateId', 'campaignId'])
export class CampaignMandate {
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'campaign_mandate_pk' })
  campaignId!: string;

  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'campaign_mandate_pk' })
  mandateId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;
}
