import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MilestoneKind, Weekday } from '../schema.gen.js';
import { Phase } from './phase.entity.js';
import { Process } from './process.entity.js';

@Entity('milestone')
@Unique('milestone_network_key', ['networkId', 'id'])
@Unique('milestone_process_key', ['processId', 'id'])
@Unique('milestone_position', ['processId', 'position'])
@Check('milestone_kind_known', `kind IN ('MILESTONE', 'GATE', 'MEETING', 'DEADLINE')`)
@Check('milestone_has_a_day', `planned_on IS NOT NULL OR kind = 'GATE'`)
@Check('milestone_days_in_order', 'planned_until >= planned_on AND latest_on >= COALESCE(planned_until, planned_on)')
@Check(
  'milestone_counted',
  `(meeting_id IS NULL) = (weekday IS NULL) AND (meeting_id IS NULL) = (weeks_before IS NULL)`,
)
@ForeignKey(() => Process, ['networkId', 'processId'], ['networkId', 'id'], {
  name: 'milestone_process_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Phase, ['processId', 'phaseId'], ['processId', 'id'], {
  name: 'milestone_phase_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Milestone, ['processId', 'meetingId'], ['processId', 'id'], {
  name: 'milestone_meeting_fk',
  onDelete: 'RESTRICT',
})
@Index('milestone_of_process', ['networkId', 'processId'])
@Index('milestone_phase', ['processId', 'phaseId'])
@Index('milestone_meeting', ['processId', 'meetingId'])
export class Milestone {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'milestone_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' }) networkId!: string;

  @Column('uuid', { name: 'process_id' }) processId!: string;

  @Column('uuid', { name: 'phase_id', nullable: true }) phaseId!: string | null;

  /** In the order they came, from 0; what has no day is listed by it. */
  @Column('int') position!: number;

  @Column('text') kind!: MilestoneKind;

  @Column('text') title!: string;

  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;

  @Column('date', { name: 'planned_until', nullable: true }) plannedUntil!: string | null;

  @Column('date', { name: 'latest_on', nullable: true }) latestOn!: string | null;

  @Column('date', { name: 'reached_on', nullable: true }) reachedOn!: string | null;

  /** With the three after it: the meeting that a deadline is computed from, and how. */
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;

  @Column('text', { nullable: true }) weekday!: Weekday | null;

  @Column('int', { name: 'weeks_before', nullable: true }) weeksBefore!: number | null;

  @Column('int', { name: 'latest_days_later', nullable: true }) latestDaysLater!: number | null;

  /** Dropped: kept for what refers to it, and shown no more. */
  @Column('timestamptz', { name: 'dropped_at', nullable: true }) droppedAt!: Date | null;

  @Column('int', { default: 1 }) version!: number;
}
