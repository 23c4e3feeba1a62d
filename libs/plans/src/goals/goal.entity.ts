import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Plan } from '../plans/plan.entity.js';
import { GoalArea } from './goal-area.entity.js';

/**
 * A goal in one edition of a plan; the same goal in other editions has the same `lineId`. A dropped one stays, out of all lists but that of
 * what was dropped: with a reason where an earlier edition had it.
 */
@Entity('goal')
@Unique('goal_network_key', ['networkId', 'id'])
@Unique('goal_plan_key', ['planId', 'id', 'networkId'])
@Unique('goal_line_key', ['lineId', 'planId'])
@Check('goal_dropped_reason', '(dropped_at IS NOT NULL AND line_id <> id) = (dropped_reason IS NOT NULL)')
@ForeignKey(() => Plan, ['networkId', 'planId'], ['networkId', 'id'], { name: 'goal_plan_fk', onDelete: 'RESTRICT' })
@ForeignKey('Goal', ['networkId', 'lineId'], ['networkId', 'id'], { name: 'goal_line_fk', onDelete: 'RESTRICT' })
@ForeignKey(() => GoalArea, ['networkId', 'planId', 'areaId'], ['networkId', 'planId', 'id'], {
  name: 'goal_area_fk',
  onDelete: 'RESTRICT',
})
@Index('goal_area_goals', ['areaId'])
@Index('goal_number_key', ['planId', 'number'], { unique: true, where: 'dropped_at IS NULL' })
export class Goal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'line_id' })
  lineId!: string;

  @Column('uuid', { name: 'area_id', nullable: true })
  areaId!: string | null;

  /** Its place among the plan's goals, from 1. */
  @Column('int')
  position!: number;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('text', { array: true, default: '{}' })
  criteria!: string[];

  @Column('int', { name: 'un_goals', array: true, default: '{}' })
  unGoals!: number[];

  @Column('timestamptz', { name: 'dropped_at', nullable: true })
  droppedAt!: Date | null;

  @Column('text', { name: 'dropped_reason', nullable: true })
  droppedReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}
