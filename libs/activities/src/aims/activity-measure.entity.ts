import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Activity } from '../activity.entity.js';

/** An activity is for a measure, in whichever edition of its plan. */
@Entity('activity_measure')
@ForeignKey(() => Activity, ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'activity_measure_activity_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Measure', ['networkId', 'measureLineId'], ['networkId', 'id'], {
  name: 'activity_measure_measure_fk',
  onDelete: 'RESTRICT',
})
@Index('activity_measure_measure', ['measureLineId', 'activityId'])
export class ActivityMeasure {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'activity_measure_pk' })
  activityId!: string;

  @PrimaryColumn('uuid', { name: 'measure_line_id', primaryKeyConstraintName: 'activity_measure_pk' })
  measureLineId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  /** Its place in the list as it was given, from 1. */
  @Column('int')
  position!: number;
}
