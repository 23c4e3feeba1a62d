import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mandate } from './mandate.entity.js';

/** A thing that a mandate's rule names: of a measure its line, of a plan the first edition that counts. */
@Entity('mandate_part')
@Check('mandate_part_names_one', 'num_nonnulls(measure_line_id, milestone_id, plan_id) = 1')
@ForeignKey(() => Mandate, ['networkId', 'mandateId'], ['networkId', 'id'], {
  name: 'mandate_part_mandate_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Measure', ['networkId', 'measureLineId'], ['networkId', 'id'], {
  name: 'mandate_part_measure_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Milestone', ['networkId', 'milestoneId'], ['networkId', 'id'], {
  name: 'mandate_part_milestone_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Plan', ['networkId', 'planId'], ['networkId', 'id'], {
  name: 'mandate_part_plan_fk',
  onDelete: 'RESTRICT',
})
@Index('mandate_part_measure', ['measureLineId'])
@Index('mandate_part_milestone', ['milestoneId'])
@Index('mandate_part_plan', ['planId'])
export class MandatePart {
  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'mandate_part_pk' })
  mandateId!: string;

  /** From 0, in the order in which they were named. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'mandate_part_pk' })
  position!: number;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'measure_line_id', nullable: true })
  measureLineId!: string | null;

  @Column('uuid', { name: 'milestone_id', nullable: true })
  milestoneId!: string | null;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;
}
