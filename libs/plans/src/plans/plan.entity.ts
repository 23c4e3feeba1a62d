import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PlanChangeSize, PlanDocumentKind, PlanLevel, PlanStatus } from '../schema.gen.js';

/** What a plan rests on or brings with it, as it is stored. Years where the source gives a period. */
export interface StoredDocument {
  title: string;
  kind: PlanDocumentKind;
  number: string | null;
  url: string | null;
  fromYear: number | null;
  toYear: number | null;
}

/**
 * One edition of a plan. Editions of the same plan share `lineId`, the id of the first; what refers to a plan from elsewhere, its parent's
 * children included, refers to the line. At most one edition of a line is in force, and at most one is in work.
 */
@Entity('plan')
@Unique('plan_network_key', ['networkId', 'id'])
@Unique('plan_edition_key', ['lineId', 'edition'])
@Check('plan_level_known', `level IN ('STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'ANNUAL_PLAN')`)
@Check('plan_parent_given', `(level = 'STRATEGY') = (parent_line_id IS NULL)`)
@Check('plan_parent_other', 'parent_line_id <> line_id')
@Check('plan_status_known', `status IN ('DRAFT', 'IN_HEARING', 'ADOPTED', 'UNDER_REVISION', 'REPLACED', 'ABANDONED')`)
@Check('plan_change_known', `change IN ('NEW', 'LARGE', 'SMALL')`)
@Check(
  'plan_visibility_follows',
  `visibility = CASE WHEN status IN ('DRAFT', 'ABANDONED') THEN 'DRAFT' ELSE 'PUBLIC' END`,
)
@Check('plan_days_in_order', 'ends_on >= starts_on')
@Check('plan_adopted_has_day', `(status IN ('ADOPTED', 'UNDER_REVISION', 'REPLACED')) = (adopted_on IS NOT NULL)`)
@Check('plan_first_replaces_none', '(line_id = id) = (replaces_id IS NULL)')
@ForeignKey('Membership', ['networkId', 'responsibleId'], ['networkId', 'organisationId'], {
  name: 'plan_responsible_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Plan', ['networkId', 'lineId'], ['networkId', 'id'], { name: 'plan_line_fk', onDelete: 'RESTRICT' })
@ForeignKey('Plan', ['networkId', 'parentLineId'], ['networkId', 'id'], {
  name: 'plan_parent_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Plan', ['networkId', 'replacesId'], ['networkId', 'id'], {
  name: 'plan_replaces_fk',
  onDelete: 'RESTRICT',
})
@Index('plan_newest', ['networkId', 'createdAt', 'id'])
@Index('plan_children', ['parentLineId', 'createdAt', 'id'])
@Index('plan_responsible', ['networkId', 'responsibleId'])
@Index('plan_replaces', ['replacesId'])
@Index('plan_in_force_key', ['lineId'], { unique: true, where: `status IN ('ADOPTED', 'UNDER_REVISION')` })
@Index('plan_in_work_key', ['lineId'], { unique: true, where: `status IN ('DRAFT', 'IN_HEARING')` })
export class Plan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' }) networkId!: string;

  @Column('uuid', { name: 'line_id' }) lineId!: string;

  /** 1 for the first of the line; abandoned ones keep theirs. */
  @Column('int') edition!: number;

  /** The edition that was in force when this one was begun. */
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId!: string | null;

  @Column('uuid', { name: 'parent_line_id', nullable: true }) parentLineId!: string | null;

  @Column('uuid', { name: 'responsible_id' }) responsibleId!: string;

  @Column('text') level!: PlanLevel;

  @Column('text') status!: PlanStatus;

  @Column('text') visibility!: 'DRAFT' | 'PUBLIC';

  @Column('text') change!: PlanChangeSize;

  @Column('text') title!: string;

  @Column('date', { name: 'starts_on' }) startsOn!: string;

  @Column('date', { name: 'ends_on' }) endsOn!: string;

  @Column('text', { nullable: true }) vision!: string | null;

  @Column('text', { nullable: true }) background!: string | null;

  @Column('text', { name: 'focus_areas', array: true, default: '{}' }) focusAreas!: string[];

  @Column('text', { array: true, default: '{}' }) strategies!: string[];

  @Column('int', { name: 'un_goals', array: true, default: '{}' }) unGoals!: number[];

  @Column('jsonb', { default: '[]' }) documents!: StoredDocument[];

  @Column('date', { name: 'adopted_on', nullable: true }) adoptedOn!: string | null;

  @Column('text', { name: 'abandon_reason', nullable: true }) abandonReason!: string | null;

  @Column('int', { default: 1 }) version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
