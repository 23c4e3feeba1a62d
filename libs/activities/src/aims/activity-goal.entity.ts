import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Activity } from '../activity.entity.js';

/** An activity is for a goal, in whichever edition of its plan. */
@Entity('activity_goal')
@ForeignKey(() => Activity, ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'activity_goal_activity_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Goal', ['networkId', 'goalLineId'], ['networkId', 'id'], {
  name: 'activity_goal_goal_fk',
  onDelete: 'RESTRICT',
})
@Index('activity_goal_goal', ['goalLineId', 'activityId'])
export class ActivityGoal {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'activity_goal_pk' })
  activityId!: string;

  @PrimaryColumn('uuid', { name: 'goal_line_id', primaryKeyConstraintName: 'activity_goal_pk' })
  goalLineId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  /** Its place in the list as it was given, from 1. */
  @Column('int')
  position!: number;
}
