import type { StoredContact } from '@saman/organisations';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '@saman/campaigns';
import type { StoredPlace } from './place.rules.js';
import type { ActivityStatus, Audience } from './schema.gen.js';

@Entity('activity')
@Unique('activity_network_key', ['networkId', 'id'])
@Check('activity_status_known', `status IN ('SCHEDULED', 'CANCELLED')`)
@Check('activity_visibility_known', `visibility IN ('DRAFT', 'NETWORK', 'PUBLIC')`)
@Check('activity_times_in_order', 'ends_at > starts_at')
@ForeignKey('Membership', ['networkId', 'organiserId'], ['networkId', 'organisationId'], {
  name: 'activity_organiser_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Campaign', ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'activity_campaign_fk',
  onDelete: 'RESTRICT',
})
@Index('activity_newest', ['networkId', 'createdAt', 'id'])
@Index('activity_organiser', ['networkId', 'organiserId', 'createdAt', 'id'])
@Index('activity_campaign', ['campaignId', 'createdAt', 'id'])
@Index('activity_made_until', ['madeUntil'], { where: 'made_until IS NOT NULL' })
export class Activity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'activity_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' }) networkId!: string;

  @Column('uuid', { name: 'organiser_id' }) organiserId!: string;

  @Column('uuid', { name: 'campaign_id', nullable: true }) campaignId!: string | null;

  @Column('text') title!: string;

  @Column('text') description!: string;

  @Column('text') status!: ActivityStatus;

  @Column('text') visibility!: Visibility;

  @Column('text', { array: true }) audiences!: Audience[];

  @Column('jsonb', { nullable: true }) place!: StoredPlace | null;

  @Column('jsonb', { nullable: true }) contact!: StoredContact | null;

  /** Start and end of the first occurrence. */
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text', { nullable: true }) recurrence!: string | null;

  /** Days, in the network's time zone, on which it does not take place. */
  @Column('date', { array: true, default: '{}' })
  except!: string[];

  /** Where the next occurrence begins that is not made yet; null when there will be no more. The daily run looks at this. */
  @Column('timestamptz', { name: 'made_until', nullable: true })
  madeUntil!: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
