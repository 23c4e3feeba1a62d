import type { CampaignStatus, Visibility } from './schema.gen.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('campaign')
@Unique('campaign_network_key', ['networkId', 'id'])
@Check('campaign_status_known', `status IN ('PROPOSED', 'PLANNED', 'ACTIVE', 'COMPLETED', 'EVALUATED', 'CANCELLED')`)
@Check('campaign_visibility_known', `visibility IN ('DRAFT', 'NETWORK', 'PUBLIC')`)
@Check('campaign_days_in_order', 'ends_on >= starts_on')
@ForeignKey('Membership', ['networkId', 'ownerId'], ['networkId', 'organisationId'], {
  name: 'campaign_owner_fk',
  onDelete: 'RESTRICT',
})
@Index('campaign_newest', ['networkId', 'createdAt', 'id'])
@Index('campaign_owner', ['networkId', 'ownerId'])
export class Campaign {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'campaign_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  status!: CampaignStatus;

  @Column('text')
  visibility!: Visibility;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
