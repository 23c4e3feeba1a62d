import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Approval, Participation, PlanningLevel } from '../schema.gen.js';

/** How a network works with one level of planning: each network has a row for each level. */
@Entity('plan_level')
@Check('plan_level_level_known', `level IN ('STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'MEASURE', 'ANNUAL_PLAN')`)
@Check('plan_level_years_range', 'revise_every_years BETWEEN 1 AND 20')
@Check('plan_level_participation_known', `participation IN ('OVERALL', 'BROAD', 'ADMINISTRATIVE')`)
@Check('plan_level_new_known', `approval_new IN ('POLITICAL', 'ADMINISTRATIVE', 'NOTICE')`)
@Check('plan_level_large_known', `approval_large IN ('POLITICAL', 'ADMINISTRATIVE', 'NOTICE')`)
@Check('plan_level_small_known', `approval_small IN ('POLITICAL', 'ADMINISTRATIVE', 'NOTICE')`)
@ForeignKey('Network', ['networkId'], ['id'], { name: 'plan_level_network_fk', onDelete: 'RESTRICT' })
export class PlanLevelRule {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'plan_level_pk' })
  networkId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_level_pk' })
  level!: PlanningLevel;

  @Column('int', { name: 'revise_every_years' })
  reviseEveryYears!: number;

  @Column('text', { name: 'revised_with', nullable: true })
  revisedWith!: string | null;

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('text', { nullable: true })
  participation!: Participation | null;

  @Column('text', { nullable: true })
  participants!: string | null;

  @Column('text', { name: 'approval_new', nullable: true })
  approvalNew!: Approval | null;

  @Column('text', { name: 'approval_large', nullable: true })
  approvalLarge!: Approval | null;

  @Column('text', { name: 'approval_small', nullable: true })
  approvalSmall!: Approval | null;

  @Column('int', { default: 1 })
  version!: number;
}
