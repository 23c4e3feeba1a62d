import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Activity } from './activity.entity.js';
import type { ActivityStatus } from './schema.gen.js';

/** One time that an activity takes place. */
@Entity('occurrence')
@Unique('occurrence_network_key', ['networkId', 'id'])
@Unique('occurrence_original_start_key', ['activityId', 'originalStart'])
@Check('occurrence_status_known', `status IN ('SCHEDULED', 'CANCELLED')`)
@Check('occurrence_times_in_order', 'ends_at > starts_at')
// 14 days, and the hours that clocks may be put forward and back: lists by the start rely on it
@Check('occurrence_length', `ends_at - starts_at <= interval '360 hours'`)
@ForeignKey(() => Activity, ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'occurrence_activity_fk',
  onDelete: 'RESTRICT',
})
@Index('occurrence_coming', ['networkId', 'startsAt', 'id', 'endsAt'])
@Index('occurrence_activity', ['activityId', 'startsAt', 'id'])
export class Occurrence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'activity_id' })
  activityId!: string;

  /** Where the series put it; as long as this stays in the series, the occurrence keeps its id. */
  @Column('timestamptz', { name: 'original_start' })
  originalStart!: Date;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text')
  status!: ActivityStatus;

  /** Called off because the series left it, not by somebody: it takes place again if the series comes back to it. */
  @Column('boolean', { name: 'is_dropped', default: false })
  isDropped!: boolean;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}
