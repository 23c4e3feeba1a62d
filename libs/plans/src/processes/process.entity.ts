import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ProcessTemplate } from './process-template.entity.js';

/** Hangs on a line of editions of a plan, or of a measure. */
@Entity('process')
@Unique('process_network_key', ['networkId', 'id'])
@Check('process_of_one', 'num_nonnulls(plan_line_id, measure_line_id) = 1')
@ForeignKey('Plan', ['networkId', 'planLineId'], ['networkId', 'id'], {
  name: 'process_plan_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Measure', ['networkId', 'measureLineId'], ['networkId', 'id'], {
  name: 'process_measure_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => ProcessTemplate, ['networkId', 'templateId'], ['networkId', 'id'], {
  name: 'process_template_fk',
  onDelete: 'RESTRICT',
})
@Index('process_plan', ['networkId', 'planLineId'])
@Index('process_measure', ['networkId', 'measureLineId'])
@Index('process_template_used', ['networkId', 'templateId'])
export class Process {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'process_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'plan_line_id', nullable: true })
  planLineId!: string | null;

  @Column('uuid', { name: 'measure_line_id', nullable: true })
  measureLineId!: string | null;

  @Column('uuid', { name: 'template_id' })
  templateId!: string;

  @Column('text')
  title!: string;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
