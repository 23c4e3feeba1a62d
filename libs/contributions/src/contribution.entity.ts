import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Need } from './need.entity.js';
import type { ContributionStatus, ResourceKind, ResourceUnit } from './schema.gen.js';

/**
 * What an organisation gives, to a need, an activity or a campaign. `campaignId` is the campaign it counts for; it follows when the
 * activity moves to another campaign.
 */
@Entity('contribution')
@Check('contribution_goes_somewhere', 'num_nonnulls(need_id, activity_id, campaign_id) >= 1')
@Check('contribution_status_known', `status IN ('PLEDGED', 'CONFIRMED', 'DELIVERED', 'WITHDRAWN', 'DECLINED')`)
@Check(
  'contribution_quantity_range',
  `quantity BETWEEN 1 AND CASE WHEN unit = 'KRONER' THEN 100000000 ELSE 1000000 END`,
)
@Check('contribution_delivered_range', 'delivered BETWEEN 0 AND quantity')
@Check('contribution_delivered_whole', `(status = 'DELIVERED') = (delivered = quantity)`)
@ForeignKey('Membership', ['networkId', 'organisationId'], ['networkId', 'organisationId'], {
  name: 'contribution_organisation_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Campaign', ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'contribution_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Activity', ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'contribution_activity_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Need, ['networkId', 'needId'], ['networkId', 'id'], {
  name: 'contribution_need_fk',
  onDelete: 'RESTRICT',
})
@Index('contribution_of_campaign', ['campaignId', 'pledgedAt', 'id'])
@Index('contribution_of_need', ['needId', 'pledgedAt', 'id'])
@Index('contribution_of_activity', ['activityId'])
@Index('contribution_standing', ['campaignId', 'organisationId', 'status'])
@Index('contribution_organisation', ['networkId', 'organisationId'])
export class Contribution {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId!: string | null;

  @Column('uuid', { name: 'need_id', nullable: true })
  needId!: string | null;

  @Column('text')
  kind!: ResourceKind;

  @Column('text')
  unit!: ResourceUnit;

  @Column('int')
  quantity!: number;

  @Column('int', { default: 0 })
  delivered!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text')
  status!: ContributionStatus;

  @Column('timestamptz', { name: 'pledged_at' })
  pledgedAt!: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** The day of the latest delivery. */
  @Column('date', { name: 'delivered_on', nullable: true })
  deliveredOn!: string | null;

  /** Why it was declined. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}
