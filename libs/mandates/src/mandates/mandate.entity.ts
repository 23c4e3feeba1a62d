import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * Belongs to a line of editions of a plan, from the edition that gave it on. `rule` names a registered rule: later rooms add theirs, so no
 * CHECK knows them all.
 */
@Entity('mandate')
@Unique('mandate_network_key', ['networkId', 'id'])
@Check('mandate_required_range', 'required BETWEEN 1 AND 100')
@ForeignKey('Plan', ['networkId', 'planLineId'], ['networkId', 'id'], {
  name: 'mandate_plan_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Plan', ['planLineId', 'sinceEdition'], ['lineId', 'edition'], {
  name: 'mandate_edition_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Membership', ['networkId', 'responsibleId'], ['networkId', 'organisationId'], {
  name: 'mandate_responsible_fk',
  onDelete: 'RESTRICT',
})
@Index('mandate_due', ['networkId', 'dueOn', 'id'])
@Index('mandate_of_plan', ['planLineId', 'dueOn', 'id'])
@Index('mandate_responsible', ['networkId', 'responsibleId'])
export class Mandate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandate_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'plan_line_id' })
  planLineId!: string;

  /** The edition of the plan that gave it. */
  @Column('int', { name: 'since_edition' })
  sinceEdition!: number;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('uuid', { name: 'responsible_id', nullable: true })
  responsibleId!: string | null;

  /** A MandateRuleKind. */
  @Column('text')
  rule!: string;

  /** How many different things must have evidence. */
  @Column('int')
  required!: number;

  @Column('boolean', { name: 'linked_only', default: false })
  linkedOnly!: boolean;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
