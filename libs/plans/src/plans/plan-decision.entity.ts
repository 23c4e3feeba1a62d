import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BodyKind, DecisionOutcome } from '../schema.gen.js';
import { Plan } from './plan.entity.js';

/** What a body decided about one edition. Never changed afterwards. */
@Entity('plan_decision')
@Check('plan_decision_body_known', `body_kind IN ('COUNCIL', 'COMMITTEE', 'ADMINISTRATION')`)
@Check('plan_decision_outcome_known', `outcome IN ('ADOPTED', 'NOTED', 'SENT_BACK', 'REJECTED')`)
@ForeignKey(() => Plan, ['networkId', 'planId'], ['networkId', 'id'], {
  name: 'plan_decision_plan_fk',
  onDelete: 'RESTRICT',
})
@Index('plan_decision_plan', ['planId', 'decidedOn', 'id'])
export class PlanDecision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_decision_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('text')
  body!: string;

  @Column('text', { name: 'body_kind' })
  bodyKind!: BodyKind;

  @Column('date', { name: 'decided_on' })
  decidedOn!: string;

  @Column('text', { name: 'case_number', nullable: true })
  caseNumber!: string | null;

  @Column('text')
  outcome!: DecisionOutcome;
}
