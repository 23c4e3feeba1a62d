import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ResourceKind, ResourceUnit } from './schema.gen.js';

/** One need for every coming occurrence of an activity, also for those that are made later. */
@Entity('need_series')
@Unique('need_series_network_key', ['networkId', 'id'])
@Check('need_series_quantity_range', `quantity BETWEEN 1 AND CASE WHEN unit = 'KRONER' THEN 100000000 ELSE 1000000 END`)
@ForeignKey('Activity', ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'need_series_activity_fk',
  onDelete: 'RESTRICT',
})
@Index('need_series_activity', ['activityId'])
export class NeedSeries {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'need_series_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'activity_id' })
  activityId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: ResourceKind;

  @Column('text')
  unit!: ResourceUnit;

  @Column('int')
  quantity!: number;

  /** Closed with the activity: no more needs are made. */
  @Column('boolean', { name: 'is_closed', default: false })
  isClosed!: boolean;
}
