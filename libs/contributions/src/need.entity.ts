import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { NeedSeries } from './need-series.entity.js';
import type { ResourceKind, ResourceUnit } from './schema.gen.js';

/**
 * Something a campaign, an activity or one occurrence lacks. `campaignId` is the campaign it helps: the one it belongs to, or that of its
 * activity; it follows when the activity moves to another campaign.
 */
@Entity('need')
@Unique('need_network_key', ['networkId', 'id'])
@Check('need_belongs_somewhere', 'campaign_id IS NOT NULL OR activity_id IS NOT NULL')
@Check('need_occurrence_of_activity', 'occurrence_id IS NULL OR activity_id IS NOT NULL')
@Check('need_quantity_range', `quantity BETWEEN 1 AND CASE WHEN unit = 'KRONER' THEN 100000000 ELSE 1000000 END`)
@Check('need_never_overcovered', 'confirmed >= 0 AND confirmed <= covered AND covered <= quantity')
@Check(
  'need_kind_known',
  `kind IN ('VOLUNTEERS', 'HOURS', 'VENUE', 'EQUIPMENT', 'MONEY', 'EXPERTISE', 'TRANSPORT', 'OUTREACH')`,
)
@Check('need_unit_known', `unit IN ('PEOPLE', 'HOURS', 'PIECES', 'TRIPS', 'KRONER')`)
@ForeignKey('Campaign', ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'need_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Activity', ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'need_activity_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Occurrence', ['networkId', 'occurrenceId'], ['networkId', 'id'], {
  name: 'need_occurrence_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => NeedSeries, ['networkId', 'seriesId'], ['networkId', 'id'], {
  name: 'need_series_fk',
  onDelete: 'RESTRICT',
})
@Index('need_due', { synchronize: false })
@Index('need_of_campaign', { synchronize: false })
@Index('need_of_activity', { synchronize: false })
@Index('need_of_occurrence', { synchronize: false })
@Index('need_of_series', ['seriesId'])
export class Need {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'need_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId!: string | null;

  @Column('uuid', { name: 'occurrence_id', nullable: true })
  occurrenceId!: string | null;

  /** Set where it was made by "one for every coming occurrence". */
  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: ResourceKind;

  @Column('text')
  unit!: ResourceUnit;

  @Column('int')
  quantity!: number;

  /** Sum of its contributions that are PLEDGED, CONFIRMED or DELIVERED. Moves under the need's lock. */
  @Column('int', { default: 0 })
  covered!: number;

  /** The part of it that is CONFIRMED or DELIVERED. */
  @Column('int', { default: 0 })
  confirmed!: number;

  @Column('date', { name: 'needed_by', nullable: true })
  neededBy!: string | null;

  @Column('boolean', { name: 'is_closed', default: false })
  isClosed!: boolean;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** A need as it is when it is opened. */
export const freshNeed = (need: Omit<Need, 'covered' | 'confirmed' | 'isClosed' | 'version' | 'createdAt'>): Need => ({
  ...need,
  covered: 0,
  confirmed: 0,
  isClosed: false,
  version: 1,
  createdAt: new Date(),
});
