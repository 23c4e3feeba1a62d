import type { OrganisationKind } from '@saman/organisations';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Goal } from '../goals/goal.entity.js';
import { Plan } from '../plans/plan.entity.js';
import type { StoredProjectOrganisation } from './project-organisation.js';
import type { EffortStep, MeasureKind, MeasureStatus } from '../schema.gen.js';

/**
 * A measure in one edition of a plan; the same measure in other editions has the same `lineId`. A dropped one stays, out of all lists but
 * that of what was dropped: with a reason where an earlier edition had it.
 */
@Entity('measure')
@Unique('measure_network_key', ['networkId', 'id'])
@Unique('measure_line_key', ['lineId', 'planId'])
@Check('measure_kind_known', `kind IN ('MEASURE', 'PROJECT', 'PILOT', 'MAPPING', 'COURSE', 'ROUTINE')`)
@Check('measure_status_known', `status IN ('PLANNED', 'ONGOING', 'DONE', 'STOPPED')`)
@Check(
  'measure_effort_step_known',
  `effort_step IN ('COMMUNITY', 'EARLY_EFFORT', 'HOME_SERVICES', 'STAFFED_HOUSING', 'INSTITUTION')`,
)
@Check('measure_participant_kinds_known', `participant_kinds <@ ARRAY['MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER']`)
@Check('measure_days_in_order', 'ends_on >= starts_on')
@Check('measure_ended_as_status', `(status IN ('DONE', 'STOPPED')) = (ended_on IS NOT NULL AND result IS NOT NULL)`)
@Check('measure_times_each_range', 'times_each BETWEEN 1 AND 366')
@Check('measure_within_days_positive', 'within_days >= 1')
@Check('measure_dropped_reason', '(dropped_at IS NOT NULL AND line_id <> id) = (dropped_reason IS NOT NULL)')
@Check(
  'measure_priority_whole',
  'num_nulls(benefit, benefit_reason, severity, severity_reason, use_time, use_money, use_staff, use_reason) IN (0, 8)',
)
@Check(
  'measure_priority_range',
  'least(benefit, severity, use_time, use_money, use_staff) >= 1 AND greatest(benefit, severity, use_time, use_money, use_staff) <= 5',
)
@ForeignKey(() => Plan, ['networkId', 'planId'], ['networkId', 'id'], { name: 'measure_plan_fk', onDelete: 'RESTRICT' })
@ForeignKey('Measure', ['networkId', 'lineId'], ['networkId', 'id'], { name: 'measure_line_fk', onDelete: 'RESTRICT' })
@ForeignKey(() => Goal, ['networkId', 'planId', 'goalId'], ['networkId', 'planId', 'id'], {
  name: 'measure_goal_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Membership', ['networkId', 'responsibleId'], ['networkId', 'organisationId'], {
  name: 'measure_responsible_fk',
  onDelete: 'RESTRICT',
})
@Index('measure_of_plan', ['planId', 'position', 'id'])
@Index('measure_of_goal', ['goalId', 'position', 'id'])
@Index('measure_responsible', ['networkId', 'responsibleId'])
@Index('measure_ranked', ['networkId', 'planId'], { where: 'benefit IS NOT NULL' })
export class Measure {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' }) networkId!: string;

  @Column('uuid', { name: 'plan_id' }) planId!: string;

  @Column('uuid', { name: 'line_id' }) lineId!: string;

  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;

  /** Its place among the plan's measures, from 1. */
  @Column('int') position!: number;

  @Column('text') kind!: MeasureKind;

  @Column('text') title!: string;

  @Column('text', { nullable: true }) about!: string | null;

  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;

  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;

  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;

  @Column('text', { name: 'participant_kinds', array: true, default: '{}' }) participantKinds!: OrganisationKind[];

  @Column('text', { array: true, default: '{}' }) others!: string[];

  @Column('text', { default: 'PLANNED' }) status!: MeasureStatus;

  /** The day it was taken up, or taken up again. */
  @Column('date', { name: 'begun_on', nullable: true }) begunOn!: string | null;

  @Column('text', { nullable: true }) result!: string | null;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;

  @Column('text', { name: 'effort_step', nullable: true }) effortStep!: EffortStep | null;

  @Column('int', { name: 'within_days', nullable: true }) withinDays!: number | null;

  @Column('text', { nullable: true }) recurrence!: string | null;

  @Column('int', { name: 'times_each', default: 1 }) timesEach!: number;

  @Column('jsonb', { nullable: true }) organisation!: StoredProjectOrganisation | null;

  @Column('int', { nullable: true }) benefit!: number | null;

  @Column('text', { name: 'benefit_reason', nullable: true }) benefitReason!: string | null;

  @Column('int', { nullable: true }) severity!: number | null;

  @Column('text', { name: 'severity_reason', nullable: true }) severityReason!: string | null;

  @Column('int', { name: 'use_time', nullable: true }) useTime!: number | null;

  @Column('int', { name: 'use_money', nullable: true }) useMoney!: number | null;

  @Column('int', { name: 'use_staff', nullable: true }) useStaff!: number | null;

  @Column('text', { name: 'use_reason', nullable: true }) useReason!: string | null;

  @Column('timestamptz', { name: 'dropped_at', nullable: true }) droppedAt!: Date | null;

  @Column('text', { name: 'dropped_reason', nullable: true }) droppedReason!: string | null;

  @Column('int', { default: 1 }) version!: number;
}
