import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Plan } from '../plans/plan.entity.js';

/** An area of goals in one edition of a plan. Dropped ones stay, for the goals that were dropped with them. */
@Entity('goal_area')
@Unique('goal_area_network_key', ['networkId', 'id'])
@Unique('goal_area_plan_key', ['planId', 'id', 'networkId'])
@Unique('goal_area_line_key', ['lineId', 'planId'])
@ForeignKey(() => Plan, ['networkId', 'planId'], ['networkId', 'id'], {
  name: 'goal_area_plan_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('GoalArea', ['networkId', 'lineId'], ['networkId', 'id'], {
  name: 'goal_area_line_fk',
  onDelete: 'RESTRICT',
})
export class GoalArea {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_area_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'line_id' })
  lineId!: string;

  /** Its place among the plan's areas, from 1. */
  @Column('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('text', { array: true, default: '{}' })
  strategies!: string[];

  @Column('timestamptz', { name: 'dropped_at', nullable: true })
  droppedAt!: Date | null;

  @Column('int', { default: 1 })
  version!: number;
}
