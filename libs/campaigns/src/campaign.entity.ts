import type { CampaignStatus, Visibility } from './schema.gen.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('campaign')
@Unique('campaign_network_key', ['networkId', 'id'])
@Check('campaign_status_known', `status IN ('PROPOSED', 'PLANNED', 'ACTIVE', 'COMPLETED', 'EVALUATED', 'CANCELLED')`)
@Check('campaign_visibility_known', `visibility IN ('DRAFT', 'NETWORK', 'PUBLIC')`)
@Check('campaign_days_in_order', 'ends_on >= starts_on')
@Check(
  'campaign_priority_whole',
  'num_nulls(benefit, benefit_reason, severity, severity_reason, use_time, use_money, use_staff, use_reason) IN (0, 8)',
)
@Check(
  'campaign_priority_range',
  'least(benefit, severity, use_time, use_money, use_staff) >= 1 AND greatest(benefit, severity, use_time, use_money, use_staff) <= 5',
)
@ForeignKey('Membership', ['networkId', 'ownerId'], ['networkId', 'organisationId'], {
  name: 'campaign_owner_fk',
  onDelete: 'RESTRICT',
})
@Index('campaign_newest', ['networkId', 'createdAt', 'id'])
@Index('campaign_owner', ['networkId', 'ownerId'])
@Index('campaign_ranked', ['networkId'], { where: 'benefit IS NOT NULL' })
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

  @Column('int', { nullable: true }) benefit!: number | null;

  @Column('text', { name: 'benefit_reason', nullable: true }) benefitReason!: string | null;

  @Column('int', { nullable: true }) severity!: number | null;

  @Column('text', { name: 'severity_reason', nullable: true }) severityReason!: string | null;

  @Column('int', { name: 'use_time', nullable: true }) useTime!: number | null;

  @Column('int', { name: 'use_money', nullable: true }) useMoney!: number | null;

  @Column('int', { name: 'use_staff', nullable: true }) useStaff!: number | null;

  @Column('text', { name: 'use_reason', nullable: true }) useReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
